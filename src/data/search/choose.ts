import { stem } from '../../lib/search/stem.ts';
import { fit } from './fit.ts';
import type { Example } from './regression.ts';
import type { Leads, Weighed } from './weigh.ts';

/** How much of the content must have a word or a pair, in weights of fields, to be worth its bytes; and what it must say. */
const least = { central: { mass: 4, weight: 3 }, word: { mass: 10, weight: 5 }, pair: { mass: 2.6, weight: 4 } };

/** A longer word costs more and is typed less: beyond these letters one expression that it is all of does not suffice. */
const mostLetters = 9;
const onlyOnce = 4;

/** Leads that weigh less than this tell nothing. */
const leastLead = 2;

/** What is chosen from. */
export interface Sources {
  weighed: Weighed;
  /** Texts of which it is known what they are about, to fit the weights to; read once. */
  examples: Iterable<Example>;
  /** Marks of words and pairs, by stem. */
  marks: ReadonlyMap<string, string>;
  /** Stems that say what another says, with that other. */
  alike: ReadonlyMap<string, string>;
  /** Stems that are a sign by themselves; the others only count beside one. */
  central: ReadonlySet<string>;
  /** Stems of titles, which always are found. */
  titled: ReadonlySet<string>;
  /** The way in which a stem is written most. */
  writtenAs: (stem: string) => string;
}

/** What is in the index, with what it says: nothing, where only its marks count. */
export interface Chosen {
  words: Map<string, Leads>;
  pairs: Map<string, Leads>;
}

/** Chooses the words and pairs that a query would miss, and fits what they say to the examples. */
export function choose(sources: Sources): Chosen {
  const candidates = candidatesOf(sources);
  const fitted = fit(candidates.signs, sources.examples, isPair);
  return withoutNeedless(tellingOf(fitted, candidates, sources.weighed), sources);
}

const isPair = (key: string) => key.includes(' ');

/** What may come into the index. */
interface Candidates {
  /** Words that are there for themselves. */
  words: ReadonlySet<string>;
  /** Pairs that are there for their mark. */
  marked: readonly string[];
  /** Words and pairs with what they say before it is fitted: also words that are there for a pair only. */
  signs: ReadonlyMap<string, Leads>;
}

/** What is worth its bytes by its weight and by how much of the content has it, or has a mark. */
function candidatesOf(sources: Sources): Candidates {
  const { weighed, marks } = sources;
  const worth = (signs: ReadonlyMap<string, Leads>) => [...signs].filter(([key, leads]) => isWorth(key, leads, sources));
  const marked = [...marks.keys()].filter((key) => isPair(key) && isMarkNeeded(key, marks, weighed.words));
  const pairs = worth(weighed.pairs).filter(([key]) => !marks.has(key));
  const words = new Set([
    // Numbers are codes, which are looked up as such.
    ...worth(weighed.words).flatMap(([key]) => (/^\d+$|\d{3}/.test(key) ? [] : key)),
    ...[...marks].flatMap(([key, mark]) => (!isPair(key) && (key.length > 2 || mark !== '-') ? key : [])),
    ...marked.flatMap(partsOf),
  ]);
  const begun = new Set([...words, ...pairs.flatMap(([key]) => partsOf(key))]);
  return { words, marked, signs: new Map([...[...begun].flatMap((key) => entryOf(key, weighed.words)), ...pairs]) };
}

/** What still tells something when the weights are fitted, and what has a mark. */
function tellingOf(fitted: ReadonlyMap<string, Leads>, { words, marked }: Candidates, weighed: Weighed): Chosen {
  const telling = new Map([...fitted].map(([key, leads]) => [key, leads.filter(([, weight]) => weight >= leastLead)]));
  const pairs = new Map([...telling].filter(([key, leads]) => isPair(key) && leads.length > 0));
  for (const key of marked) pairs.set(key, weighed.pairs.get(key) ?? []);
  return { words: new Map([...words, ...[...pairs.keys()].flatMap(partsOf)].map((key) => [key, telling.get(key) ?? []])), pairs };
}

/** Leaves out compounds of which search finds the parts by itself. */
function withoutNeedless({ words, pairs }: Chosen, sources: Sources): Chosen {
  const inPairs = new Set([...pairs.keys()].flatMap(partsOf));
  const written = new Set([...words.keys()].map(sources.writtenAs));
  const left = new Map(words);
  for (const key of words.keys())
    // One that was left out says nothing as a part of another.
    if (!sources.marks.has(key) && !inPairs.has(key) && isSumOfParts(key, written, left, sources)) left.delete(key);
  return { words: left, pairs };
}

const partsOf = (pair: string) => pair.split(' ');
const entryOf = (key: string, signs: ReadonlyMap<string, Leads>): [string, Leads][] => (signs.has(key) ? [[key, signs.get(key)!]] : []);

function isWorth(key: string, leads: Leads, { weighed, central, titled, writtenAs }: Sources): boolean {
  const { mass, weight } = least[isPair(key) ? 'pair' : central.has(key) ? 'central' : 'word'];
  const isLong = !isPair(key) && !titled.has(key) && writtenAs(key).length > mostLetters;
  return weighed.mass.get(key)! > (isLong ? onlyOnce : mass - 1e-9) && leads[0]![1] >= weight;
}

/** Whether the mark of a pair tells what those of its words do not. Of words that all say nothing the pair says nothing anyway. */
function isMarkNeeded(key: string, marks: ReadonlyMap<string, string>, words: ReadonlyMap<string, Leads>): boolean {
  const mark = marks.get(key)!;
  const parts = partsOf(key);
  if (mark.includes('#')) return true;
  if (mark === '-') return false;
  return !parts.some((part) => marks.get(part)?.includes(mark)) || parts.some((part) => words.has(part));
}

/** Whether a compound leads where its parts lead, if less surely, which search finds in it by itself. */
function isSumOfParts(
  key: string,
  written: ReadonlySet<string>,
  words: ReadonlyMap<string, Leads>,
  { alike, writtenAs }: Pick<Sources, 'alike' | 'writtenAs'>,
): boolean {
  const [target, weight] = words.get(key)![0] ?? [];
  const word = writtenAs(key);
  for (let cut = 4; cut <= word.length - 4; cut += 1) {
    const [head, right] = [word.slice(0, cut), word.slice(cut)];
    const left = [head, head.replace(/(?:s|en?)$/, '')].find((part) => written.has(part));
    if (left === undefined || !written.has(right)) continue;
    const [best] = addUp([left, right].flatMap((part) => words.get(alike.get(stem(part)) ?? stem(part)) ?? []));
    return best !== undefined && best[0] === target && best[1] >= weight! / 2;
  }
  return false;
}

function addUp(leads: Leads): Leads {
  const totals = new Map<string, number>();
  for (const [target, weight] of leads) totals.set(target, (totals.get(target) ?? 0) + weight);
  return [...totals].sort((a, b) => b[1] - a[1]);
}
