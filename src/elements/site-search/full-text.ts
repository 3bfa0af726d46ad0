import { fold, wordsOf } from '../../lib/search/fold.ts';
import type { SearchIndex } from '../../lib/search/index-data.ts';
import type { Found, Hit } from '../../lib/search/search.ts';
import type { Ref } from '../../lib/ref.ts';
import { formsOf, placesOf, vocabularyOf } from '../../lib/search/vocabulary.ts';

interface PagefindResult {
  url: string;
  content: string;
  excerpt: string;
  plain_excerpt?: string;
  meta: Record<string, string>;
  sub_results: { url: string; title: string; plain_excerpt?: string; excerpt: string }[];
}

interface Pagefind {
  options: (options: Record<string, unknown>) => Promise<void>;
  init: () => Promise<void>;
  search: (query: string) => Promise<{ results: { data: () => Promise<PagefindResult> }[] } | null>;
}

/** Hits of the full text that the compact index did not give, or `undefined` when the full text is not to be had. */
export type FullText = (query: string, found: Found) => Promise<Hit[] | undefined>;

const most = 5;

/**
 * Pagefind behind a check of our own: it drops words it does not know and falls back to prefixes, so a page counts
 * only if it really holds every word that matters.
 * @param folder address of Pagefind's files
 */
export function createFullText(folder: string, index: SearchIndex): FullText {
  const vocabulary = vocabularyOf(index);
  const ignored = (word: string) => placesOf(word, vocabulary).some((place) => /[-_!?]/.test(vocabulary.says[place]!.marks));
  let pagefind: Promise<Pagefind> | undefined;
  const load = async () => {
    const module = (await import(/* @vite-ignore */ `${folder}pagefind.js`)) as Pagefind;
    await module.options({ excerptLength: 20 });
    await module.init();
    return module;
  };
  return async (query, found) => {
    const words = wordsOf(query).filter((word) => word.length > 2 && !ignored(word));
    // With nothing but padding to go by, every page would match.
    if (words.length === 0) return [];
    try {
      const engine = await (pagefind ??= load());
      const results = (await engine.search(words.join(' ')))?.results.slice(0, most * 2) ?? [];
      const pages = await Promise.all(results.map((result) => result.data()));
      const known = new Set(found.hits.map(({ url }) => pathOf(url)));
      return pages
        .filter((page) => holdsAll(page, words) && !known.has(pathOf(page.url)))
        .slice(0, most)
        .map((page) => toHit(page, query));
    } catch {
      pagefind = undefined;
      return undefined;
    }
  };
}

function holdsAll({ content, meta }: PagefindResult, words: string[]): boolean {
  const text = fold(`${meta['title'] ?? ''} ${content}`);
  const present = new Set(wordsOf(text));
  return words.every(
    (word) => present.has(word) || (!/\d/.test(word) && formsOf(word).some((form) => form.length > 3 && text.includes(form))),
  );
}

function toHit(page: PagefindResult, query: string): Hit {
  const [best] = page.sub_results;
  const kind = page.meta['kind'];
  return {
    kind: kind ?? 'page',
    title: page.meta['title'] ?? page.url,
    // A code's page is short, so its beginning answers best.
    url: kind === 'code' ? page.url : (best?.url ?? page.url),
    // What a code means is said in its own words, not in the middle of a sentence.
    text: kind === 'code' ? '' : (best?.plain_excerpt ?? page.plain_excerpt ?? ''),
    guides: (page.meta['guides'] ?? '').split(' ').filter(Boolean) as Ref[],
    // Microsoft's own name of an error is as exact as its number.
    why: { kind: kind === 'code' && fold(page.meta['name'] ?? '') === fold(query.trim()) ? 'code' : 'text' },
  };
}

const pathOf = (url: string) => new URL(url, location.href).pathname;
