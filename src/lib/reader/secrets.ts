import { tellsPassword } from './passwords.ts';
import { holdsToken } from './tokens.ts';
import { wordsFor } from './languages/index.ts';

const names = wordsFor('secrets').join('|');
const labelled = new RegExp(`(?<![\\p{L}])(?:${names})["']?(?: is)?\\s{0,3}[:=：]\\s{0,3}["']?[^\\s"',;]{3}`, 'iu');
/** In a sentence: something behind "is" that has a digit, as most passwords do and few words. */
const told = new RegExp(`(?<![\\p{L}])(?:${names}) (?:is|was|${wordsFor('is').join('|')})\\s{1,3}["']?(?=\\S{0,40}\\d)[^\\s"',;]{5}`, 'iu');

/**
 * The lines of a message that look as if they hold a password, a secret or a token.
 * @param text the message as it was pasted
 * @returns line numbers, counted from 1, ten at most
 */
export function findSecrets(text: string): number[] {
  const found: number[] = [];
  for (const [index, line] of text.split('\n', 20_000).entries()) {
    const start = line.slice(0, 10_000);
    if (labelled.test(start) || told.test(start) || tellsPassword(start) || holdsToken(start)) found.push(index + 1);
    if (found.length === 10) break;
  }
  return found;
}
