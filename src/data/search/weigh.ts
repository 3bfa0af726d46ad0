import { fieldWeights, phraseFields, type Passage } from './passages.ts';

/** Where a word or pair leads, with weights, heaviest first. */
export type Leads = [target: string, weight: number][];

/** What words and pairs say, weighed. */
export interface Weighed {
  /** By stem, and by two stems in the order of the alphabet with a space between. */
  words: Map<string, Leads>;
  pairs: Map<string, Leads>;
  /** How much of the content has a word or pair, in weights of fields. */
  mass: Map<string, number>;
}

/** BM25's two constants: how soon repeating a word stops to count, and how much a long guide is discounted. */
const saturation = 8;
const lengthShare = 0.4;
/** Leads far below a word's best are noise, and more than these no query needs. */
const leastShare = 0.3;
const mostLeads = 4;

/** The name of a pair, whatever the order. */
export const pairOf = (a: string, b: string) => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * Weighs words and pairs by BM25 with fields: the more a target's texts have one, and the fewer other targets do, the
 * more it says for that target.
 * @param keysOf the stems of a text, without the words that never count
 * @param silent whether a stem, or a pair of them, says nothing by itself; two such words are an expression only where they are all of some text
 */
export function weigh(passages: readonly Passage[], keysOf: (text: string) => string[], silent: (key: string) => boolean): Weighed {
  const counts = { words: new Map<string, Map<string, number>>(), pairs: new Map<string, Map<string, number>>() };
  const lengths = new Map<string, number>();
  const count = (kind: keyof typeof counts, key: string, { field, about }: Passage, part: number) => {
    const found = counts[kind].get(key) ?? new Map<string, number>();
    counts[kind].set(key, found);
    for (const [target, share] of about) {
      const weight = share * fieldWeights[field] * part;
      found.set(target, (found.get(target) ?? 0) + weight);
      if (kind === 'words') lengths.set(target, (lengths.get(target) ?? 0) + weight);
    }
  };
  // Two words that say nothing by themselves are an expression where they are all of a text, and then everywhere.
  const expressions = new Set(
    passages.flatMap(({ field, text }) => {
      const [a, b, ...more] = phraseFields.has(field) ? keysOf(text) : [];
      return a !== undefined && b !== undefined && more.length === 0 ? pairOf(a, b) : [];
    }),
  );
  for (const passage of passages) {
    const words = keysOf(passage.text);
    const pairs = words.slice(1).map((word, at): [string, string] => [words[at]!, word]);
    const own = words.filter((word) => !silent(word));
    const isPhrase = phraseFields.has(passage.field);
    // One word alone is decisive; of five, each is perhaps there by chance.
    const part = isPhrase ? 2 / (1 + Math.max(1, own.length)) : 1;
    for (const key of new Set(own)) count('words', key, passage, part);
    if (!isPhrase) continue;
    const telling = pairs.flatMap(([a, b]) => (!silent(a) || !silent(b) || expressions.has(pairOf(a, b)) ? pairOf(a, b) : []));
    for (const key of new Set(telling.filter((pair) => !silent(pair)))) count('pairs', key, passage, 2 / Math.max(2, words.length));
  }
  const average = sum(lengths.values()) / lengths.size;
  const leadsOf = (found: ReadonlyMap<string, number>): Leads => {
    // A share of one target and a little of others is nearly one target.
    const spread = sum(found.values()) ** 2 / sum([...found.values()].map((value) => value ** 2));
    const rarity = Math.log(1 + (lengths.size - spread + 0.5) / (spread + 0.5));
    const leads = [...found].map(([target, value]): Leads[number] => {
      const even = value / (1 - lengthShare + (lengthShare * lengths.get(target)!) / average);
      return [target, (rarity * even * (saturation + 1)) / (even + saturation)];
    });
    leads.sort((a, b) => b[1] - a[1]);
    return leads.filter(([, weight]) => weight >= leads[0]![1] * leastShare).slice(0, mostLeads);
  };
  const weighAll = (kind: keyof typeof counts) => new Map([...counts[kind]].map(([key, found]) => [key, leadsOf(found)]));
  const mass = new Map([...counts.words, ...counts.pairs].map(([key, found]) => [key, sum(found.values())]));
  return { words: weighAll('words'), pairs: weighAll('pairs'), mass };
}

function sum(values: Iterable<number>): number {
  let total = 0;
  for (const value of values) total += value;
  return total;
}
