import { wordsOf } from '../lib/search/fold.ts';
import { formsOf, sameWord } from '../lib/search/vocabulary.ts';

/**
 * Leaves out of a list of phrases what another phrase of the list finds anyway: another inflection of the same words,
 * and a phrase that only adds padding. Editors write what readers type; the browser loads no more than it needs.
 * @param phrases phrases of one meaning, in one language
 * @param padding forms of the words that say nothing by themselves
 */
export function compact(phrases: readonly string[], padding: ReadonlySet<string>): string[] {
  const kept: string[][] = [];
  for (const words of phrases.map(wordsOf).sort((a, b) => a.length - b.length))
    if (words.length > 0 && !kept.some((other) => isFoundBy(words, other, padding))) kept.push(words);
  return kept.map((words) => words.join(' '));
}

/** Whether the words of another phrase stand in this one, in order, with nothing but padding around and between them. */
function isFoundBy(words: string[], other: string[], padding: ReadonlySet<string>): boolean {
  let next = 0;
  return (
    words.every((word) => {
      if (next < other.length && sameWord(word, other[next]!)) return Boolean((next += 1));
      return formsOf(word).some((form) => padding.has(form));
    }) && next === other.length
  );
}
