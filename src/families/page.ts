import { z } from 'zod';
import { translator, type StringKey } from '../i18n/translate.ts';
import { languages, type PerLang } from '../lib/locales.ts';
import { refOf, type Ref } from '../lib/ref.ts';
import type { Content, Entry } from '../model/content.ts';
import { article } from './article.ts';
import { diagnosis } from './diagnosis.ts';
import { defineFamily, type Family, type Result } from './family.ts';
import { helpdesk } from './helpdesk.ts';

/** A page that is there once: its text is an entry's own, or stands in the interface texts. */
interface Once {
  address: PerLang<string>;
  view: string;
  text: Family | { title: StringKey; summary: StringKey };
  result?: Result;
  permalink?: string;
  /** Whether it has a preview picture of its own. */
  picture?: true;
}

const stepAnchor = { nl: 'stap', en: 'step' } as const satisfies PerLang<string>;

/** The id of the n-th diagnostic step on the article's page. */
export function diagnosticStepId(n: number, lang: keyof typeof stepAnchor): string {
  return `${stepAnchor[lang]}-${n}`;
}

/** The pages that are there once a language; their addresses are promised to others and never change. */
const pages = {
  home: {
    address: { nl: 'nl/', en: 'en/' },
    view: 'HomeView',
    text: article as unknown as Family,
    permalink: '',
    result: { kind: 'diagnostic', guides: [] },
  },
  diagnosis: {
    address: { nl: 'nl/diagnose/', en: 'en/diagnosis/' },
    view: 'DiagnosisView',
    text: diagnosis as unknown as Family,
    result: { kind: 'diagnostic', guides: [], ranked: true, at: (lang) => `page:home#${diagnosticStepId(1, lang)}` },
  },
  picker: { address: { nl: 'nl/kiezer/', en: 'en/picker/' }, view: 'PickerView', text: { title: 'picker.title', summary: 'picker.intro' } },
  search: {
    address: { nl: 'nl/zoeken/', en: 'en/search/' },
    view: 'SearchView',
    text: { title: 'search.title', summary: 'search.summary' },
  },
  'error-codes': {
    address: { nl: 'nl/foutcodes/', en: 'en/error-codes/' },
    view: 'CodesView',
    text: { title: 'codes.title', summary: 'codes.summary' },
    picture: true,
    result: { kind: 'page', guides: [] },
  },
  helpdesk: {
    address: { nl: 'nl/helpdesk/', en: 'en/helpdesk/' },
    view: 'HelpdeskView',
    text: helpdesk as unknown as Family,
    result: { kind: 'page', guides: [] },
  },
  about: {
    address: { nl: 'nl/over-deze-site/', en: 'en/about/' },
    view: 'AboutView',
    text: { title: 'about.title', summary: 'about.summary' },
    result: { kind: 'page', guides: [] },
  },
} as const satisfies Record<string, Once>;

/** The keys of the pages. */
export type PageId = keyof typeof pages;

const rowOf = ({ key }: Entry): Once => pages[key as PageId];
const anchorsOf: Partial<Record<PageId, (lang: (typeof languages)[number]) => string[]>> = {
  home: (lang) => ['steps', 'picker', 'way', 'account', 'symptoms', ...[1, 2, 3].map((n) => diagnosticStepId(n, lang))],
};

/** The pages that are there once, and are made of everything else. */
export const page = defineFamily<object>({
  id: 'page',
  source: {
    form: 'made',
    make: (content) =>
      Object.keys(pages).map((key): Entry => ({
        family: 'page',
        key,
        ref: refOf('page', key),
        path: '',
        file: 'src/families/page.ts',
        record: {},
        prose: {},
        register: [],
        ...shownBy(key as PageId, content),
      })),
  },
  schema: z.object({}),
  key: () => '',
  path: (entry, lang) => rowOf(entry).address[lang],
  permalink: (entry) => rowOf(entry).permalink,
  page: (entry, lang, content) => {
    const { text } = rowOf(entry);
    if (!('title' in text)) return text.page(onlyEntry(text, content), lang, content);
    const t = translator(lang);
    return { title: t(text.title), summary: t(text.summary) };
  },
  door: (_, lang) => ({ title: translator(lang)('site.name'), summary: translator(lang)('site.tagline'), go: 'root.go' }),
  picture: (entry) => (rowOf(entry).picture ? entry.ref : 'page:home'),
  anchors: ({ key }, lang) => anchorsOf[key as PageId]?.(lang) ?? [],
  result: (entry) => rowOf(entry).result,
  view: (entry) => rowOf(entry).view,
});

function shownBy(key: PageId, content: Content): { shows?: Ref } {
  const { text }: Once = pages[key];
  return 'title' in text ? {} : { shows: onlyEntry(text, content).ref };
}

function onlyEntry({ id }: Family, content: Content): Entry {
  return content.entries[id]![0]!;
}
