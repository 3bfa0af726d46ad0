import type { Leads } from './weigh.ts';

/** A text of which it is known what it is about: its words and pairs with how much each counts, and its targets, whose shares add up to one. */
export interface Example {
  signs: [sign: string, share: number][];
  about: [target: string, share: number][];
  /** How much it counts. */
  weight: number;
}

/** What a weight of the index is in the softmax: a difference of so much there is one of one here. */
const temperature = 3;
/** How strongly a weight is held where it began: as by so many examples. */
const hold = 6;
/** How far from where it began it may go, up and down, as a power of e. */
const most = { up: 1.5, down: -3 };
/** How Adam steps (Kingma and Ba 2015), with its usual constants but for a shorter memory, since each step has seen all examples. */
const adam = { size: 0.1, mean: 0.9, square: 0.95, never: 1e-6 };

/** A regression that has been fitted. */
export interface Regression {
  /** Takes steps down the slope of the surprise over all examples. */
  train: (steps: number) => void;
  /** How much likelier each of some signs makes what its examples are about, as powers of e, beside all else that they say. */
  help: (some: readonly string[]) => Map<string, number>;
  leaveOut: (sign: string) => void;
  /** The weights as they stand, heaviest first, without the signs that were left out. */
  weights: () => Map<string, Leads>;
}

/**
 * A softmax regression whose weights begin as given, stay near that and never change their sign, so that no sign leads
 * where it did not. The same input gives the same output on every machine.
 */
export function createRegression(weights: ReadonlyMap<string, Leads>, examples: Iterable<Example>): Regression {
  // All of it is gone through dozens of times, so it stands in flat arrays. Examples are read once, one by one: they are many.
  const signs = [...weights.keys()];
  const placeOf = new Map(signs.map((sign, place) => [sign, place]));
  const targets = [...new Set([...weights.values()].flatMap((leads) => leads.map(([target]) => target)))];
  const targetAt = new Map(targets.map((target, place) => [target, place]));
  // The leads of sign n are those from firstLead[n] to firstLead[n + 1].
  const firstLead = offsets(signs.map((sign) => weights.get(sign)!.length));
  const leads = [...weights.values()].flat();
  const leadTarget = Int32Array.from(leads, ([target]) => targetAt.get(target)!);
  const begun = Float64Array.from(leads, ([, weight]) => weight / temperature);
  const now = begun.slice();
  const shift = new Float64Array(leads.length);
  const left = new Uint8Array(signs.length).fill(1);

  const ends: number[] = [];
  const allSigns: number[] = [];
  const allShares: number[] = [];
  const used: { about: [target: number, share: number][]; weight: number }[] = [];
  for (const { signs: own, about, weight } of examples) {
    const known = own.filter(([sign]) => placeOf.has(sign));
    const leading = about.flatMap(([target, share]): [number, number][] => (targetAt.has(target) ? [[targetAt.get(target)!, share]] : []));
    if (known.length === 0 || leading.length === 0) continue;
    for (const [sign, share] of known) {
      allSigns.push(placeOf.get(sign)!);
      allShares.push(share);
    }
    ends.push(allSigns.length);
    used.push({ about: leading, weight });
  }
  // The signs of example n are those from firstSign[n] to firstSign[n + 1].
  const firstSign = Int32Array.from([0, ...ends]);
  const exampleSign = Int32Array.from(allSigns);
  const exampleShare = Float64Array.from(allShares);

  const scores = new Float64Array(targets.length);
  const likely = new Float64Array(targets.length);
  /** Adds what a sign says to the scores, times a share. */
  const add = (sign: number, share: number) => {
    if (left[sign])
      for (let lead = firstLead[sign]!; lead < firstLead[sign + 1]!; lead += 1) scores[leadTarget[lead]!]! += share * now[lead]!;
  };
  const score = (example: number) => {
    scores.fill(0);
    for (let at = firstSign[example]!; at < firstSign[example + 1]!; at += 1) add(exampleSign[at]!, exampleShare[at]!);
  };
  /** How unlikely the scores make what an example is about. */
  const surprise = (example: number) => {
    softmax(scores, likely);
    return used[example]!.about.reduce((sum, [target, share]) => sum - share * Math.log(likely[target]! + 1e-9), 0);
  };

  return {
    train(steps) {
      const mean = new Float64Array(leads.length);
      const square = new Float64Array(leads.length);
      const slope = new Float64Array(leads.length);
      for (let step = 1; step <= steps; step += 1) {
        slope.fill(0);
        for (let example = 0; example < used.length; example += 1) {
          score(example);
          const error = softmax(scores, likely);
          const { about, weight } = used[example]!;
          for (const [target, share] of about) error[target]! -= share;
          for (let at = firstSign[example]!; at < firstSign[example + 1]!; at += 1)
            for (let lead = firstLead[exampleSign[at]!]!; lead < firstLead[exampleSign[at]! + 1]!; lead += 1)
              slope[lead]! += weight * exampleShare[at]! * error[leadTarget[lead]!]! * now[lead]!;
        }
        for (let lead = 0; lead < leads.length; lead += 1) {
          const down = slope[lead]! + hold * shift[lead]!;
          mean[lead] = adam.mean * mean[lead]! + (1 - adam.mean) * down;
          square[lead] = adam.square * square[lead]! + (1 - adam.square) * down * down;
          const size = mean[lead]! / (1 - adam.mean ** step) / (Math.sqrt(square[lead]! / (1 - adam.square ** step)) + adam.never);
          shift[lead] = Math.max(most.down, Math.min(most.up, shift[lead]! - adam.size * size));
          now[lead] = begun[lead]! * Math.exp(shift[lead]!);
        }
      }
    },
    help(some) {
      const helps = new Float64Array(signs.length);
      const asked = new Uint8Array(signs.length);
      for (const sign of some) asked[placeOf.get(sign)!] = 1;
      for (let example = 0; example < used.length; example += 1) {
        score(example);
        const all = surprise(example);
        for (let at = firstSign[example]!; at < firstSign[example + 1]!; at += 1) {
          const sign = exampleSign[at]!;
          if (!asked[sign]) continue;
          add(sign, -exampleShare[at]!);
          helps[sign]! += used[example]!.weight * (surprise(example) - all);
          add(sign, exampleShare[at]!);
        }
      }
      return new Map(some.map((sign) => [sign, helps[placeOf.get(sign)!]!]));
    },
    leaveOut(sign) {
      left[placeOf.get(sign)!] = 0;
    },
    weights: () =>
      new Map(
        signs.flatMap((sign, place): [string, Leads][] => {
          const own = weights.get(sign)!.map(([target], at): Leads[number] => [target, now[firstLead[place]! + at]! * temperature]);
          return left[place] ? [[sign, own.sort((a, b) => b[1] - a[1])]] : [];
        }),
      ),
  };
}

/** Where each of several lists begins, and where the last ends, when they stand behind one another. */
function offsets(lengths: readonly number[]): Int32Array {
  const starts = new Int32Array(lengths.length + 1);
  lengths.forEach((length, at) => (starts[at + 1] = starts[at]! + length));
  return starts;
}

/** Makes shares of scores, which add up to one. @returns `into` */
function softmax(scores: Float64Array, into: Float64Array): Float64Array {
  let highest = -Infinity;
  for (const score of scores) highest = Math.max(highest, score);
  let sum = 0;
  for (let at = 0; at < scores.length; at += 1) sum += into[at] = Math.exp(scores[at]! - highest);
  for (let at = 0; at < into.length; at += 1) into[at]! /= sum;
  return into;
}
