import type { Ref } from '../ref.ts';
import type { Wording } from './route.ts';

/** What the error reader needs to know to explain a report; made at build, loaded when something is pasted. */
export interface ReaderLookup {
  codes: Record<string, { guides: Ref[]; meaning: string; firstCheck: string; whoFixes: string; url: string }>;
  /** By reference. `attribute` is the one that bears the number on the page: `data-<attribute>`. */
  guides: Record<Ref, { attribute: string; number: string; title: string; url: string; permalink: string }>;
  wordings: Wording[];
}
