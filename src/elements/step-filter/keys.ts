import type { StringKey } from '../../i18n/translate.ts';

/** The interface texts that the step filter says. */
export const stepFilterKeys = ['filter.left-out-one', 'filter.left-out-other'] as const satisfies readonly StringKey[];

/** The key of one of these texts. */
export type StepFilterKey = (typeof stepFilterKeys)[number];
