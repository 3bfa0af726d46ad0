import type { Lang } from '../locales.ts';
import type { Ref } from '../ref.ts';
import { fill } from '../texts.ts';
import type { SearchIndex } from './index-data.ts';
import { readQuery } from './read-query.ts';
import { createVocabulary, type Phrase } from './vocabulary.ts';

export interface Hit {
  /** What it is: `data-kind`. */
  kind: string;
  title: string;
  url: string;
  text: string;
  /** Guides that the hit answers, best first, at most three. */
  guides: Ref[];
  why: { kind: 'code' | 'via-code' } | { kind: 'words' | 'other'; words: string[] } | { kind: 'text' };
}

export interface Found {
  hits: Hit[];
  corrected: [from: string, to: string][];
  /** Whether anything but padding was understood; a search of the full text is only honest then. */
  unknown: string[];
}

export type Search = (query: string) => Found;

const codePattern = /(?:aadsts?|error|fout(?:code)?|code)?[\s:#_-]{0,4}(?<![\p{L}\d])(?:aadsts?_?)?(?<!\d)(\d{4,8})(?![\p{L}\d])/giu;

/** Makes the search over a compact index: a query in, hits out, best first. Never throws. */
export function createSearch(index: SearchIndex): Search {
  const vocabulary = createVocabulary(index);
  const codes = new Map(index.codes.map((entry) => [entry[0], entry]));

  return (query) => {
    const digits = [...query.matchAll(codePattern)].map(([, number]) => Number(number));
    const asked = [...new Set(digits)].map((number) => codes.get(number)).filter((entry) => entry !== undefined);
    const codeHits = asked.map(([code, ...guides]): Hit => ({
      kind: 'code',
      title: fill(index.codeTitle, { code }),
      url: index.codeUrl.replace('*', String(code)),
      text: '',
      guides: guides.slice(0, 3).flatMap((place) => index.targets[place]?.guides ?? []),
      why: { kind: 'code' },
    }));
    const { phrases, unknown, corrected } = readQuery(query.replace(codePattern, ' '), vocabulary);
    if (digits.length > 0 && codeHits.length === 0) unknown.push(...digits.map(String));

    const scores = score(phrases, index);
    if (asked.length > 0)
      asked.forEach(([, ...guides]) => guides.slice(0, 3).forEach((guide, place) => scores.add(guide, (3 - place) / 2)));
    const ranked = asked.length > 0 || isHonest(phrases, unknown, scores.best(), index) ? scores.ranked() : [];
    const hits = ranked.flatMap(([target]): Hit[] => {
      const found = index.targets[target];
      if (!found) return [];
      const matched = phrases.filter(
        ({ meaning }) => typeof meaning === 'number' && index.concepts[meaning]?.for.some(([to]) => to === target),
      );
      const { kind, title, url, summary, guides } = found;
      return [{ kind, title, url, text: summary, guides, why: reason(matched, index.lang) }];
    });
    return { hits: [...codeHits, ...hits], corrected, unknown };
  };
}

function reason(matched: Phrase[], lang: Lang): Hit['why'] {
  if (matched.length === 0) return { kind: 'via-code' };
  const words = matched.map(({ text }) => text);
  return { kind: matched.every((phrase) => phrase.lang !== undefined && phrase.lang !== lang) ? 'other' : 'words', words };
}

function score(phrases: Phrase[], { concepts }: SearchIndex) {
  const totals = new Map<number, number>();
  const add = (target: number, weight: number) => totals.set(target, (totals.get(target) ?? 0) + weight);
  const seen = new Set<number>();
  for (const { meaning } of phrases) {
    if (typeof meaning !== 'number' || seen.has(meaning)) continue;
    seen.add(meaning);
    for (const [target, weight] of concepts[meaning]?.for ?? []) add(target, weight);
  }
  const best = () => Math.max(0, ...totals.values());
  /** Those that come near the best; a hint far behind it would only be noise. */
  const ranked = () =>
    [...totals]
      .filter(([, total]) => total > best() / 3)
      .sort((a, b) => b[1] - a[1] || a[0] - b[0])
      .slice(0, 6);
  return { add, best, ranked };
}

/**
 * Whether the evidence outweighs what was not understood; else the honest answer is "nothing found". One unknown word
 * is forgiven, more only beside words about getting in or several concepts. A weak concept needs such company itself.
 */
function isHonest(phrases: Phrase[], unknown: string[], best: number, { concepts }: SearchIndex): boolean {
  const meanings = new Set(phrases.map(({ meaning }) => meaning));
  const evidence = [...meanings].flatMap((meaning) => (typeof meaning === 'number' ? (concepts[meaning] ?? []) : []));
  if (evidence.length === 0) return false;
  const strange = unknown.filter((word) => word.length > 2).length;
  const strong = evidence.filter(({ weak }) => !weak).length;
  const entering = meanings.has('entering');
  const failing = meanings.has('failing');
  if (strong === 0 && !entering && strange > (evidence.length > 1 ? 1 : 0)) return false;
  // A sentence has more words than a few keywords, and more of them that do not matter.
  const padding = phrases.filter(({ meaning }) => meaning === 'ignore').length;
  const forgiven = evidence.length + (entering ? 1.5 : 0) + (failing ? 0.5 : 0) + (best > 4 ? 1 : 0) + Math.min(padding / 4, 1.5);
  return best >= 1 && strange <= forgiven;
}
