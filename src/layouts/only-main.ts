import type { AstroGlobal } from 'astro';

type Page = Pick<AstroGlobal, 'request'>;

const bare = new WeakSet<Request>();

/** Says that the views on this page stand within another: they show their main part, without header and footer. */
export function showOnlyMain({ request }: Page) {
  bare.add(request);
}

/** Whether that was said. */
export function isOnlyMain({ request }: Page): boolean {
  return bare.has(request);
}
