import { weightBase } from '../../lib/search/index-data.ts';
import { stem } from '../../lib/search/stem.ts';
import type { Leads, Weighed } from './weigh.ts';

/** The words of the index with what they say, packed as `SearchIndex` describes it. */
export interface Table {
  words: string;
  says: string;
}

/** How much of the content must have a word or a pair, in weights of fields, to be worth its bytes; and what it must say. */
const least = { central: { mass: 4, weight: 3 }, word: { mass: 10, weight: 5 }, pair: { mass: 2.3, weight: 4 } };

/** A longer word costs more and is typed less: beyond these letters one expression that it is all of does not suffice. */
const mostLetters = 9;
const onlyOnce = 4;

/** What the table is made of. */
export interface Sources {
  weighed: Weighed;
  /** The targets in the order of the index. */
  targets: readonly string[];
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

/** Packs what words and pairs say, and leaves out what a query would not miss. */
export function packTable({ weighed, targets, marks, alike, central, titled, writtenAs }: Sources): Table {
  const isWorth = (key: string, leads: Leads) => {
    const { mass, weight } = least[key.includes(' ') ? 'pair' : central.has(key) ? 'central' : 'word'];
    const isLong = !key.includes(' ') && !titled.has(key) && writtenAs(key).length > mostLetters;
    return weighed.mass.get(key)! > (isLong ? onlyOnce : mass - 1e-9) && leads[0]![1] >= weight;
  };
  // A word that only counts beside others is half evidence, so that its pairs say more.
  const evidenceOf = (part: string): Leads =>
    (weighed.words.get(part) ?? []).map(([target, weight]) => [target, marks.get(part)?.includes('~') ? weight / 2 : weight]);
  const marked = [...marks.keys()].filter((key) => key.includes(' ') && isMarkNeeded(key, marks, weighed.words));
  const pairs = [...weighed.pairs].filter(([key, leads]) => !marks.has(key) && isWorth(key, leads) && isTelling(key, leads, evidenceOf));
  const pairKeys = new Set([...pairs.map(([key]) => key), ...marked]);
  const needed = new Set([
    // Numbers are codes, which are looked up as such.
    ...[...weighed.words].filter(([key, leads]) => !/^\d+$|\d{3}/.test(key) && isWorth(key, leads)).map(([key]) => key),
    ...[...marks].filter(([key, mark]) => !key.includes(' ') && (key.length > 2 || mark !== '-')).map(([key]) => key),
    ...[...pairKeys].flatMap((key) => key.split(' ')),
  ]);
  const written = new Set([...needed].map(writtenAs));
  const inPairs = new Set([...pairKeys].flatMap((key) => key.split(' ')));
  for (const key of needed)
    if (
      !marks.has(key) &&
      !inPairs.has(key) &&
      isSumOfParts(key, writtenAs(key), written, (part) => weighed.words.get(alike.get(stem(part)) ?? stem(part)))
    )
      needed.delete(key);
  const others = [...alike.keys()].filter((key) => needed.has(alike.get(key)!));
  const sorted = [...needed, ...others]
    .map((key) => ({ key, word: writtenAs(key) }))
    .sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : a.key < b.key ? -1 : 1));
  const place = new Map(sorted.map(({ key }, at) => [key, at]));
  const say = (key: string, leads: Leads = []) =>
    (marks.get(key) ?? (leads.length === 0 || key.includes(' ') || central.has(key) ? '' : '~')) +
    leads.map(([target, weight]) => String.fromCharCode(65 + targets.indexOf(target)) + level(weight)).join('');
  const partners = new Map<number, [number, string][]>();
  for (const key of pairKeys) {
    const [a, b] = key.split(' ').map((part) => place.get(part)!) as [number, number];
    const [first, second] = a < b ? [a, b] : [b, a];
    partners.set(first, [...(partners.get(first) ?? []), [second - first, say(key, weighed.pairs.get(key))]]);
  }
  const entry = (key: string, at: number) => {
    const other = alike.get(key);
    if (other !== undefined) return `>${place.get(other)!.toString(36)}`;
    const after = (partners.get(at) ?? []).sort((a, b) => a[0] - b[0]);
    const steps = after.map(([later, says], nth) => (later - (after[nth - 1]?.[0] ?? 0)).toString(36) + says);
    return [say(key, weighed.words.get(key)), ...steps].join();
  };
  return { words: frontCode(sorted.map(({ word }) => word)), says: sorted.map(({ key }, at) => entry(key, at)).join(' ') };
}

const level = (weight: number) => Math.min(9, Math.max(0, Math.round(Math.log(weight) / Math.log(weightBase))));

/** Whether the mark of a pair tells what those of its words do not. Of words that all say nothing the pair says nothing anyway. */
function isMarkNeeded(key: string, marks: ReadonlyMap<string, string>, words: ReadonlyMap<string, Leads>): boolean {
  const mark = marks.get(key)!;
  const parts = key.split(' ');
  if (mark.includes('#')) return true;
  if (mark === '-') return false;
  return !parts.some((part) => marks.get(part)?.includes(mark)) || parts.some((part) => words.has(part));
}

/** Whether a compound leads where its parts lead, if less surely, which search finds in it by itself. */
function isSumOfParts(key: string, word: string, written: ReadonlySet<string>, leadsOf: (word: string) => Leads | undefined): boolean {
  const [target, weight] = leadsOf(key)?.[0] ?? [];
  for (let cut = 4; cut <= word.length - 4; cut += 1) {
    const [head, right] = [word.slice(0, cut), word.slice(cut)];
    const left = [head, head.replace(/(?:s|en?)$/, '')].find((part) => written.has(part));
    if (left === undefined || !written.has(right)) continue;
    const [best] = addUp([left, right].flatMap((part) => leadsOf(part) ?? []));
    return best !== undefined && best[0] === target && best[1] >= weight! / 2;
  }
  return false;
}

/**
 * Whether a pair says more than its two words: it leads elsewhere, or they hardly say it. Where a word leads there as surely
 * as a word can, its being first of equals is enough: "new password" need not speak for passwords twice.
 */
function isTelling(key: string, leads: Leads, evidenceOf: (word: string) => Leads): boolean {
  const [best, second] = addUp(key.split(' ').flatMap(evidenceOf));
  const [target, weight] = leads[0]!;
  if (best === undefined || best[0] !== target || best[1] < weight * 0.5) return true;
  return !(leads.length === 1 && best[1] > sure) && best[1] < (second?.[1] ?? 0) * 1.05;
}

/** About the most that a word says. */
const sure = 8;

/** Says of each word only what it does not share with the one before: how many letters that is (A is none), and the rest. */
function frontCode(words: readonly string[]): string {
  return words
    .map((word, at) => {
      const before = words[at - 1] ?? '';
      let shared = 0;
      while (shared < 25 && shared < word.length && word[shared] === before[shared]) shared += 1;
      return String.fromCharCode(65 + shared) + word.slice(shared);
    })
    .join('');
}

function addUp(leads: Leads): Leads {
  const totals = new Map<string, number>();
  for (const [target, weight] of leads) totals.set(target, (totals.get(target) ?? 0) + weight);
  return [...totals].sort((a, b) => b[1] - a[1]);
}
