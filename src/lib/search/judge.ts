import type { Mark, SearchIndex } from './index-data.ts';
import type { Sign, Understood } from './read-query.ts';

/** What kind of query it is, and so what kind of answer it gets. */
export type QueryKind = 'general' | 'specific' | 'partial' | 'nothing';

export interface Judged {
  kind: QueryKind;
  /** Targets by their place, with what speaks for them, best first. */
  ranked: [target: number, total: number][];
}

/** What a telling word must say at least. */
const least = 3.5;

/** Adds up what a query's words say, and judges whether that is an answer. */
export function judge({ words, pairs, unknown, corrected }: Understood, { general }: SearchIndex): Judged {
  const signs = [...words, ...pairs];
  const has = (mark: Mark) => signs.some(({ says }) => says.marks.includes(mark));
  const strange = unknown.filter((word) => word.length > 2).length;
  // A word that was taken for another is half a word that was not understood.
  const doubt = strange + (has('!') ? 0 : corrected.length / 2);
  const telling = signs.filter(({ says }) => says.leads.length > 0 && !/[~+]/.test(says.marks));
  const weak = words.filter(({ says }) => says.marks.includes('~') && says.leads.length > 0);
  const meant = telling.length > 0 || has('!') || weak.length > 1 || (has('+') && has('?'));
  if (has('#')) return nothing;
  const totals = addUp(meant ? signs : []);
  const ranked = [...totals].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  const best = ranked[0]?.[1] ?? 0;
  const forgiven = telling.length / 2 + (has('!') ? 1.5 : 0) + (has('?') ? 0.5 : 0) + (best > 2 * least ? 1 : 0);
  if (best >= least && doubt <= forgiven)
    return { kind: strange > 0 ? 'partial' : 'specific', ranked: ranked.filter(([, total]) => total > best / 3).slice(0, 6) };
  // Anything can fail; only with nothing else said, not even a device, is it a sign-in.
  if (has('!') || (has('?') && strange === 0 && !has('~')))
    return { kind: 'general', ranked: (strange > 0 ? general.products : general.then).map((target) => [target, 0]) };
  return nothing;
}

const nothing: Judged = { kind: 'nothing', ranked: [] };

function addUp(signs: readonly Sign[]): Map<number, number> {
  const totals = new Map<number, number>();
  for (const { says } of signs) for (const [target, weight] of says.leads) totals.set(target, (totals.get(target) ?? 0) + weight);
  return totals;
}
