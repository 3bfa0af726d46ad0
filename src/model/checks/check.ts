import type { Family } from '../../families/family.ts';
import type { Content, Entry } from '../content.ts';
import type { Settings } from '../settings.ts';
import type { Problem } from '../problem.ts';

/** An entry with the way to the lines of its record, which only the reading knows. */
export interface Located<R extends object = object> {
  entry: Entry<R>;
  /** The line of the record's file at which a field stands. */
  line: (path: readonly PropertyKey[]) => number;
  /** Likewise for its register.yaml. */
  registerLine: (path: readonly PropertyKey[]) => number;
}

/** What a check may look at. */
export interface Checked {
  content: Content;
  families: readonly Family[];
  /** Every entry that was read from files. */
  located: readonly Located[];
  /** The line of a settings file at which a field stands. */
  lineIn: (settings: keyof Settings, path: readonly PropertyKey[]) => number;
}

/** Looks for one kind of fault and returns all of them. */
export type Check = (checked: Checked) => Problem[];
