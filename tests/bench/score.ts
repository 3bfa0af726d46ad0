import type { Case } from './cases.ts';

/** A result of either search, as far as scoring goes. */
export interface Result {
  kind: string;
  symptoms: number[];
  accounts: number[];
  href: string;
}

/** Means over a set of queries; hits as a share of 1. */
export interface Score {
  n: number;
  hit1: number;
  hit3: number;
  mrr: number;
}

/** A result speaks for at most this many guides of a family: a list of all answers nothing. */
const mostGuides = 3;

/**
 * The rank of the first result that answers a query, or 0 when none does.
 * Where nothing on the site answers it, an empty list is the right answer, and so of rank 1.
 */
export function rankOf({ q, kind, expect }: Case, results: Result[]): number {
  if (expect.length === 0) return results.length === 0 ? 1 : 0;
  return (
    results.findIndex(
      (result) =>
        ((result.kind === 'diagnostic' || result.kind === 'picker') && expect.includes(result.kind)) ||
        // The page of the very code that was asked for is an answer, whatever symptoms it names.
        (kind === 'code' && result.kind === 'code' && isPageOf(result.href, q)) ||
        result.symptoms.slice(0, mostGuides).some((symptom) => expect.includes(symptom)) ||
        result.accounts.slice(0, mostGuides).some((account) => expect.includes(`A${account}`)),
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

/** The numbers of guides that a result names (`symptom:3`), by family, as the contract's attributes hold them. */
export function numbersOf(guides: readonly string[]): Pick<Result, 'symptoms' | 'accounts'> {
  const of = (family: string) =>
    guides.flatMap((guide) => (guide.startsWith(`${family}:`) ? [Number(guide.slice(family.length + 1))] : []));
  return { symptoms: of('symptom'), accounts: of('account') };
}
