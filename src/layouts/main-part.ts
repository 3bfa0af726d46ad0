/** A page within another: the one that shows every language side by side is made of the main parts of the others. */
import type { AstroGlobal } from 'astro';
import { languages } from '../lib/locales.ts';
import { sheetsOf, useStyles } from '../styles/use-styles.ts';

type Page = Pick<AstroGlobal, 'request'>;

/** The main part of a page: its HTML, and the style sheets that its components asked for. */
interface Main {
  html: string;
  sheets: readonly string[];
}

const kept = new Map<string, Main>();

/**
 * Keeps the main part of a page for the one that shows every language side by side, which the list of routes has next. In
 * dev nothing is kept: there a page shows the last edit.
 * @param path of the page, below the base
 */
export function keepMain(page: Page, path: string, html: string) {
  if (!import.meta.env.PROD) return;
  if (kept.size === languages.length) kept.clear();
  kept.set(path, { html, sheets: sheetsOf(page) });
}

/** The main part of a page that was just made, for use within another page. @returns nothing if it is not kept any more */
export function takeMain(page: Page, path: string): string | undefined {
  const main = kept.get(path);
  if (main) useStyles(page, ...main.sheets);
  return main?.html;
}

const bare = new WeakSet<Request>();

/** Says that the views on this page stand within another: they show their main part, without header and footer. */
export function showOnlyMain({ request }: Page) {
  bare.add(request);
}

/** Whether that was said. */
export function isOnlyMain({ request }: Page): boolean {
  return bare.has(request);
}
