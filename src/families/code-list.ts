import { z } from 'zod';
import { translator } from '../i18n/translate.ts';
import { perLang, type Lang, type PerLang } from '../lib/locales.ts';
import { refOf, type Ref } from '../lib/ref.ts';
import { allEntries, type Content, type Entry } from '../model/content.ts';
import { clientError } from './client-error.ts';
import { code, type Code } from './code.ts';
import { defineFamily } from './family.ts';
import { isGuide } from './guide.ts';

/** What a list holds: codes that begin with some digits, those of a guide, or the client errors. */
export interface CodeList {
  kind: 'range' | 'guide' | 'clients';
  /** How its address ends, a language. */
  slug: PerLang<string>;
  entries: Ref[];
}

/** Ranges by the digits that their codes begin with; permanent, since they stand in addresses. */
const ranges: Readonly<Record<string, readonly string[]>> = {
  '1-4': ['1', '2', '3', '4'],
  '500': ['500'],
  '501-509': ['501', '502', '503', '504', '505', '506', '507', '508', '509'],
  '51-59': ['51', '52', '53', '54', '55', '56', '57', '58', '59'],
  '6': ['6'],
  '70': ['70'],
  '71-79': ['71', '72', '73', '74', '75', '76', '77', '78', '79'],
  '8': ['8'],
  '90': ['90'],
  '91-99': ['91', '92', '93', '94', '95', '96', '97', '98', '99'],
};

const words = {
  nl: { folder: 'nl/foutcodes', range: 'reeks', guide: 'bij', clients: 'van-programmas' },
  en: { folder: 'en/error-codes', range: 'range', guide: 'for', clients: 'of-programs' },
} as const satisfies PerLang<object>;

const make = (key: string, record: CodeList): Entry<CodeList> => ({
  family: 'code-list',
  key,
  ref: refOf('code-list', key),
  path: '',
  file: 'src/families/code-list.ts',
  record,
  prose: {},
  register: [],
});

function listsOf({ entries }: Content): Entry<CodeList>[] {
  const codes = entries[code.id] as Entry<Code>[];
  const guides = allEntries({ entries }).filter(isGuide);
  const byRange = Object.entries(ranges).map(([key, prefixes]) =>
    make(key, {
      kind: 'range',
      slug: perLang((lang) => `${words[lang].range}-${key}`),
      entries: codes.filter((entry) => prefixes.some((prefix) => entry.key.startsWith(prefix))).map(({ ref }) => ref),
    }),
  );
  const byGuide = guides.map((guide) =>
    make(`${guide.family}-${guide.key}`, {
      kind: 'guide',
      // By its number, which is permanent, so that a guide with a new slug keeps its list.
      slug: perLang((lang) => `${words[lang].guide}-${guide.family}-${guide.key}`),
      entries: [guide.ref, ...codes.filter(({ record }) => record.guides.includes(guide.ref)).map(({ ref }) => ref)],
    }),
  );
  const clients = make('clients', {
    kind: 'clients',
    slug: perLang((lang) => words[lang].clients),
    entries: entries[clientError.id]!.map(({ ref }) => ref),
  });
  return [...byRange, ...byGuide, clients].filter(({ record }) => record.entries.length > (record.kind === 'guide' ? 1 : 0));
}

function titleOf({ key, record }: Entry<CodeList>, lang: Lang, { entries }: Content): string {
  const t = translator(lang);
  if (record.kind === 'clients') return t('codes.clients');
  if (record.kind === 'range') return t('codes.range', { range: key });
  const guide = Object.values(entries)
    .flat()
    .find(({ ref }) => ref === record.entries[0]);
  return t('codes.of-guide', { title: guide?.prose[lang]?.title ?? '' });
}

/** The lists through which every code is reached without script. */
export const codeList = defineFamily<CodeList>({
  id: 'code-list',
  source: { form: 'made', make: listsOf },
  schema: z.custom<CodeList>(),
  key: () => '',
  path: ({ record }, lang) => `${words[lang].folder}/${record.slug[lang]}/`,
  page: (entry, lang, content) => {
    const title = titleOf(entry, lang, content);
    return { title, summary: translator(lang)('codes.list-summary', { title }) };
  },
  picture: () => 'page:error-codes',
  view: () => 'CodeListView',
});
