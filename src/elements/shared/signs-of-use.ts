/** What tells that somebody uses the page; what assistive software presses or dictates comes without pointer and key. */
export const signsOfUse = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll', 'click', 'input'] as const;
/** Somebody may read without any of them, as with a screen reader on a phone; in milliseconds. */
export const patience = 4000;
