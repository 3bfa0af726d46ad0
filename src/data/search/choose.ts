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
  const { weighed, marks } = sources;
  const worth = (signs: ReadonlyMap<string, Leads>) => [...signs].filter(([key, leads]) => isWorth(key, leads, sources));
  const marked = [...marks.keys()].filter((key) => key.includes(' ') && isMarkNeeded(key, marks, weighed.words));
  const pairs = worth(weighed.pairs).filter(([key]) => !marks.has(key));
  const own = new Set([
    // Numbers are codes, which are looked up as such.
    ...worth(weighed.words).flatMap(([key]) => (/^\d+$|\d{3}/.test(key) ? [] : key)),
    ...[...marks].flatMap(([key, mark]) => (!key.includes(' ') && (key.length > 2 || mark !== '-') ? key : [])),
    ...marked.flatMap((key) => key.split(' ')),
  ]);
  // What a word says by itself counts, too, where it is there for a pair only.
  const begun = new Map([...own, ...pairs.flatMap(([key]) => key.split(' '))].flatMap((key) => entryOf(key, weighed.words)));
  const fitted = fit(new Map([...begun, ...pairs]), sources.examples, (key) => key.includes(' '));
  const telling = new Map([...fitted].map(([key, leads]) => [key, leads.filter(([, weight]) => weight >= leastLead)]));
  // From here on only what still tells something.
  const pairsLeft = new Map([...telling].filter(([key, leads]) => key.includes(' ') && leads.length > 0));
  for (const key of marked) pairsLeft.set(key, weighed.pairs.get(key) ?? []);
  const inPairs = new Set([...pairsLeft.keys()].flatMap((key) => key.split(' ')));
  const words = new Map([...own, ...inPairs].map((key) => [key, telling.get(key) ?? []]));
  const written = new Set([...words.keys()].map(sources.writtenAs));
  for (const key of words.keys()) if (!marks.has(key) && !inPairs.has(key) && isSumOfParts(key, written, words, sources)) words.delete(key);
  return { words, pairs: pairsLeft };
}

const entryOf = (key: string, signs: ReadonlyMap<string, Leads>): [string, Leads][] => (signs.has(key) ? [[key, signs.get(key)!]] : []);

function isWorth(key: string, leads: Leads, { weighed, central, titled, writtenAs }: Sources): boolean {
  const { mass, weight } = least[key.includes(' ') ? 'pair' : central.has(key) ? 'central' : 'word'];
  const isLong = !key.includes(' ') && !titled.has(key) && writtenAs(key).length > mostLetters;
  return weighed.mass.get(key)! > (isLong ? onlyOnce : mass - 1e-9) && leads[0]![1] >= weight;
}

/** Whether the mark of a pair tells what those of its words do not. Of words that all say nothing the pair says nothing anyway. */
function isMarkNeeded(key: string, marks: ReadonlyMap<string, string>, words: ReadonlyMap<string, Leads>): boolean {
  const mark = marks.get(key)!;
  const parts = key.split(' ');
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
