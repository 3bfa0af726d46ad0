import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Ref } from '../../src/lib/ref.ts';
import { test as base, expect, type Page } from '@playwright/test';
import { createSiteHandler } from '../../src/tools/site-handler.ts';

export { expect };

/** Texts that the tests look for, a language. */
export const words = {
  nl: {
    home: 'nl/',
    search: 'nl/zoeken/',
    codes: 'nl/foutcodes/',
    picker: 'nl/kiezer/',
    about: 'nl/over-deze-site/',
    helpdesk: 'nl/helpdesk/',
    diagnosis: 'nl/diagnose/',
    symptoms: 'nl/symptomen/',
  },
  en: {
    home: 'en/',
    search: 'en/search/',
    codes: 'en/error-codes/',
    picker: 'en/picker/',
    about: 'en/about/',
    helpdesk: 'en/helpdesk/',
    diagnosis: 'en/diagnosis/',
    symptoms: 'en/symptoms/',
  },
} as const;

export const languages = ['nl', 'en'] as const;

/** Which build a project of `playwright.config.ts` tests. */
export interface BuiltSite {
  site: {
    dir: string;
    base: string;
    /** The address that the build was told it has. */
    url?: string;
  };
}

/**
 * Each worker serves the site itself, on a port that the system chooses: nothing to wait for, nothing that outlives a run.
 * Every test fails on a script error, a policy violation, a dialog, or a request to another origin.
 * `offences` lists them, for tests that provoke one. `published` is the address that links meant for copying begin with.
 */
export const test = base.extend<{ offences: string[]; published: string }, BuiltSite & { address: string }>({
  site: [
    { dir: 'dist', base: '/' },
    { option: true, scope: 'worker' },
  ],
  address: [
    async ({ site: { dir, base: folder } }, use) => {
      const server = createServer(createSiteHandler(dir, folder));
      await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
      await use(`http://127.0.0.1:${(server.address() as AddressInfo).port}${folder}`);
      server.closeAllConnections();
      await new Promise((closed) => server.close(closed));
    },
    { scope: 'worker' },
  ],
  baseURL: ({ address }, use) => use(address),
  published: ({ site, baseURL }, use) => use(site.url ?? baseURL ?? ''),
  offences: [
    async ({ page, baseURL }, use) => {
      const offences: string[] = [];
      page.on('pageerror', (error) => offences.push(`error: ${error.message}`));
      page.on('dialog', (dialog) => {
        offences.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('console', (message) => {
        if (/content.security.policy/i.test(message.text())) offences.push(`policy: ${message.text()}`);
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(new URL(baseURL ?? '').origin) && !request.url().startsWith('data:'))
          offences.push(`request: ${request.url()}`);
      });
      await use(offences);
      expect(offences).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens a page, and uses it. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await use(page);
}

/** Waits until the page's elements listen; a key that does nothing is the sign of use for which some pages wait to load them. */
export async function listens(page: Page): Promise<void> {
  await page.keyboard.press('Shift');
  await page.evaluate(() => customElements.whenDefined('ticket-copy').then(() => undefined));
}

/** Shows a sign of use to the elements, too, for which those for tickets wait. */
export async function use(page: Page): Promise<void> {
  await listens(page);
  await page.keyboard.press('Shift');
}

/** Two frames: what was laid out has been shown. */
export const shown = (page: Page) => page.evaluate(() => new Promise((frame) => requestAnimationFrame(() => requestAnimationFrame(frame))));

/**
 * Makes a function that opens a page as a slow line brings it: the scripts come when the page has been seen without them.
 * It ends when they have run.
 */
export async function onSlowLine(page: Page): Promise<(path: string) => Promise<void>> {
  let come = Promise.withResolvers<void>();
  await page.route(/_astro\//, async (route) => {
    await come.promise;
    await route.continue();
  });
  return async (path) => {
    come = Promise.withResolvers<void>();
    await page.goto(path, { waitUntil: 'commit' });
    await page.locator('h1').waitFor();
    await shown(page);
    come.resolve();
    await page.waitForLoadState();
    await listens(page);
    await page.evaluate(() => document.fonts.ready.then(() => undefined));
    await shown(page);
  };
}

/** Waits until all that the search finds is there, the full text too; it looks at each frame, where `expect` looks more and more seldom. */
export const searched = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((found) => {
        const look = () => (document.querySelector('[data-search-results][data-state=done]') ? found() : requestAnimationFrame(look));
        look();
      }),
  );

/** Expects the picker to offer these guides, best first. */
export async function expectOffered(page: Page, guides: Ref[]): Promise<void> {
  const now = () =>
    page.locator('symptom-picker [data-guide]').evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['guide'] as Ref));
  await expect.poll(now).toEqual(guides);
}

/** What makes a page scroll sideways: nothing, or the elements that reach beyond it. */
export async function overflowing(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const beyond = [...document.body.querySelectorAll('*')].filter((part) => part.getBoundingClientRect().right > clientWidth + 0.5);
    // Those that hold the ones that are too wide are not at fault.
    const at = beyond.filter((part) => !beyond.some((other) => other !== part && part.contains(other)));
    return [
      `${scrollWidth} px`,
      ...at.slice(0, 5).map((part) => `${part.localName}.${part.className}: ${part.textContent.trim().slice(0, 40)}`),
    ];
  });
}
