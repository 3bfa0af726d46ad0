import type { Lang } from '../locales.ts';
import type { Ref } from '../ref.ts';

/** Weights are powers of this number, so that one digit is enough for each. */
export const weightBase = 1.6;

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

/**
 * What a word or a pair of words says, beside where it leads:
 * `!` it is about getting in; `?` about something failing; `-` it says nothing by itself; `_` it is passed over, such as
 * an article; `+` it names a product; `~` it only counts beside other signs of a sign-in; `#` it is about something
 * that this site knows nothing about; `=` it is about other work than getting in, which speaks against an answer.
 */
export type Mark = '!' | '?' | '-' | '_' | '+' | '~' | '#' | '=';

/** The compact index of a page language: what most searches want, small enough to load on the first keystroke. */
export interface SearchIndex {
  lang: Lang;
  /** The attribute that lists a family's guides on a result (`symptoms`), and how such a guide is called ("Symptom {n}"). */
  answers: Record<string, { many: string; label: string }>;
  targets: Target[];
  /** The target of a query that only says that signing in fails, and those that are likeliest then, by their places. */
  general: { target: number; then: number[]; products: number[] };
  /** The place that stands for what is about something else; there is no such target. */
  elsewhere: number;
  /** Every known word in the order of the alphabet: how many letters it shares with the one before (A is none), and the others. */
  words: string;
  /**
   * What each of them says, separated by spaces: marks, then for each target that it leads to (A is the first) the power that is its weight (`!A5C2`).
   * A word that says what another says has `>` and the place of that other in base 36.
   * For each pair that it forms with a later word there follows a comma, how much later than the one before in base 36, and the same (`!A5C2,1zB7`).
   */
  says: string;
  /** Number (the difference to the one before, in base 36) and targets, likewise, separated by spaces; the address is `codeUrl` with the number for `*`. */
  codes: string;
  codeUrl: string;
  codeTitle: string;
  /** Errors of programs: the end of the address, what the screen shows where that is something else, and targets: `office-4usqa,4usqa,49dvs:BC`. */
  clients: string;
  clientUrl: string;
}
