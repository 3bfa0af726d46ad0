import type { Lang } from '../locales.ts';

/** What a word can lead to: a symptom's number, or the three diagnostic steps. */
export type Target = number | 'diagnosis';

/** Words that mean one thing, and where they lead. */
export interface Concept {
  /** Targets with a weight: 1 a hint, 2 a good sign, 3 decisive. */
  for: [Target, number][];
  /** Counts only beside a word about signing in or something failing, or on its own. */
  weak?: true;
  /** Phrases a language, folded; a phrase may be several words. */
  nl: string[];
  en: string[];
}

/** The compact index of a page language: what most searches want, small enough to load on the first keystroke. */
export interface SearchIndex {
  lang: Lang;
  /** Interface texts of the results, by key. */
  strings: Record<string, string>;
  /** Title, address and summary of each target. */
  targets: [target: Target, title: string, url: string, summary: string][];
  concepts: Concept[];
  /** Words about signing in and failing: no evidence of their own, but context for weak ones. */
  context: string[];
  /** Words that mean nothing here. */
  ignore: string[];
  /** Number, Microsoft's name or "", targets; the address is `codeUrl` with the number for `*`. */
  codes: [code: number, name: string, symptoms: number[]][];
  codeUrl: string;
  codeTitle: string;
}
