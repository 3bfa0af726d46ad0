import type { Lang } from './lib/locales.ts';
import { isPageId } from './lib/paths.ts';
import { decide, questionsOf, stateId, type Decision } from './lib/picker/decide.ts';
import { getContent, getSymptom, paths } from './site.ts';

/** The address behind a target in prose, in a language. @throws when the target names nothing */
export function resolveRef(target: string, lang: Lang): string {
  const [, scheme, value = ''] = /^(\w+):(.+)$/.exec(target) ?? [];
  if (scheme === 'symptom') {
    const [number, step] = value.split('#');
    return paths.symptom(getSymptom(Number(number)).slug, lang) + (step ? `#${step}` : '');
  }
  if (scheme === 'code') return paths.code(Number(value), lang);
  if (scheme === 'page' && isPageId(value)) return paths.page(value, lang);
  if (scheme === 'link') return outsideLink(value).url;
  throw new Error(`"${target}" names nothing.`);
}

/** A record of the link register. @throws when there is none with this id */
export function outsideLink(id: string) {
  const link = getContent().links.find((candidate) => candidate.id === id);
  if (!link) throw new Error(`content/links.yaml has no link "${id}".`);
  return link;
}

/** Where an answer in the picker leads: to the next question, to what remains, or straight to the one symptom that does. */
export function pickerRef(given: Decision['answers'], question: string, answer: string, lang: Lang): string {
  const { picker, symptoms } = getContent();
  const all = symptoms.map(({ number }) => number);
  const next = decide(questionsOf(picker), Object.fromEntries([...given, [question, answer]]), all);
  const [only, ...rest] = next.symptoms;
  return only && rest.length === 0 ? paths.symptom(getSymptom(only).slug, lang) : `${paths.page('picker', lang)}#${stateId(next.answers)}`;
}
