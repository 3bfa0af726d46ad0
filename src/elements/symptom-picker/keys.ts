import type { StringKey } from '../../i18n/translate.ts';

/** The interface texts that the picker says. */
export const pickerKeys = [
  'picker.count-one',
  'picker.count-other',
  'picker.remaining',
  'picker.none-title',
] as const satisfies readonly StringKey[];

/** The key of one of these texts. */
export type PickerKey = (typeof pickerKeys)[number];
