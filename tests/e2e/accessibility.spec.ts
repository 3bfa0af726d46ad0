import { readdirSync, readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expect, overflowing, searched, test as base, visit, words } from './test.ts';

const { nl, en } = words;

/** Pages to look at, by the view that makes them: the longest, and each that is different. The languages take turns. */
const pagesOf: Record<string, string[]> = {
  neutral: ['no-such-page/'],
  DoorView: ['./?stay', 'c/50011/?stay'],
  BothView: ['both/', 's/8/both/'],
  // They lead away at once; moved.spec.ts looks at them without JavaScript.
  RedirectView: [],
  HomeView: [nl.home, 'en/?about=asked&see=prompt', 'nl/?about=none'],
  GuideView: [
    'en/account/request-you-did-not-make/',
    'nl/symptomen/zelf-ontwikkelde-toepassing/',
    'en/symptoms/unexpected-prompt/?for=user',
  ],
  CodeView: ['nl/foutcodes/aadsts50011/', 'en/error-codes/aadsts50053/'],
  CodeListView: ['nl/foutcodes/reeks-500/', 'en/error-codes/for-symptom-9/'],
  ClientErrorView: ['nl/foutcodes/caa20003/'],
  CodesView: [en.codes],
  SearchView: ['nl/zoeken/?q=toestemming', 'en/search/?q=nonsensical'],
  PickerView: [nl.picker],
  DiagnosisView: [en.diagnosis],
  HelpdeskView: [nl.helpdesk],
  AboutView: [en.about],
};
/** What is looked for in each look: all, then only what the look can change. */
const looks = [
  {
    name: 'light',
    colorScheme: 'light',
    viewport: { width: 1280, height: 900 },
    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  },
  {
    name: 'dark, on a phone',
    colorScheme: 'dark',
    viewport: { width: 360, height: 740 },
    runOnly: ['color-contrast', 'link-in-text-block', 'target-size', 'scrollable-region-focusable', 'aria-hidden-focus', 'heading-order'],
  },
] as const;

/** One page for all that a worker looks at: reading axe and warming it up takes as long as a look, and a new page does so anew. */
const test = base.extend<object, { warm: Page }>({
  warm: [
    async ({ browser, address }, use) => {
      const page = await browser.newPage({ baseURL: address });
      await use(page);
      await page.close();
    },
    { scope: 'worker' },
  ],
  page: async ({ warm }, use) => {
    // As a new one: of its size, and with nothing kept.
    await warm.setViewportSize(looks[0].viewport);
    if (warm.url() !== 'about:blank') await warm.evaluate(() => [localStorage, sessionStorage].forEach((kept) => kept.clear()));
    await use(warm);
    warm.removeAllListeners();
  },
});

const axeSource = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

/** Looks with axe at what the page shows now, light on a desktop and dark on a phone; it must not scroll sideways there. */
async function expectAccessible(page: Page, what: string) {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axeSource);
  for (const { name, colorScheme, viewport, runOnly } of looks) {
    await Promise.all([page.emulateMedia({ colorScheme }), page.setViewportSize(viewport)]);
    const { faults, wide } = await page.evaluate(
      async (only) => {
        const { axe } = window as unknown as { axe: typeof import('axe-core') };
        // What passes is not described, which takes longer than finding it.
        const { violations } = await axe.run({ resultTypes: ['violations'], runOnly: only });
        return {
          faults: violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
          wide: document.documentElement.scrollWidth > document.documentElement.clientWidth,
        };
      },
      [...runOnly],
    );
    expect.soft(faults, `${what}, ${name}`).toEqual([]);
    expect.soft(wide, `${what} at ${viewport.width} px`).toBe(false);
  }
}

/** From a small phone to a wide screen, besides what axe has looked at; and with text twice as large, which stays so. */
async function expectNoSidewaysScroll(page: Page, what: string) {
  for (const width of [320, 768, 2560]) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await overflowing(page), `${what} at ${width} px`).toEqual([]);
  }
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  for (const width of [640, 390, 320]) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await overflowing(page), `${what} with 200 % text at ${width} px`).toEqual([]);
  }
}

test('every view is looked at', () => {
  const views = readdirSync('src/views')
    .filter((file) => file.endsWith('.astro'))
    .map((file) => file.replace('.astro', ''));
  expect(Object.keys(pagesOf).sort()).toEqual(['neutral', ...views].sort());
});

for (const [view, paths] of Object.entries(pagesOf))
  test(`axe and width: ${view}`, async ({ page }) => {
    for (const path of paths) {
      await page.goto(path);
      if (path.includes('?q=')) await searched(page);
      await expectAccessible(page, path);
      await expectNoSidewaysScroll(page, path);
    }
  });

test('axe and width: a report of the error reader', async ({ page }) => {
  await page.goto(nl.codes);
  await page.getByLabel('Plak hier de foutmelding').fill('AADSTS50105: x\nAADSTS99999\nTimestamp: 2026-03-09T07:15:42Z\npassword: geheim1');
  await page.locator('[data-error-report][data-state=done]').waitFor();
  await expectAccessible(page, 'the report');
  await expectNoSidewaysScroll(page, 'the report');
});

test('axe and width: a report and results on the home page', async ({ page }) => {
  await page.goto(en.home);
  const box = page.getByLabel('Paste the error message, or say what goes wrong');
  await box.fill('AADSTS50105: x\nTimestamp: 2026-03-09T07:15:42Z');
  await page.locator('[data-error-report][data-state=done]').waitFor();
  await expectAccessible(page, 'the report on the home page');
  await box.fill('cannot sign in');
  await searched(page);
  await expectAccessible(page, 'results on the home page');
  await expectNoSidewaysScroll(page, 'results on the home page');
});

test('axe: results under the field in the header', async ({ page }) => {
  await page.goto(en.about);
  await page.locator('site-search input').fill('consent');
  await searched(page);
  await expectAccessible(page, 'the results');
});

test('axe and width: the menu of copying, the steps’ tools and the note', async ({ page }) => {
  await visit(page, 'en/symptoms/gallery-password/');
  await page.getByRole('button', { name: 'Format or language' }).click();
  await expectAccessible(page, 'the menu');
  await expectNoSidewaysScroll(page, 'the menu');
  await visit(page, 'en/symptoms/gallery-password/');
  await page.getByRole('button', { name: 'Ticket note' }).first().click();
  await page.getByLabel('What has been tried').fill('password: Welcome01!');
  await page.getByRole('alert').filter({ hasText: 'it looks like a password' }).waitFor();
  await expectAccessible(page, 'the note that refuses');
  await page.getByLabel('What has been tried').fill('another browser');
  await expectAccessible(page, 'the note');
  await expectNoSidewaysScroll(page, 'the note');
});
