import { stemmer as stemDutch } from '@orama/stemmers/dutch';
import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { languages, type Lang } from '../locales.ts';

type Stem = (word: string) => string;

/** What takes the inflection off a word; in a language without it, words are found as they are written. */
const stemmers: Partial<Record<Lang, Stem>> = { nl: stemDutch, en: stemEnglish };
const all = languages.flatMap((lang) => stemmers[lang] ?? []);

/** A folded word with its stems, each once. Of a word with digits, or a very short one, there are none. */
export function stemsOf(word: string): string[] {
  if (/\d/.test(word) || word.length < 4) return [word];
  // The Dutch stemmer leaves the s of a plural that is written like an English one.
  const bare = word.endsWith('s') ? [word.slice(0, -1)] : [];
  return [...new Set([word, ...all.map((stem) => stem(word)), ...bare, ...bare.map(stemDutch)])];
}
