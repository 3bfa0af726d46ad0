import type { StringKey } from '../../i18n/translate.ts';

/** The interface texts of results and notes; they travel with the index, not with every page. */
export const searchKeys = [
  'search.count-one',
  'search.count-other',
  'search.all-one',
  'search.all-other',
  'search.none',
  'search.way-box',
  'home.way-pick',
  'search.way-list',
  'search.mentions',
  'search.partial',
  'search.corrected',
  'search.kind-code',
  'search.kind-diagnostic',
  'search.kind-page',
  'search.kind-picker',
  'search.to-picker',
  'search.unknown',
] as const satisfies readonly StringKey[];

/** The key of one of these texts. */
export type SearchKey = (typeof searchKeys)[number];
