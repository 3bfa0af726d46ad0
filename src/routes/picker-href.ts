import { decide, questionsOf, stateId, type Decision } from '../lib/picker/decide.ts';
import type { Lang } from '../lib/locales.ts';
import type { Site } from './site.ts';

/** Where an answer in the picker leads: to the next question, to what remains, or straight to the one guide that does. */
export function pickerHref(site: Site, given: Decision['answers'], question: string, answer: string, lang: Lang): string {
  const all = site.guides.map(({ ref }) => ref);
  const next = decide(questionsOf(site.content.picker), Object.fromEntries([...given, [question, answer]]), all);
  const [only, ...rest] = next.guides;
  return site.href(only && rest.length === 0 ? only : `page:picker#${stateId(next.answers)}`, lang);
}
