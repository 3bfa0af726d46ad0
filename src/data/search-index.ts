import { clientError } from '../families/client-error.ts';
import { code } from '../families/code.ts';
import { rankedEntries } from '../families/family.ts';
import { translator } from '../i18n/translate.ts';
import type { Lang } from '../lib/locales.ts';
import type { SearchIndex, Target } from '../lib/search/index-data.ts';
import { letterOf } from '../lib/search/target-letters.ts';
import type { Entry } from '../model/content.ts';
import type { Site } from '../routes/site.ts';
import { makeTable } from './search/make-table.ts';
import { generalTarget } from './search/passages.ts';
import type { Table } from './search/pack-table.ts';

/**
 * Makes the compact index of a page language from the content: the words of all guides, errors and synonyms in both
 * languages with what they say, so that a new entry is found with nothing else to edit.
 */
export function buildIndex(site: Site, lang: Lang): SearchIndex {
  const t = translator(lang);
  const ranked = rankedEntries(site.content, site.families);
  const places = new Map<string, number>(ranked.map(({ ref }, place) => [ref, place]));
  const placesOf = (refs: readonly string[]) => refs.flatMap((ref) => places.get(ref) ?? []);
  const letters = (guides: readonly string[]) => placesOf(guides.slice(0, 3)).map(letterOf).join('');
  const { general } = site.content.synonyms;
  return {
    lang,
    answers: Object.fromEntries(
      site.families.flatMap(({ id, answers }) => (answers ? [[id, { many: answers.many, label: t(answers.label) }]] : [])),
    ),
    targets: [
      ...ranked.map((entry) => targetOf(entry, site, lang)),
      { kind: 'picker', title: t('picker.title'), url: site.href(generalTarget, lang), summary: t('picker.intro'), guides: [] },
    ],
    general: {
      target: ranked.length,
      then: placesOf(general.then),
      products: placesOf(general.products),
    },
    elsewhere: ranked.length + 1,
    codeUrl: site.file(code.path!({ key: '*' } as Entry<never>, lang)),
    codeTitle: t('code.title'),
    clientUrl: site.file(clientError.path!({ key: '*' } as Entry<never>, lang)),
    // What is packed alike stands together: it compresses better.
    codes: packCodes(site.entries(code).map(({ record }) => [record.code, letters(record.guides)])),
    clients: site
      .entries(clientError)
      // An error of another system is told from ours by its page; no query is answered with it.
      .filter(({ record }) => record.ours)
      .flatMap(({ key, record }) => {
        const shown = [...new Set(record.shows.map((text) => text.toLowerCase().replace(/^0x|[[\]]/g, '')))].filter(isCode);
        const own = shown.filter((text) => !key.endsWith(text));
        return shown.length > 0 ? [`${[key, ...own].join()}:${letters(record.guides)}`] : [];
      })
      .join(' '),
    ...tableOf(site, ranked),
  };
}

/** Whether what a screen shows is a code of its own; a decimal number is only another way to write one. */
const isCode = (text: string) => /^(?=.*\d)[a-z\d]{4,8}$|^[a-z]+(?:_[a-z]+)+$/.test(text) && !/^\d{5,7}$/.test(text);

function packCodes(codes: [code: number, letters: string][]): string {
  let before = 0;
  return codes
    .sort((a, b) => a[0] - b[0])
    .map(([number, letters]) => {
      const packed = (number - before).toString(36) + letters;
      before = number;
      return packed;
    })
    .join(' ');
}

function targetOf(entry: Entry, site: Site, lang: Lang): Target {
  const family = site.family(entry.family);
  const { title, summary } = family.page(entry, lang, site.content);
  const { kind, guides, at } = family.result!(entry)!;
  return { kind, title, url: site.href(at?.(lang) ?? entry.ref, lang), summary: firstSentence(summary), guides: [...guides] };
}

/** Enough to tell results apart; the rest stands on the page. */
const firstSentence = (text: string) => /^.+?[.:?!](?=\s|$)/.exec(text)?.[0].replace(/:$/, '.') ?? text;

/** The table of words is the same in every language, since readers search in either. */
const tables = new WeakMap<Site, Table>();

function tableOf(site: Site, ranked: readonly Entry[]): Table {
  const made = tables.get(site) ?? makeTable(site, ranked);
  tables.set(site, made);
  return made;
}
