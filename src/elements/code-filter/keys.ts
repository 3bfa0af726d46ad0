import type { StringKey } from '../../i18n/translate.ts';

/** The interface texts that the filter of codes says. */
export const codeFilterKeys = ['codes.shown-one', 'codes.shown-other'] as const satisfies readonly StringKey[];

export type CodeFilterKey = (typeof codeFilterKeys)[number];
