import { createHash } from 'node:crypto';
import type { AstroGlobal } from 'astro';

type Page = Pick<AstroGlobal, 'request'>;

const used = new WeakMap<Request, Set<string>>();

/**
 * Notes that a page needs a style sheet; every component that has one calls it. The document collects them, so that a
 * page carries the styles of what stands on it and no others.
 * @param css the sheet, imported with `?inline`
 */
export function useStyles({ request }: Page, ...css: string[]) {
  const sheets = used.get(request) ?? new Set();
  used.set(request, sheets);
  for (const sheet of css) sheets.add(sheet);
}

/** The style sheets that the components of a page have asked for so far, in the order in which they did. */
export function sheetsOf({ request }: Page): string[] {
  return [...(used.get(request) ?? [])];
}

const hashed = new Map<string, string>();

/**
 * The source expression that allows an inline style in a Content-Security-Policy. Pages of one kind have the same styles,
 * so each is hashed once.
 */
export function hashSource(styles: string): string {
  const source = hashed.get(styles) ?? `'sha256-${createHash('sha256').update(styles).digest('base64')}'`;
  hashed.set(styles, source);
  return source;
}
