/** A stretch of text, and whether it is quoted from screens in their original language. */
interface Stretch {
  text: string;
  foreign: boolean;
}

/**
 * Finds what a text quotes from screens in their original language, so that a page can say which language that is.
 * @param phrases what is quoted: whole words, as they are written; where two begin at one place, the longer counts
 */
export function markForeign(text: string, phrases: readonly string[]): Stretch[] {
  if (!phrases.some((phrase) => text.includes(phrase))) return [{ text, foreign: false }];
  const longestFirst = phrases.toSorted((a, b) => b.length - a.length).map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
  const quoted = new RegExp(`(?<![\\p{L}\\p{N}])(${longestFirst.join('|')})(?![\\p{L}\\p{N}])`, 'u');
  return text
    .split(quoted)
    .map((part, index) => ({ text: part, foreign: index % 2 === 1 }))
    .filter((part) => part.text !== '');
}
