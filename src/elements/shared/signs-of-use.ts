/** What tells that somebody uses the page. */
export const signsOfUse = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'] as const;
/** Somebody may read without any of them, as with a screen reader on a phone; in milliseconds. */
export const patience = 4000;
