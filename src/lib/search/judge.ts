import type { Mark, SearchIndex } from './index-data.ts';
import type { Sign, Understood } from './read-query.ts';

/** What kind of query it is, and so what kind of answer it gets. */
export type QueryKind = 'general' | 'specific' | 'partial' | 'nothing';

export interface Judged {
  kind: QueryKind;
  /** Targets by their place, with what speaks for them, best first. */
  ranked: [target: number, total: number][];
}

/**
 * What speaks for and against a query being about signing in to something, as a sum; above nothing it gets an answer.
 * Fitted by logistic regression on labelled queries, and rounded.
 */
const points = {
  start: -1,
  /** Each word that leads somewhere by itself; more than four tell no more. */
  sign: 0.6,
  mostSigns: 4,
  /** For what speaks for the best target, in weights of the index. */
  weight: 0.2,
  mostWeight: 30,
  entering: 3,
  failing: 1.3,
  /** Other work is done with a product too, unless all that is said is that it fails or is not entered. */
  product: -0.7,
  productFails: 1.4,
  unknown: -0.3,
  corrected: -0.3,
  doubtful: -3,
  elsewhere: -8,
};

/** How much of what a sign says is evidence: half where it only counts beside others, and nothing of a product's name. */
const shareOf = (marks: string) => (marks.includes('+') ? 0 : marks.includes('~') ? 0.5 : 1);

/** How much of it counts in the order: words that only count beside others say less of what is wrong, too. */
const rankShareOf = (marks: string) => (marks.includes('~') ? 0.7 : 1);

const heaviest = (a: [number, number], b: [number, number]) => b[1] - a[1] || a[0] - b[0];

/** Adds up what a query's words say, and judges whether that is an answer. */
export function judge({ words, pairs, unknown, corrected }: Understood, { general }: SearchIndex): Judged {
  const signs = [...words, ...pairs];
  const count = (mark: Mark) => signs.filter(({ says }) => says.marks.includes(mark)).length;
  const [entering, failing, product] = [count('!') > 0, count('?') > 0, count('+') > 0];
  const doubtful = count('=');
  const evidence = [...addUp(signs, shareOf)].filter(([, weight]) => weight > 0).sort(heaviest);
  // Of a name that may stand for an account of this site's kind, what else is said decides whether it does.
  const [about] = evidence[0] ?? [];
  const elsewhere = signs.filter(({ says }) => says.marks.includes('#') && !says.leads.some(([target]) => target === about)).length;
  const telling = words.filter(({ says }) => says.leads.length > 0 && !/[~+]/.test(says.marks));
  const strange = unknown.length;
  const total =
    points.start +
    points.sign * Math.min(points.mostSigns, telling.length) +
    points.weight * Math.min(points.mostWeight, evidence[0]?.[1] ?? 0) +
    (entering ? points.entering : 0) +
    (failing ? points.failing : 0) +
    (product ? points.product : 0) +
    (product && (entering || failing) && strange === 0 ? points.productFails : 0) +
    points.unknown * strange +
    points.corrected * corrected.length +
    points.doubtful * doubtful +
    points.elsewhere * elsewhere;
  const ranked = [...addUp(signs, rankShareOf)].sort(heaviest);
  const best = ranked[0]?.[1] ?? 0;
  if (total > 0 && best >= least)
    return { kind: strange > 0 ? 'partial' : 'specific', ranked: ranked.filter(([, weight]) => weight > best / 3).slice(0, 6) };
  // Anything can fail; only with nothing else said, not even a device, is it a sign-in.
  if (elsewhere === 0 && doubtful < 2 && (entering || (failing && doubtful + strange === 0 && count('~') === 0)))
    return { kind: 'general', ranked: (strange > 0 ? general.products : general.then).map((target) => [target, 0]) };
  return { kind: 'nothing', ranked: [] };
}

/** What the words that lead to a target must say of it at least. */
const least = 3.5;

/** What speaks for each target. @param share how much of what a sign says counts */
function addUp(signs: readonly Sign[], share: (marks: string) => number): Map<number, number> {
  const totals = new Map<number, number>();
  for (const { says } of signs)
    for (const [target, weight] of says.leads) totals.set(target, (totals.get(target) ?? 0) + weight * share(says.marks));
  return totals;
}
