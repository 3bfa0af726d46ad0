import type { Ref } from '../ref.ts';
import { createCodeReader } from './codes.ts';
import { fold } from './fold.ts';
import type { SearchIndex } from './index-data.ts';
import { judge, type Judged, type QueryKind } from './judge.ts';
import { readQuery, type Understood } from './read-query.ts';
import { hasMark, placesOf, vocabularyOf } from './vocabulary.ts';

/** A result. */
export interface Hit {
  /** What it is: `data-kind`. */
  kind: string;
  title: string;
  url: string;
  text: string;
  /** Guides that the hit answers, best first, at most three. */
  guides: Ref[];
  why: { kind: 'code' | 'via-code' | 'general' | 'text' } | { kind: 'words'; words: string[] };
}

/** The answer to a query. */
export interface Found {
  /** What kind of query it was taken for. */
  kind: QueryKind;
  hits: Hit[];
  corrected: [from: string, to: string][];
  /** Words that are known in no form, to be named beside the hits. */
  unknown: string[];
}

/** @param options `typing`: whether the last word is still being typed, so that its beginning is enough */
export type Search = (query: string, options?: { typing?: boolean }) => Found;

/** Who or what a query is about, which says nothing of what is wrong: an address of mail, an id, "mevrouw Jansen", "dhr van de Wal". */
const named =
  /\S{1,64}@\S{1,255}|\b[\da-f]{8}-(?:[\da-f]{4}-){3}[\da-f]{12}\b|\b(?:mevrouw|mevr|mw|meneer|mijnheer|dhr|mrs?)\b\.?(?:(?:\s{1,4}(?:van|de|der|den|ter|ten)){1,3}\s{1,4}\p{L}{1,40}|\s{1,4}(?<name>\p{L}{1,40}))/giu;

/** Makes the search over a compact index: a query in, hits out, best first. Never throws. */
export function createSearch(index: SearchIndex): Search {
  const vocabulary = vocabularyOf(index);
  const readCodes = createCodeReader(index);

  const hitOf = (place: number, why: Hit['why']): Hit => {
    const { kind, title, url, summary, guides } = index.targets[place]!;
    return { kind, title, url, text: summary, guides, why };
  };
  /** Whoever leaves the name out goes on in small letters with a word that is known ("mevrouw telefoon kwijt"). */
  const withoutNames = (query: string) =>
    query.replace(named, (...match) => {
      const { name = '' } = match.at(-1) as { name?: string };
      return name === name.toLowerCase() && placesOf(fold(name), vocabulary).length > 0 ? ` ${name} ` : ' ';
    });

  const guidesOf = (places: readonly number[]) => places.slice(0, 3).flatMap((place) => index.targets[place]!.guides);

  /** What was found before the word that is being typed; with nothing found and nothing strange yet, a way to begin. */
  const whileTyping = (query: string): Judged => {
    const before = readQuery(query.replace(/[\p{L}\p{N}]+$/u, ''), vocabulary);
    const { tokens, unknown } = readQuery(query, vocabulary, true);
    const judged = judge(before, index);
    const isStrange = unknown.length > 0 || tokens.length === 0 || tokens.some(({ places }) => hasMark(places, '#', vocabulary));
    return judged.kind === 'nothing' && !isStrange ? { kind: 'general', ranked: index.general.then.map((place) => [place, 0]) } : judged;
  };

  return (query, { typing = false } = {}) => {
    const codes = readCodes(withoutNames(query));
    const understood = readQuery(codes.rest, vocabulary, typing);
    const { corrected } = understood;
    const unknown = [...codes.unknown, ...understood.unknown];
    const judged = judge({ ...understood, unknown }, index);
    const { kind, ranked } = typing && judged.kind === 'nothing' ? whileTyping(codes.rest) : judged;
    const hits = ranked.map(([place]) => hitOf(place, reason(understood, place)));
    if (codes.known.length > 0) {
      const pages = codes.known.map(({ title, url, targets }): Hit => ({
        kind: 'code',
        title,
        url,
        text: '',
        guides: guidesOf(targets),
        why: { kind: 'code' },
      }));
      const via = codes.known.flatMap(({ targets }) => targets.map((place) => hitOf(place, { kind: 'via-code' })));
      // What the words say beside the code comes behind what the code says.
      const rest = kind === 'specific' || kind === 'partial' ? hits : [];
      return { kind: 'specific', hits: once([...pages, ...via, ...rest]), corrected, unknown };
    }
    if (kind === 'general') hits.unshift(hitOf(index.general.target, { kind: 'general' }));
    return { kind, hits, corrected, unknown };
  };
}

/** The words of a query for which a target is found. */
function reason({ words, pairs }: Understood, place: number): Hit['why'] {
  const leading = [...pairs, ...words].filter(({ says }) => says.leads.some(([target]) => target === place));
  return leading.length > 0 ? { kind: 'words', words: leading.map(({ text }) => text) } : { kind: 'general' };
}

const once = (hits: Hit[]) => hits.filter(({ url }, at) => hits.findIndex((other) => other.url === url) === at);
