import type { StringKey } from '../../i18n/translate.ts';

/** The interface texts that the buttons beside menu paths say. */
export const copyPathsKeys = ['reader.copy', 'reader.copied', 'reader.copy-failed'] as const satisfies readonly StringKey[];

/** The key of one of these texts. */
export type CopyPathsKey = (typeof copyPathsKeys)[number];
