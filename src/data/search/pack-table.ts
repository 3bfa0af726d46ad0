import { weightBase } from '../../lib/search/index-data.ts';
import { letterOf } from '../../lib/search/target-letters.ts';
import type { Chosen, Sources } from './choose.ts';
import type { Leads } from './weigh.ts';

/** The words of the index with what they say, packed as `SearchIndex` describes it. */
export interface Table {
  words: string;
  says: string;
}

/**
 * Packs what words and pairs say.
 * @param targets in the order of the index
 */
export function packTable(
  chosen: Chosen,
  targets: readonly string[],
  { marks, alike, central, writtenAs }: Pick<Sources, 'marks' | 'alike' | 'central' | 'writtenAs'>,
): Table {
  const others = [...alike.keys()].filter((key) => chosen.words.has(alike.get(key)!));
  const sorted = [...chosen.words.keys(), ...others]
    .map((key) => ({ key, word: writtenAs(key) }))
    .sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : a.key < b.key ? -1 : 1));
  const place = new Map(sorted.map(({ key }, at) => [key, at]));
  const say = (key: string, leads: Leads) =>
    (marks.get(key) ?? (leads.length === 0 || key.includes(' ') || central.has(key) ? '' : '~')) +
    leads.map(([target, weight]) => letterOf(targets.indexOf(target)) + level(weight)).join('');
  const partners = new Map<number, [number, string][]>();
  for (const [key, leads] of chosen.pairs) {
    const [a, b] = key.split(' ').map((part) => place.get(part)!) as [number, number];
    const [first, second] = a < b ? [a, b] : [b, a];
    partners.set(first, [...(partners.get(first) ?? []), [second - first, say(key, leads)]]);
  }
  const entry = (key: string, at: number) => {
    const other = alike.get(key);
    if (other !== undefined) return `>${place.get(other)!.toString(36)}`;
    const after = (partners.get(at) ?? []).sort((a, b) => a[0] - b[0]);
    const steps = after.map(([later, says], nth) => (later - (after[nth - 1]?.[0] ?? 0)).toString(36) + says);
    return [say(key, chosen.words.get(key)!), ...steps].join();
  };
  return { words: frontCode(sorted.map(({ word }) => word)), says: sorted.map(({ key }, at) => entry(key, at)).join(' ') };
}

const level = (weight: number) => Math.min(9, Math.max(0, Math.round(Math.log(weight) / Math.log(weightBase))));

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
