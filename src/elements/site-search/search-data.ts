import type { SearchIndex } from '../../lib/search/index-data.ts';
import type { Handed, Texts } from '../../lib/texts.ts';
import type { SearchKey } from './keys.ts';

/** What the search loads on first use: the index of a language, and the texts of its results. */
export interface SearchData extends SearchIndex {
  strings: Handed<SearchKey>;
}

/** The texts of results and notes as a function. */
export type SearchTexts = Texts<SearchKey>;
