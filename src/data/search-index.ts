import { code } from '../families/code.ts';
import { translator } from '../i18n/translate.ts';
import { languages, type Lang } from '../lib/locales.ts';
import { wordsOf } from '../lib/search/fold.ts';
import type { Concept, SearchIndex, Target } from '../lib/search/index-data.ts';
import { formsOf } from '../lib/search/vocabulary.ts';
import type { Entry } from '../model/content.ts';
import type { Site } from '../routes/site.ts';
import { compact } from './compact.ts';

/**
 * Makes the compact index of a page language from the content. The synonyms are one half; the other half comes from
 * the entries' own titles and summaries, so that a new entry is found with nothing else to edit.
 */
export function buildIndex(site: Site, lang: Lang): SearchIndex {
  const { synonyms } = site.content;
  const ranked = rankedEntries(site);
  const places = new Map<string, number>(ranked.map(({ ref }, place) => [ref, place]));
  const lists = ['entering', 'failing', 'ignore'] as const;
  const listed = (list: (typeof lists)[number]) => languages.flatMap((language) => synonyms[list][language]);
  const single = lists.flatMap(listed).filter((text) => wordsOf(text).length === 1);
  const padding = new Set(single.flatMap(formsOf));
  const general = (list: (typeof lists)[number]) => compact([...new Set(listed(list))], padding).join();
  const concepts = synonyms.concepts.map((concept): Concept => {
    const phrases = languages.map((language) => compact(concept[language], padding));
    const shared = phrases[0]!.filter((phrase) => phrases.every((others) => others.includes(phrase)));
    const own = languages.map((language, at) => [language, phrases[at]!.filter((phrase) => !shared.includes(phrase)).join()] as const);
    return {
      for: Object.entries(concept.for).map(([target, weight]) => [places.get(target)!, weight]),
      ...(concept.weak ? { weak: true } : {}),
      phrases: Object.fromEntries(own.filter(([, list]) => list)),
      ...(shared.length > 0 ? { shared: shared.join() } : {}),
    };
  });
  const phrasesOf = (concept: (typeof synonyms.concepts)[number]) => languages.flatMap((language) => concept[language]);
  const known = new Set([...synonyms.concepts.flatMap(phrasesOf), ...lists.flatMap(listed)].flatMap(wordsOf));
  const t = translator(lang);
  return {
    lang,
    answers: Object.fromEntries(
      site.families.flatMap(({ id, answers }) => (answers ? [[id, { many: answers.many, label: t(answers.label) }]] : [])),
    ),
    targets: ranked.map((entry) => targetOf(entry, site, lang)),
    concepts: [...concepts, ...ownWords(ranked, site, known)],
    entering: general('entering'),
    failing: general('failing'),
    ignore: general('ignore'),
    codes: site.entries(code).map(({ record }) => [record.code, ...record.guides.slice(0, 3).map((guide) => places.get(guide)!)]),
    codeUrl: site.file(code.path!({ key: '*' } as Entry<never>, lang)),
    codeTitle: t('code.title'),
  };
}

/** What words lead to by themselves. */
function rankedEntries({ content, families }: Site): Entry[] {
  return families.flatMap(({ id, result }) => content.entries[id]!.filter((entry) => result?.(entry)?.ranked));
}

function targetOf(entry: Entry, site: Site, lang: Lang): Target {
  const family = site.family(entry.family);
  const { title, summary } = family.page(entry, lang, site.content);
  const { kind, guides, at } = family.result!(entry)!;
  return { kind, title, url: site.href(at?.(lang) ?? entry.ref, lang), summary, guides: [...guides] };
}

/** Words of titles and summaries that no synonym covers and that tell at most two targets apart from the rest. */
function ownWords(ranked: Entry[], site: Site, known: ReadonlySet<string>): Concept[] {
  return languages.flatMap((lang) => {
    const found = new Map<string, number[]>();
    ranked.forEach((entry, place) => {
      const { title, summary } = site.family(entry.family).page(entry, lang, site.content);
      for (const word of new Set(wordsOf(`${title} ${summary}`)))
        if (word.length > 3 && !known.has(word)) found.set(word, [...(found.get(word) ?? []), place]);
    });
    const telling = [...found].filter(([, leads]) => leads.length <= 2);
    return [...Map.groupBy(telling, ([, leads]) => leads.join())].map(([, group]): Concept => ({
      for: group[0]![1].map((target) => [target, 1]),
      weak: true,
      phrases: { [lang]: group.map(([word]) => word).join() },
    }));
  });
}
