import type { Lang } from '../locales.ts';

/** What a word can lead to: a symptom's number, or the three diagnostic steps. */
export type Target = number | 'diagnosis';

/** Words that mean one thing, and where they lead. */
export interface Concept {
  /** Targets with a weight: 1 a hint, 2 a good sign, 3 decisive. */
  for: [Target, number][];
  /** Counts only beside a word about signing in or something failing, or on its own. */
  weak?: true;
  /** Phrases a language and in both, folded, joined by commas; a phrase may be several words. */
  nl?: string;
  en?: string;
  both?: string;
}

/** The compact index of a page language: what most searches want, small enough to load on the first keystroke. */
export interface SearchIndex {
  lang: Lang;
  /** Interface texts of the results, by key. */
  strings: Record<string, string>;
  /** Title, address and summary of each target. */
  targets: [target: Target, title: string, url: string, summary: string][];
  concepts: Concept[];
  /** Joined by commas, like the two after it. Words about getting in: no evidence of their own, but they show that a weak concept is meant seriously. */
  entering: string;
  /** Words about something failing: the same, but weaker, since anything can fail. */
  failing: string;
  /** Words that mean nothing here. */
  ignore: string;
  /** Number and symptoms; the address is `codeUrl` with the number for `*`. Microsoft's names are left to the full text. */
  codes: [code: number, ...symptoms: number[]][];
  codeUrl: string;
  codeTitle: string;
}
