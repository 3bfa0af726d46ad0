import type { Case } from './cases.ts';

/** A result of either search, as far as scoring goes. */
export interface Result {
  kind: string;
  symptoms: number[];
  href: string;
}

/** Means over a set of queries; hits as a share of 1. */
export interface Score {
  n: number;
  hit1: number;
  hit3: number;
  mrr: number;
}

/** A result speaks for at most this many symptoms: a list of all ten answers nothing. */
const mostSymptoms = 3;

/**
 * The rank of the first result that answers a query, or 0 when none does.
 * Where nothing on the site answers it, an empty list is the right answer, and so of rank 1.
 */
export function rankOf({ q, kind, expect }: Case, results: Result[]): number {
  if (expect.length === 0) return results.length === 0 ? 1 : 0;
  return (
    results.findIndex(
      (result) =>
        (result.kind === 'diagnostic' && expect.includes('diagnostic')) ||
        // The page of the very code that was asked for is an answer, whatever symptoms it names.
        (kind === 'code' && result.kind === 'code' && isPageOf(result.href, q)) ||
        result.symptoms.slice(0, mostSymptoms).some((symptom) => expect.includes(symptom)),
    ) + 1
  );
}

/** Sums up ranks. */
export function scoreOf(ranks: number[]): Score {
  const share = (test: (rank: number) => boolean) => ranks.filter(test).length / ranks.length;
  return {
    n: ranks.length,
    hit1: share((rank) => rank === 1),
    hit3: share((rank) => rank >= 1 && rank <= 3),
    mrr: ranks.reduce((total, rank) => total + (rank ? 1 / rank : 0), 0) / ranks.length,
  };
}

function isPageOf(href: string, query: string): boolean {
  const asked = /\d{4,8}/.exec(query)?.[0];
  return asked !== undefined && /(\d{4,8})\/?(?:[?#].*)?$/.exec(href)?.[1] === asked;
}
