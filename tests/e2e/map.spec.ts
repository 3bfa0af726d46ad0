import type { Page } from '@playwright/test';
import type { Ref } from '../../src/lib/ref.ts';
import { guides } from './content.ts';
import { expect, languages, overflowing, test, words } from './test.ts';

const map = (page: Page) => page.locator('sign-in-map');

/** Expects these guides to be marked, and the stations that they stand at to say so in words. */
async function expectMarked(page: Page, guides: Ref[], stations: string[]) {
  const marked = () =>
    map(page)
      .locator('a[aria-current=true]')
      .evaluateAll((links) => [...new Set(links.map((link) => (link as HTMLElement).dataset['guide'] as Ref))].sort());
  await expect.poll(marked).toEqual([...guides].sort());
  await expect(map(page).locator('.station:has(b:visible) strong')).toHaveText(stations);
}

for (const lang of languages)
  test.describe(`${lang}: without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });
    test('every place where it can go wrong leads to its guide', async ({ page }) => {
      await page.goto(words[lang].home);
      const links = await map(page)
        .locator('a')
        .evaluateAll((all) => all.map((link) => [(link as HTMLElement).dataset['guide'] as Ref, link.getAttribute('href')] as const));
      const addresses = new Map(guides.map(({ ref, href }) => [ref, `/${href[lang]}`]));
      expect(new Set(links.map(([guide]) => guide))).toEqual(new Set(addresses.keys()));
      for (const [guide, href] of links) expect(href).toBe(addresses.get(guide));
      await expect(map(page).locator('b:visible')).toHaveCount(0);
    });
  });

test('a place of the picture leads to its guide', { tag: '@folder' }, async ({ page }) => {
  await page.goto('nl/');
  await map(page).getByRole('link', { name: 'Nieuwe telefoon of geen code' }).focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/nl\/account\/verificatie-lukt-niet\/$/);
});

test('the picture marks where the answers point, and no longer when they are taken back', async ({ page }) => {
  await page.goto('nl/');
  await expectMarked(page, [], []);
  await page.locator('symptom-picker label:has(input[value="asked"])').click();
  await expectMarked(page, ['account:4', 'account:9', 'symptom:1'], ['Verificatie', 'Toestemming']);
  await page.locator('symptom-picker label:has(input[value="unasked"])').click();
  await expectMarked(page, ['account:9'], ['Verificatie']);
  await page.goBack();
  await expectMarked(page, ['account:4', 'account:9', 'symptom:1'], ['Verificatie', 'Toestemming']);
  await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
  await expectMarked(page, [], []);
});

test('a link into the answers opens with its places marked', async ({ page }) => {
  await page.goto('en/?about=device&see=corporate-app');
  await expectMarked(page, ['symptom:10'], ['On your own server']);
});

test('what the box answers is marked, and gives way to the picker when it is cleared', async ({ page }) => {
  await page.goto('nl/?about=everyone');
  await expectMarked(page, ['account:8'], ['Wachtwoord', 'In de cloud']);
  const best = (guide: Ref) => expect(map(page).locator(`a[aria-current=true][data-guide="${guide}"]`)).not.toHaveCount(0);
  const box = page.locator('textarea[name=message]');
  await box.fill('toestemming geven');
  await best('symptom:1');
  await box.fill('AADSTS50057: The user account is disabled.');
  await expectMarked(page, ['account:2'], ['Naam', 'Wachtwoord']);
  await box.fill('');
  await expectMarked(page, ['account:8'], ['Wachtwoord', 'In de cloud']);
});

test('in forced colours the picture keeps to those, and fills where the answers point', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto('nl/?about=asked');
  await expectMarked(page, ['account:4', 'account:9', 'symptom:1'], ['Verificatie', 'Toestemming']);
  const system = (name: string) =>
    page.evaluate((colour) => {
      const probe = document.body.appendChild(document.createElement('i'));
      probe.style.cssText = `forced-color-adjust: none; color: ${colour}`;
      const { color } = getComputedStyle(probe);
      probe.remove();
      return color;
    }, name);
  const marked = map(page).locator('.station:has([aria-current]) svg').first();
  const plain = map(page).locator('.station:not(:has([aria-current])) svg').first();
  await expect(marked).toHaveCSS('background-color', await system('Highlight'));
  await expect(marked).toHaveCSS('color', await system('HighlightText'));
  await expect(plain).toHaveCSS('background-color', await system('Canvas'));
  await expect(plain).toHaveCSS('color', await system('CanvasText'));
});

test('the picture fits a small phone and a wide screen', async ({ page }) => {
  await page.goto('nl/?about=one-app');
  for (const width of [320, 390, 768, 1056, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    expect.soft(await overflowing(page), `at ${width} px`).toEqual([]);
    const cut = await map(page).evaluate((host) => {
      const edges = [...host.querySelectorAll('.zone')].map((zone) => [zone, zone.getBoundingClientRect()] as const);
      return edges.flatMap(([zone, { right }]) =>
        [...zone.querySelectorAll('a, strong, span, svg')]
          .filter((part) => part.getBoundingClientRect().right > right + 1)
          .map((part) => part.textContent),
      );
    });
    expect.soft(cut, `at ${width} px`).toEqual([]);
  }
});
