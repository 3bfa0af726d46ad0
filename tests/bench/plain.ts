import type { Page } from '@playwright/test';
import type { Lang } from '../../src/lib/locales.ts';
import type { Moments } from './ours.ts';
import { numbersOf, type Result } from './score.ts';
import type { CountedSite } from './serve-counted.ts';

interface Found {
  url: string;
  meta: Record<string, string>;
}

interface Pagefind {
  search: (query: string) => Promise<{ results: { data: () => Promise<Found> }[] } | null>;
}

/** Opens a bare page and gives a function that puts a query to Pagefind as it comes: all its results, in its order. */
export async function askPlain(page: Page, { address, barePage, site }: CountedSite, lang: Lang) {
  await page.goto(address(barePage(lang)));
  const module = site.file('pagefind/pagefind.js');
  return async (query: string): Promise<Result[]> => {
    const found = await page.evaluate(
      async ({ from, q }) => {
        const { search } = (await import(from)) as Pagefind;
        return Promise.all(((await search(q))?.results ?? []).map((result) => result.data()));
      },
      { from: module, q: query },
    );
    return found.map(toResult);
  };
}

/**
 * Says, on the bare page that is open, when Pagefind was asked for and when the first result of a query was there.
 * That is also when it is complete; `first` is that result, which need not be an answer.
 */
export async function timePlain(page: Page, { site }: CountedSite, word: string): Promise<Moments & { first: Result | undefined }> {
  const { start, end, first } = await page.evaluate(
    async ({ from, q }) => {
      const began = Date.now();
      const { search } = (await import(from)) as Pagefind;
      const data = await (await search(q))?.results[0]?.data();
      return { start: began, end: Date.now(), first: data };
    },
    { from: site.file('pagefind/pagefind.js'), q: word },
  );
  return { start, useful: end, complete: end, first: first && toResult(first) };
}

/** Reads what Page.astro writes for Pagefind. */
function toResult({ url, meta }: Found): Result {
  return { kind: meta['kind'] ?? 'page', ...numbersOf((meta['guides'] ?? '').split(' ')), href: url };
}
