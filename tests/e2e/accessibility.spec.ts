import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { expect, languages, overflows, test, words } from './test.ts';

const pages = [
  './',
  's/3/',
  'c/50011/',
  'no-such-page/',
  ...languages.flatMap((lang) => Object.values(words[lang]).filter((path) => path !== words[lang].symptoms)),
  'nl/symptomen/galerie-federatief/',
  'en/symptoms/unexpected-prompt/',
  'nl/foutcodes/aadsts50011/',
  'en/error-codes/aadsts50126/',
  'nl/zoeken/?q=toestemming',
  'en/search/?q=nonsensical',
  'nl/?see=microsoft-error',
  'en/symptoms/unexpected-prompt/?for=user',
];
const looks = [
  { name: 'light', colorScheme: 'light', viewport: { width: 1280, height: 900 } },
  { name: 'dark', colorScheme: 'dark', viewport: { width: 1280, height: 900 } },
  { name: 'phone', colorScheme: 'light', viewport: { width: 360, height: 740 } },
] as const;

async function violationsOn(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .withTags(['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'])
    .analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

for (const { name, colorScheme, viewport } of looks)
  test.describe(`axe, ${name}`, () => {
    test.use({ colorScheme, viewport });
    for (const path of pages)
      test(path, async ({ page }) => {
        await page.goto(path);
        if (path.includes('?q=')) await page.locator('[data-search-results][data-state=done]').waitFor({ state: 'attached' });
        expect(await violationsOn(page)).toEqual([]);
      });
    test('a report of the error reader', async ({ page }) => {
      await page.goto('nl/foutcodes/');
      await page
        .getByLabel('Plak hier de foutmelding')
        .fill('AADSTS50105: x\nAADSTS99999\nTimestamp: 2026-03-09T07:15:42Z\npassword: geheim1');
      await page.locator('[data-error-report][data-state=done]').waitFor();
      expect(await violationsOn(page)).toEqual([]);
      expect(await overflows(page)).toBe(false);
    });
    test('results under the field in the header', async ({ page }) => {
      await page.goto('en/about/');
      await page.locator('site-search input').fill('consent');
      await page.locator('[data-search-results][data-state=done]').waitFor();
      expect(await violationsOn(page)).toEqual([]);
    });
  });

test.describe('no page scrolls sideways', () => {
  for (const width of [320, 390, 768, 1440, 2560])
    test(`at ${width} px`, async ({ page }) => {
      await page.setViewportSize({ width, height: 800 });
      for (const path of pages) {
        await page.goto(path);
        expect(await overflows(page), path).toBe(false);
      }
    });
  test('at 200 % text', async ({ page }) => {
    await page.setViewportSize({ width: 640, height: 800 });
    for (const path of pages) {
      await page.goto(path);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect(await overflows(page), path).toBe(false);
    }
  });
});
