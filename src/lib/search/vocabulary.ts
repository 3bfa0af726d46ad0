import { stem } from './stem.ts';
import { placeOf, targetLetter } from './target-letters.ts';
import { weightBase, type Mark, type SearchIndex } from './index-data.ts';

/** What a word or a pair says. */
export interface Says {
  marks: string;
  /** Where it leads: targets by their place, with weights. */
  leads: [target: number, weight: number][];
}

/** The words of an index, unpacked: each word has a place, its number in their order. */
export interface Vocabulary {
  /** Every known word as written, in the order of the alphabet. */
  words: string[];
  /** How it and its stem are spelt, for the correction of typing errors; made when the first is corrected. */
  readonly spelt: { whole: Spelling; root: Spelling }[];
  says: Says[];
  /** For each word the place of the one that it means the same as, mostly its own. */
  same: number[];
  /** Places of words, by each of their forms. */
  forms: Map<string, number[]>;
  /** What pairs say, by the places of their words. */
  pairs: Map<number, Says>;
  /** The target of what is about something else. */
  elsewhere: number;
}

/** The forms under which a word is compared: as it is, and its stem. */
export function formsOf(word: string): string[] {
  return [...new Set([word, stem(word)])];
}

/** More words than an index has. */
const pairBase = 100_000;
/** The key of a pair, whatever its order. */
export const pairKey = (a: number, b: number) => Math.min(a, b) * pairBase + Math.max(a, b);

const made = new WeakMap<object, Vocabulary>();

/** The vocabulary of an index; made once, however many searches a page has. */
export function vocabularyOf(index: Pick<SearchIndex, 'words' | 'says' | 'elsewhere'>): Vocabulary {
  const vocabulary = made.get(index) ?? createVocabulary(index);
  made.set(index, vocabulary);
  return vocabulary;
}

/** Prepares an index for looking up. */
export function createVocabulary(index: Pick<SearchIndex, 'words' | 'says' | 'elsewhere'>): Vocabulary {
  const words: string[] = [];
  for (const [, shared, rest] of index.words.matchAll(/([A-Z])([^A-Z]*)/g))
    words.push((words.at(-1) ?? '').slice(0, shared!.charCodeAt(0) - 65) + rest);
  const forms = new Map<string, number[]>();
  words.forEach((word, place) => {
    for (const form of formsOf(word)) {
      const places = forms.get(form);
      if (places) places.push(place);
      else forms.set(form, [place]);
    }
  });
  const pairs = new Map<number, Says>();
  const entries = index.says.split(' ');
  const same = entries.map((entry, place) => (entry.startsWith('>') ? parseInt(entry.slice(1), 36) : place));
  const own = entries.map((entry, place) => {
    const [alone = '', ...partners] = entry.split(',');
    let other = place;
    for (const partner of partners) {
      const later = /^[\da-z]+/.exec(partner)?.[0] ?? '';
      other += parseInt(later, 36);
      pairs.set(pairKey(place, other), readSays(partner.slice(later.length)));
    }
    return readSays(alone);
  });
  const says = same.map((place) => own[place]!);
  let spelt: Vocabulary['spelt'] | undefined;
  return {
    words,
    says,
    same,
    forms,
    pairs,
    elsewhere: index.elsewhere,
    get spelt() {
      return (spelt ??= words.map((word) => ({ whole: spell(word), root: spell(stem(word)) })));
    },
  };
}

/** Where a word leads, and how surely. */
const lead = new RegExp(`(${targetLetter})(\\d)`, 'g');

/** What is packed is read when it is asked for: a query needs a few of thousands, and should not wait for the others. */
function readSays(packed: string): Says {
  let marks: string | undefined;
  let leads: Says['leads'] | undefined;
  return {
    get marks() {
      return (marks ??= packed.replace(lead, ''));
    },
    get leads() {
      // Of equal powers the first was the heavier.
      return (leads ??= [...packed.matchAll(lead)].map(([, target, power], at) => [
        placeOf(target!),
        weightBase ** Number(power) - at / 100,
      ]));
    },
  };
}

/** A text with the letters a to z that it has, as bits. */
export interface Spelling {
  text: string;
  letters: number;
}

/** Spells a word. */
export function spell(text: string): Spelling {
  let letters = 0;
  for (let index = 0; index < text.length; index += 1) {
    const place = text.charCodeAt(index) - 97;
    if (place >= 0 && place < 26) letters |= 1 << place;
  }
  return { text, letters };
}

/** The places of a word: as it is written, else in whatever form; none when it is unknown. */
export function placesOf(word: string, vocabulary: Vocabulary): number[] {
  return [...new Set(ownPlacesOf(word, vocabulary).map((place) => vocabulary.same[place]!))];
}

/** The places of a word itself, whatever means the same: as it is written, else in whatever form. */
export function ownPlacesOf(word: string, { words, forms }: Vocabulary): number[] {
  const places = [...new Set(formsOf(word).flatMap((form) => forms.get(form) ?? []))];
  const exact = places.filter((place) => words[place] === word);
  return exact.length > 0 ? exact : places;
}

/** Whether a word is known just as it is written. */
export function isWritten(word: string, { words, forms }: Vocabulary): boolean {
  return (forms.get(word) ?? []).some((place) => words[place] === word);
}

/** Whether one of the places of a word bears a mark. */
export function hasMark(places: readonly number[], mark: Mark, { says }: Vocabulary): boolean {
  return places.some((place) => says[place]!.marks.includes(mark));
}
