import type { Ref } from '../ref.ts';
import type { Vocabulary } from './recognise.ts';
import type { Wording } from './route.ts';

/** What the error reader needs to recognise a message; made at build, loaded when something is pasted. */
export interface ReaderLookup extends Vocabulary {
  /** By reference. `attribute` is the one that bears the number on the page: `data-<attribute>`. */
  guides: Record<Ref, { attribute: string; number: string; title: string; url: string }>;
  wordings: Wording[];
}

/** What is said of a code or of a client error; a file each, so that only what was recognised is loaded. */
export interface Explanation {
  title: string;
  guides: Ref[];
  meaning: string;
  firstCheck: string;
  whoFixes: string;
  url: string;
}
