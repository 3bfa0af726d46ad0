import type { SearchIndex } from '../../lib/search/index-data.ts';
import type { Handed, Texts } from '../../lib/texts.ts';
import type { SearchKey } from './keys.ts';

/** What the search loads on first use: the index of a language, and what its results say beside what they find. */
export interface SearchData extends SearchIndex {
  strings: Handed<SearchKey>;
  /** Where to go when nothing is found. */
  ways: Record<'picker' | 'box' | 'list', string>;
  /** The picker's first question, with where each answer leads. */
  question: { text: string; answers: [answer: string, url: string][] };
  /** Address of what is said of an error, with its code or id for `*`. */
  explained: string;
}

/** The texts of results and notes as a function. */
export type SearchTexts = Texts<SearchKey>;
