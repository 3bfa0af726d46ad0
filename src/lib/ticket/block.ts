/** A line of a text for a ticket: words, a link by its label, or a bare address that the reader can see and select. */
export type Line = string | Link | Bare;

interface Link {
  label: string;
  address: string;
  /** Words before the link that say what it is. */
  before?: string;
}

interface Bare {
  address: string;
  label?: never;
}

/** A text for a ticket in one language. */
export interface Block {
  /** Its language, as HTML names it. */
  tag: string;
  lines: readonly Line[];
}

/** What is copied: the text for plain fields, and HTML where the form has it. */
export interface Copied {
  text: string;
  html?: string;
}

/** Characters that no line may hold: line ends and other controls, and those that turn the direction of writing. */
const controls = /[\u0000-\u0020\u007f-\u00a0\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]+/g;

/** Words on one line, without control characters, so that no text can break out of its line. */
export function oneLine(text: string): string {
  return text.replace(controls, ' ').trim();
}

/** Whether a line is an address and nothing else. */
export function isBare(line: Line): line is Bare {
  return typeof line === 'object' && line.label === undefined;
}
