import { languages, type Lang } from '../locales.ts';
import { wordsOf } from './fold.ts';
import type { SearchIndex } from './index-data.ts';
import { stemsOf } from './stems.ts';

/** What a phrase stands for: a concept by its place in the index, or a word without evidence of its own. */
type Meaning = number | 'entering' | 'failing' | 'ignore';

export interface Phrase {
  text: string;
  words: string[];
  meaning: Meaning;
  lang: Lang | undefined;
}

export interface Vocabulary {
  /** Phrases by the stem of their first word, longest first. */
  phrases: Map<string, Phrase[]>;
  /** Every known word as written, with its set of letters, for the correction of typing errors. */
  words: Map<string, number>;
  /** All forms of all words. */
  forms: Set<string>;
  /** Words that say nothing by themselves, and so may stand inside a phrase. */
  padding: Set<string>;
}

const known = new Map<string, string[]>();
/** Enough for every word of an index; a bound, so that what is typed does not pile up. */
const mostKnown = 20_000;

/** The forms under which a word is compared: as it is, and its stem in every language. */
export function formsOf(word: string): string[] {
  const earlier = known.get(word);
  if (earlier) return earlier;
  const forms = stemsOf(word);
  if (known.size < mostKnown) known.set(word, forms);
  return forms;
}

/** Whether two words are forms of one word. */
export function sameWord(a: string, b: string): boolean {
  if (a === b) return true;
  const forms = formsOf(a);
  return formsOf(b).some((form) => forms.includes(form));
}

/** Prepares an index for looking up; done once a visit. */
export function createVocabulary(index: SearchIndex): Vocabulary {
  const phrases = new Map<string, Phrase[]>();
  const words = new Map<string, number>();
  const forms = new Set<string>();
  const add = (text: string, meaning: Meaning, lang?: Lang) => {
    const phrase: Phrase = { text, words: wordsOf(text), meaning, lang };
    const [first] = phrase.words;
    if (!first) return;
    for (const form of formsOf(first)) phrases.set(form, [...(phrases.get(form) ?? []), phrase]);
    for (const word of phrase.words) {
      if (words.has(word)) continue;
      words.set(word, lettersOf(word));
      for (const form of formsOf(word)) forms.add(form);
    }
  };
  const split = (list = '') => (list ? list.split(',') : []);
  index.concepts.forEach((concept, place) => {
    for (const lang of languages) for (const text of split(concept.phrases[lang])) add(text, place, lang);
    for (const text of split(concept.shared)) add(text, place);
  });
  const padding = new Set<string>();
  for (const meaning of ['entering', 'failing', 'ignore'] as const)
    for (const text of split(index[meaning])) {
      add(text, meaning);
      if (!text.includes(' ')) for (const form of formsOf(text)) padding.add(form);
    }
  for (const list of phrases.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { phrases, words, forms, padding };
}

/** The letters a to z that a word has, as bits. */
export function lettersOf(word: string): number {
  let bits = 0;
  for (let index = 0; index < word.length; index += 1) {
    const place = word.charCodeAt(index) - 97;
    if (place >= 0 && place < 26) bits |= 1 << place;
  }
  return bits;
}

/** Whether a word says nothing by itself, in whatever form. */
export function isPadding(word: string, { padding }: Vocabulary): boolean {
  return formsOf(word).some((form) => padding.has(form));
}

/** Whether a word is known, in whatever form. */
export function isKnown(word: string, { forms }: Vocabulary): boolean {
  return formsOf(word).some((form) => forms.has(form));
}
