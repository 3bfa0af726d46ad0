import type { Content } from '../content/model.ts';
import { languages, type Lang } from '../locales.ts';
import type { Paths } from '../paths.ts';
import { wordsOf } from './fold.ts';
import type { Concept, SearchIndex, Target } from './index-data.ts';

/**
 * Makes the compact index of a page language from the content. The synonyms are one half; the other half comes from
 * the entries' own titles and summaries, so that a new entry is found with nothing else to edit.
 * @param strings the interface texts of the results
 */
export function buildIndex(content: Content, lang: Lang, paths: Paths, strings: Record<string, string>, codeTitle: string): SearchIndex {
  const { synonyms, symptoms, diagnosis, codes } = content;
  const concepts = synonyms.concepts.map((concept): Concept => ({
    for: Object.entries(concept.for).map(([target, weight]) => [target === 'diagnosis' ? target : Number(target), weight]),
    ...(concept.weak ? { weak: true } : {}),
    nl: concept.nl,
    en: concept.en,
  }));
  const context = languages.flatMap((language) => synonyms.context[language]);
  const ignore = languages.flatMap((language) => synonyms.ignore[language]);
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
    concepts: [
      ...concepts,
      ...ownWords(content, new Set([...concepts.flatMap(({ nl, en }) => [...nl, ...en]), ...context, ...ignore].flatMap(wordsOf))),
    ],
    context: [...new Set(context)],
    ignore: [...new Set(ignore)],
    codes: codes.map(({ code, name, symptoms: numbers }) => [code, name ?? '', numbers.slice(0, 3)]),
    codeUrl: paths.code(0, lang).replace('aadsts0', 'aadsts*'),
    codeTitle,
  };
}

/** Words of titles and summaries that no synonym covers and that tell at most two targets apart from the rest. */
function ownWords({ symptoms, diagnosis }: Content, known: ReadonlySet<string>): Concept[] {
  const targets = [
    ...symptoms.map((symptom) => ({ target: symptom.number as Target, prose: symptom.prose })),
    { target: 'diagnosis' as Target, prose: diagnosis.prose },
  ];
  return languages.flatMap((lang) => {
    const found = new Map<string, Set<Target>>();
    for (const { target, prose } of targets)
      for (const word of wordsOf(`${prose[lang].title} ${prose[lang].summary}`))
        if (word.length > 3 && !known.has(word)) found.set(word, (found.get(word) ?? new Set()).add(target));
    return [...found]
      .filter(([, leads]) => leads.size <= 2)
      .map(([word, leads]): Concept => ({
        for: [...leads].map((target) => [target, 1]),
        weak: true,
        nl: lang === 'nl' ? [word] : [],
        en: lang === 'en' ? [word] : [],
      }));
  });
}
