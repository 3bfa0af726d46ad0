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

/** The styles that the components of a page asked for, in the order in which they did. */
export function stylesOf({ request }: Page): string {
  return [...(used.get(request) ?? [])].join('');
}

/** The source expression that allows an inline style or script in a Content-Security-Policy. */
export function hashSource(text: string): string {
  return `'sha256-${createHash('sha256').update(text).digest('base64')}'`;
}
