import type { StringKey } from '../../i18n/translate.ts';

/** The interface texts of results and notes; they travel with the index, not with every page. */
export const searchKeys = [
  'search.count-one',
  'search.count-other',
  'search.none',
  'search.none-ways',
  'search.mentions',
  'search.partial',
  'search.corrected',
  'search.why-code',
  'search.why-via-code',
  'search.why-words',
  'search.why-general',
  'search.why-text',
  'search.pasted',
  'search.kind-code',
  'search.kind-diagnostic',
  'search.kind-page',
  'search.kind-picker',
  'search.unknown',
  'search.guides-of',
] as const satisfies readonly StringKey[];

export type SearchKey = (typeof searchKeys)[number];
