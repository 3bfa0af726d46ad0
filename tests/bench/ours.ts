import type { Page } from '@playwright/test';
import type { Case } from './cases.ts';
import type { Result } from './score.ts';
import type { CountedSite } from './serve-counted.ts';

/** When something happened, in ms since 1970. */
export interface Moments {
  start: number;
  /** The first key, where a hand takes its time to it. */
  key?: number;
  useful: number;
  complete: number;
}

/**
 * The complete list that our search page shows for a query.
 * @throws when the search fails: its empty list would pass for "nothing found"
 */
export async function askOurs(page: Page, { address, site }: CountedSite, { q, ui }: Case): Promise<Result[]> {
  await page.goto(`${address(site.href('page:search', ui))}?q=${encodeURIComponent(q)}`);
  const list = page.locator('[data-search-results]:is([data-state=done], [data-state=error])');
  await list.waitFor({ state: 'attached' });
  if ((await list.getAttribute('data-state')) === 'error') throw new Error(`The search failed on “${q}”.`);
  return list.locator('> li').evaluateAll((items) =>
    items.map((item) => {
      const { kind = 'page', symptoms = '', accounts = '' } = (item as HTMLElement).dataset;
      const numbers = (list: string) => list.split(' ').filter(Boolean).map(Number);
      return { kind, symptoms: numbers(symptoms), accounts: numbers(accounts), href: item.querySelector('a')?.getAttribute('href') ?? '' };
    }),
  );
}

/**
 * Types a word into the box of the home page, which is open, without a pause, and says when the box got
 * the focus (the search is loaded from then on), when the first key was pressed, when the first result shown was of the
 * symptom, and when all was there.
 * @param hand how long the hand takes from the focus to the first key, in ms
 */
export async function timeOurs(page: Page, word: string, symptom: number, hand = 0): Promise<Required<Moments>> {
  const watch = await page.evaluateHandle(watchField, { word, symptom });
  await page.locator('textarea[name=message]').focus();
  if (hand > 0) await page.waitForTimeout(hand);
  await page.keyboard.type(word);
  return watch.evaluate(({ moments }) => moments);
}

/** Runs in the page. The promise is wrapped, so that the handle can be had before the promise is kept. */
function watchField({ word, symptom }: { word: string; symptom: number }): { moments: Promise<Required<Moments>> } {
  const input = document.querySelector<HTMLTextAreaElement>('textarea[name=message]');
  const list = document.querySelector<HTMLElement>('[data-search-results]');
  const moments = new Promise<Required<Moments>>((resolve, reject) => {
    if (!input || !list) return reject(new Error('The page has no box.'));
    let start = 0;
    let key = 0;
    let useful = 0;
    input.addEventListener('focus', () => (start ||= Date.now()), { capture: true });
    input.addEventListener('keydown', () => (key ||= Date.now()), { capture: true });
    new MutationObserver(() => {
      if (list.querySelector('li')?.dataset['symptoms']?.split(' ').includes(String(symptom))) useful ||= Date.now();
      if (list.dataset['state'] === 'error') reject(new Error('The search failed.'));
      if (list.dataset['state'] === 'done' && input.value === word)
        if (useful) resolve({ start, key, useful, complete: Date.now() });
        else reject(new Error(`“${word}” does not lead to symptom ${symptom} first.`));
    }).observe(list, { childList: true, attributes: true });
    setTimeout(() => reject(new Error('The search gave no complete answer within a minute.')), 60_000);
  });
  return { moments };
}
