import { createRegression, type Example } from './regression.ts';
import type { Leads } from './weigh.ts';

/** Steps before signs are left out, and after it. */
const steps = { first: 15, again: 10 };
/** How much likelier a sign must make the right answers of all examples together, as a power of e, to be worth its bytes. */
const leastHelp = 1.5;

/**
 * Fits weights to examples, and leaves out signs without which the examples are told apart as well.
 * @param mayGo whether a sign may be left out
 */
export function fit(
  weights: ReadonlyMap<string, Leads>,
  examples: Iterable<Example>,
  mayGo: (sign: string) => boolean,
): Map<string, Leads> {
  const regression = createRegression(weights, examples);
  regression.train(steps.first);
  for (const [sign, help] of regression.help([...weights.keys()].filter(mayGo))) if (help < leastHelp) regression.leaveOut(sign);
  regression.train(steps.again);
  return regression.weights();
}
