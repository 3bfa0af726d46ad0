/** A page within another: the one that shows every language side by side is made of the main parts of the others. */
import type { AstroGlobal } from 'astro';
import { sheetsOf, useStyles } from '../styles/use-styles.ts';

type Page = Pick<AstroGlobal, 'request'>;

/** The main part of a page: its HTML, and the style sheets that its components asked for. */
interface Main {
  html: string;
  sheets: readonly string[];
}

const mains = new Map<string, PromiseWithResolvers<Main>>();

function mainOf(path: string): PromiseWithResolvers<Main> {
  const main = mains.get(path) ?? Promise.withResolvers();
  mains.set(path, main);
  return main;
}

/**
 * Hands over the main part of a page, for the one that shows every language side by side.
 * @param path of the page, below the base
 */
export function keepMain(page: Page, path: string, html: string) {
  if (import.meta.env.PROD) mainOf(path).resolve({ html, sheets: sheetsOf(page) });
}

/**
 * Takes the main part of a page, for use within another page; once, so that no more is held than is awaited. Pages are made
 * several at a time, so it may not be there yet; its own page stands before this one in the list of routes.
 * @returns nothing in dev, where a page shows the last edit
 */
export async function takeMain(page: Page, path: string): Promise<string | undefined> {
  if (!import.meta.env.PROD) return undefined;
  const { html, sheets } = await mainOf(path).promise;
  mains.delete(path);
  useStyles(page, ...sheets);
  return html;
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
