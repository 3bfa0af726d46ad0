import type { Mark, SearchIndex } from './index-data.ts';
import type { Sign, Token, Understood } from './read-query.ts';

/** What kind of query it is, and so what kind of answer it gets. */
export type QueryKind = 'general' | 'specific' | 'partial' | 'nothing';

/** What a query was judged to be, and where it leads: places of targets with their weights, heaviest first. */
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
  start: -1.2,
  /** For what speaks for the best target, in weights of the index. */
  weight: 0.19,
  mostWeight: 30,
  entering: 2.8,
  failing: 1,
  /** Other work is done with a product too, unless all that is said is that it fails or is not entered. */
  productFails: 0.9,
  /** What was not understood, as its share of all words and one more: of few words one strange one says less. */
  strange: -5.8,
  /** For what speaks for something else, in weights of the index. */
  elsewhere: -0.14,
  /** Words of other work, one or many. */
  doubtful: -2.2,
  /** Each word that names something else. */
  named: -5,
};

/** More words that say nothing by themselves are a sentence about something else. */
const fewWords = 2;

/** How much of what a sign says is evidence: half where it only counts beside others, and nothing of a product's name. */
const shareOf = (marks: string) => (marks.includes('+') ? 0 : marks.includes('~') ? 0.5 : 1);
const whole = () => 1;

const heaviest = (a: [number, number], b: [number, number]) => b[1] - a[1] || a[0] - b[0];

/** Adds up what a query's words say, and judges whether that is an answer. */
export function judge({ tokens, words, pairs, unknown, corrected }: Understood, { general, elsewhere }: SearchIndex): Judged {
  const signs = [...words, ...pairs];
  const count = (mark: Mark) => signs.filter(({ says }) => says.marks.includes(mark)).length;
  const [entering, failing, product] = [count('!') > 0, count('?') > 0, count('+') > 0];
  const doubtful = count('=');
  const spoken = addUp(signs, whole);
  const take = (target: number) => {
    const weight = spoken.get(target) ?? 0;
    spoken.delete(target);
    return weight;
  };
  const [onlyFails, other] = [take(general.target), take(elsewhere)];
  const evidence = [...addUp(signs, shareOf)].filter(([target, weight]) => target !== elsewhere && weight > 0).sort(heaviest);
  // Of a name that may stand for an account of this site's kind, what else is said decides whether it does.
  const [about] = evidence[0] ?? [];
  const named = signs.filter(({ says }) => says.marks.includes('#') && !says.leads.some(([target]) => target === about)).length;
  const strange = unknown.length;
  const total =
    points.start +
    points.weight * Math.min(points.mostWeight, evidence[0]?.[1] ?? 0) +
    (entering ? points.entering : 0) +
    (failing ? points.failing : 0) +
    (product && (entering || failing) && strange === 0 ? points.productFails : 0) +
    points.strange * ((strange - (beginsWithName(tokens) ? 1 : 0)) / (words.length + strange + 1)) +
    points.elsewhere * Math.min(points.mostWeight, other) +
    (doubtful > 0 ? points.doubtful : 0) +
    points.named * named;
  const ranked = [...spoken].sort(heaviest);
  const best = ranked[0]?.[1] ?? 0;
  const likely = ranked.filter(([, weight]) => weight > best / 3);
  if (total > 0 && named === 0 && !product && onlyFails > best)
    return { kind: 'general', ranked: best > 0 ? likely.slice(0, 4) : begin(general.then) };
  if (total > 0 && best > 0) return { kind: strange > 0 ? 'partial' : 'specific', ranked: likely.slice(0, 6) };
  // The name of an application alone is a beginning. Anything can fail; only with nothing else said, not even a device, is it a sign-in.
  if (strange === 0 && words.length > 0 && words.every(({ says }) => says.marks.includes('+'))) return { kind: 'general', ranked };
  if (named === 0 && doubtful < 2 && (entering || (failing && doubtful + strange === 0 && count('~') === 0)))
    return { kind: 'general', ranked: begin(strange > 0 ? general.products : general.then) };
  // "Telefoon" alone is a beginning, too, and so is whatever else says nothing by itself, where it is written like that.
  const sayNothing = words.length <= fewWords && words.every(({ says }) => says.leads.length === 0 && /[-~]/.test(says.marks));
  if (sayNothing && words.length > 0 && named + doubtful + strange + corrected.length === 0)
    return { kind: 'general', ranked: begin(general.then) };
  return { kind: 'nothing', ranked: [] };
}

/** Whether the first word may be the name of somebody ("jan nieuwe telefoon"), which says nothing of what is wrong. */
const beginsWithName = ([first]: readonly Token[]) => first?.places.length === 0 && /^[a-z]{3,}$/.test(first.text);

const begin = (targets: readonly number[]) => targets.map((target): [number, number] => [target, 0]);

/** What speaks for each target. @param share how much of what a sign says counts */
function addUp(signs: readonly Sign[], share: (marks: string) => number): Map<number, number> {
  const totals = new Map<number, number>();
  for (const { says } of signs)
    for (const [target, weight] of says.leads) totals.set(target, (totals.get(target) ?? 0) + weight * share(says.marks));
  return totals;
}
