import type { Lang } from '../locales.ts';
import type { Ref } from '../ref.ts';

/** Words that mean one thing, and where they lead. */
export interface Concept {
  /** Targets, by their place in the index, with a weight: 1 a hint, 2 a good sign, 3 decisive. */
  for: [target: number, weight: number][];
  /** Counts only beside a word about signing in or something failing, or on its own. */
  weak?: true;
  /** Phrases a language, folded, joined by commas; a phrase may be several words. */
  phrases: Partial<Record<Lang, string>>;
  /** Phrases that every language has. */
  shared?: string;
}

/** Something that words lead to by themselves. */
export interface Target {
  /** What the result is: `data-kind`. */
  kind: string;
  title: string;
  url: string;
  summary: string;
  /** The guides that it answers. */
  guides: Ref[];
}

/** The compact index of a page language: what most searches want, small enough to load on the first keystroke. */
export interface SearchIndex {
  lang: Lang;
  /** The attribute that lists a family's guides on a result (`symptoms`), and how such a guide is called ("Symptom {n}"). */
  answers: Record<string, { many: string; label: string }>;
  targets: Target[];
  concepts: Concept[];
  /** Joined by commas, like the two after it. Words about getting in: no evidence of their own, but they show that a weak concept is meant seriously. */
  entering: string;
  /** Words about something failing: the same, but weaker, since anything can fail. */
  failing: string;
  /** Words that mean nothing here. */
  ignore: string;
  /** Number and guides, by their places among the targets; the address is `codeUrl` with the number for `*`, the title `codeTitle` with it for `{code}`. Microsoft's names are left to the full text. */
  codes: [code: number, ...guides: number[]][];
  codeUrl: string;
  codeTitle: string;
}
