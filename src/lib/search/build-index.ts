import type { Content } from '../content/model.ts';
import { languages, type Lang } from '../locales.ts';
import type { Paths } from '../paths.ts';
import { compact } from './compact.ts';
import { wordsOf } from './fold.ts';
import type { Concept, SearchIndex, Target } from './index-data.ts';
import { formsOf } from './vocabulary.ts';

/**
 * Makes the compact index of a page language from the content. The synonyms are one half; the other half comes from
 * the entries' own titles and summaries, so that a new entry is found with nothing else to edit.
 * @param strings the interface texts of the results
 */
export function buildIndex(content: Content, lang: Lang, paths: Paths, strings: Record<string, string>, codeTitle: string): SearchIndex {
  const { synonyms, symptoms, diagnosis, codes } = content;
  const listed = (list: 'entering' | 'failing' | 'ignore') => languages.flatMap((language) => synonyms[list][language]);
  const lists = ['entering', 'failing', 'ignore'] as const;
  const single = lists.flatMap(listed).filter((text) => wordsOf(text).length === 1);
  const padding = new Set(single.flatMap(formsOf));
  const general = (list: 'entering' | 'failing' | 'ignore') => compact([...new Set(listed(list))], padding);
  const concepts = synonyms.concepts.map((concept): Concept => {
    const [nl, en] = [compact(concept.nl, padding), compact(concept.en, padding)];
    const shared = nl.filter((phrase) => en.includes(phrase));
    const own = (phrases: string[]) => phrases.filter((phrase) => !shared.includes(phrase)).join();
    return {
      for: Object.entries(concept.for).map(([target, weight]) => [target === 'diagnosis' ? target : Number(target), weight]),
      ...(concept.weak ? { weak: true } : {}),
      ...filled({ nl: own(nl), en: own(en), both: shared.join() }),
    };
  });
  const known = new Set([...synonyms.concepts.flatMap(({ nl, en }) => [...nl, ...en]), ...lists.flatMap(listed)].flatMap(wordsOf));
  return {
    lang,
    strings,
    targets: [
      ...symptoms.map((symptom): SearchIndex['targets'][number] => [
        symptom.number,
        symptom.prose[lang].title,
        paths.symptom(symptom.slug, lang),
        symptom.prose[lang].summary,
      ]),
      ['diagnosis', diagnosis.prose[lang].title, paths.diagnosticStep(1, lang), diagnosis.prose[lang].summary],
    ],
    concepts: [...concepts, ...ownWords(content, known)],
    entering: general('entering').join(),
    failing: general('failing').join(),
    ignore: general('ignore').join(),
    codes: codes.map(({ code, symptoms: numbers }) => [code, ...numbers.slice(0, 3)]),
    codeUrl: paths.code(0, lang).replace('aadsts0', 'aadsts*'),
    codeTitle,
  };
}

/** Words of titles and summaries that no synonym covers and that tell at most two targets apart from the rest. */
function ownWords({ symptoms, diagnosis }: Content, known: ReadonlySet<string>): Concept[] {
  const targets = [
    ...symptoms.map((symptom) => ({ target: symptom.number, prose: symptom.prose })),
    { target: 'diagnosis' as Target, prose: diagnosis.prose },
  ];
  return languages.flatMap((lang) => {
    const found = new Map<string, Target[]>();
    for (const { target, prose } of targets)
      for (const word of new Set(wordsOf(`${prose[lang].title} ${prose[lang].summary}`)))
        if (word.length > 3 && !known.has(word)) found.set(word, [...(found.get(word) ?? []), target]);
    const telling = [...found].filter(([, leads]) => leads.length <= 2);
    return [...Map.groupBy(telling, ([, leads]) => leads.join())].map(([, group]): Concept => ({
      for: group[0]![1].map((target) => [target, 1]),
      weak: true,
      [lang]: group.map(([word]) => word).join(),
    }));
  });
}

const filled = (lists: Record<'nl' | 'en' | 'both', string>) => Object.fromEntries(Object.entries(lists).filter(([, list]) => list));
