import type { Page } from '@playwright/test';
import { guides } from './content.ts';
import { expect, test } from './test.ts';

const guide = 'nl/symptomen/onverwachte-vraag/';

test('the steps can be limited to one reader, and the page says what was left out and for whom', async ({ page }) => {
  await page.goto(guide);
  const steps = page.locator('.steps > li');
  const all = await steps.count();
  const forUser = await page.locator('.steps > li[data-who~=user]').count();
  expect(forUser).toBeGreaterThan(0);
  expect(forUser).toBeLessThan(all);
  await page.getByLabel('Toon de stappen voor').selectOption('user');
  await expect(page).toHaveURL(/\?for=user$/);
  await expect(steps.filter({ visible: true })).toHaveCount(forUser);
  await expect(page.locator('step-filter [role=status]')).toContainText(`${all - forUser} stap`);
  await page.reload();
  await expect(page.getByLabel('Toon de stappen voor')).toHaveValue('user');
});

test('a link to a step shows it, whatever the filter says', { tag: '@folder' }, async ({ page }) => {
  await page.goto(guide);
  const hidden = await page.locator('.steps > li:not([data-who~=user])').first().getAttribute('id');
  await page.goto(`${guide}?for=user#${hidden}`);
  await expect(page.locator(`#${hidden}`)).toBeVisible();
});

test('an unknown reader in the address shows every step', async ({ page }) => {
  await page.goto(`${guide}?for=%3Cimg%3E`);
  const all = await page.locator('.steps > li').count();
  await expect(page.locator('.steps > li').filter({ visible: true })).toHaveCount(all);
});

test('a page past its review date says so by the reader’s clock', async ({ page }) => {
  await page.goto(guide);
  await expect(page.locator('review-date .warning')).toBeHidden();
  await page.clock.setFixedTime(new Date('2035-01-01'));
  await page.reload();
  await expect(page.locator('review-date .warning')).toBeVisible();
});

test('a step keeps its number whoever limits the list', async ({ page }) => {
  await page.goto(guide);
  const last = page.locator('.steps > li').last();
  const number = await last.getAttribute('data-n');
  expect(Number(number)).toBe(await page.locator('.steps > li').count());
  const who = (await last.getAttribute('data-who'))!.split(' ')[0]!;
  await page.getByLabel('Toon de stappen voor').selectOption(who);
  await expect(last).toHaveAttribute('data-n', number!);
  await expect(page.getByRole('link', { name: `Koppeling naar stap ${number}` })).toHaveAttribute(
    'href',
    `#${await last.getAttribute('id')}`,
  );
});

test('the steps begin within the first screen and a half of a desktop', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  // Nothing moves when they come (stable.spec.ts), and without them nineteen pages are read sooner.
  await page.route(/_astro\//, (route) => route.abort());
  for (const { href } of guides) {
    const address = href.nl;
    await page.goto(address);
    const top = await page
      .locator('.steps > li')
      .first()
      .evaluate((step) => step.getBoundingClientRect().top + scrollY);
    expect.soft(top / 800, address).toBeLessThanOrEqual(1.5);
  }
});

test('what to recognise it by is one line, and opens with the keyboard', async ({ page }) => {
  await page.goto(guide);
  const more = page.locator('.section-recognise');
  await expect(more.getByText('niet van de toepassing')).toBeHidden();
  await more.locator('summary').focus();
  await page.keyboard.press('Enter');
  await expect(more.getByText('niet van de toepassing')).toBeVisible();
});

test('the contents come before the text: open beside it, a line on a phone', async ({ page }) => {
  await page.goto(guide);
  const contents = page.getByRole('navigation', { name: 'Op deze pagina' });
  await expect(contents.getByRole('link', { name: 'Stappen' })).toBeVisible();
  const before = await contents.evaluate(
    (nav) => nav.compareDocumentPosition(document.querySelector('.section-you')!) & Node.DOCUMENT_POSITION_FOLLOWING,
  );
  expect(before).toBeGreaterThan(0);
  await page.setViewportSize({ width: 390, height: 844 });
  await expect(contents.getByRole('link', { name: 'Stappen' })).toBeHidden();
  await contents.getByText('Op deze pagina').click();
  await contents.getByRole('link', { name: 'Stappen' }).click();
  await expect(page).toHaveURL(/#steps$/);
});

/** How many characters the lines of running text have, on the average of the paragraph where they have most. */
const charactersInLine = (page: Page) =>
  page.locator('main p:not(:has(code))').evaluateAll((blocks) => {
    const means = blocks.flatMap((block) => {
      const range = document.createRange();
      const lines: string[] = [];
      let last = 0;
      const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
      while (texts.nextNode())
        for (const { index, 0: word } of texts.currentNode.textContent!.matchAll(/\S+\s?/g)) {
          range.setStart(texts.currentNode, index);
          range.setEnd(texts.currentNode, index + 1);
          const { bottom, height } = range.getBoundingClientRect();
          if (height === 0) continue;
          // Small print within a line sits a little higher.
          if (lines.length > 0 && Math.abs(bottom - last) < 9) lines[lines.length - 1] += word;
          else lines.push(word);
          last = bottom;
        }
      const full = lines.slice(0, -1);
      return full.length > 0 ? [full.map((line) => line.trim()).join('').length / full.length] : [];
    });
    return Math.max(0, ...means);
  });

test('text and contents stand together on every desktop, and no line is too long to read', async ({ page }) => {
  const beside = { [guide]: '.contents', 'nl/foutcodes/aadsts50011/': '.aside', 'en/helpdesk/': '.sections' };
  const widths = [1280, 1440, 1920];
  for (const [path, other] of Object.entries(beside)) {
    await page.goto(path);
    for (const width of widths) {
      await page.setViewportSize({ width, height: 900 });
      const text = (await page.locator('main .section').first().boundingBox())!;
      const rest = (await page.locator(other).boundingBox())!;
      const gap = Math.max(rest.x - (text.x + text.width), text.x - (rest.x + rest.width));
      const what = `${path} at ${width} px`;
      expect.soft(gap, what).toBeGreaterThan(16);
      expect.soft(gap, what).toBeLessThan(80);
      const characters = await charactersInLine(page);
      expect.soft(characters, what).toBeLessThanOrEqual(75);
      expect.soft(characters, what).toBeGreaterThan(40);
    }
  }
  await page.goto('en/about/');
  for (const width of widths) {
    await page.setViewportSize({ width, height: 900 });
    expect.soft(await charactersInLine(page), `about at ${width} px`).toBeLessThanOrEqual(75);
    const [first, second] = await page.locator('.about > .section').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
    expect.soft(first, `about at ${width} px`).toBe(second);
  }
});

test('the contents mark the section that is being read', async ({ page }) => {
  await page.goto(guide);
  const contents = page.getByRole('navigation', { name: 'Op deze pagina' });
  await contents.getByRole('link', { name: 'Waarschijnlijke oorzaken' }).click();
  await expect(contents.locator('[aria-current=location]')).toHaveText('Waarschijnlijke oorzaken');
});

test('after the steps stands where to go if they did not help', async ({ page }) => {
  await page.goto(guide);
  const next = page.locator('.next a');
  await expect(next).not.toHaveCount(0);
  await next.first().click();
  await expect(page).not.toHaveURL(new RegExp(guide));
  await expect(page.locator('.steps > li').first()).toBeAttached();
});

test('a menu path is copied as it is read, and leads into the portal', { tag: '@folder' }, async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.goto('nl/symptomen/galerie-federatief/#assign-user');
  const path = page.locator('#assign-user .path');
  const whole = 'Entra ID › Enterprise-apps › Alle toepassingen › (uw toepassing) › Gebruikers en groepen';
  const link = path.getByRole('link', { name: 'Alle toepassingen (externe site)' });
  await expect(link).toHaveAttribute('href', /^https:\/\/entra\.microsoft\.com\/#view\//);
  await path.getByRole('button', { name: `Kopieer: ${whole}` }).click();
  await expect(path.getByRole('status')).toHaveText('Gekopieerd');
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(whole);
});

test('what a Dutch page quotes in English says so', async ({ page }) => {
  await page.goto(guide);
  for (const words of ['Need admin approval', 'Approval required'])
    await expect(page.locator('main [lang=en]', { hasText: words }).first()).toBeAttached();
  await page.goto('nl/diagnose/');
  await expect(page.locator('main [lang=en]', { hasText: 'Correlation Id' })).toBeVisible();
});

test('a linked step is marked in forced colours too, and its anchor covers no text', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto(`${guide}#know-the-app`);
  const step = page.locator('#know-the-app');
  const bar = await step.evaluate((item) => getComputedStyle(item, '::after').borderLeftWidth);
  expect(parseFloat(bar)).toBeGreaterThan(3);
  const anchor = (await step.locator('.anchor').boundingBox())!;
  const text = (await step.locator(':scope > div').boundingBox())!;
  expect(anchor.x + anchor.width).toBeLessThanOrEqual(text.x);
});

test('printing shows everything, link targets and the permanent address', { tag: '@folder' }, async ({ page }) => {
  await page.goto(`${guide}?for=user`);
  await page.emulateMedia({ media: 'print' });
  const all = await page.locator('.steps > li').count();
  await expect(page.locator('.steps > li').filter({ visible: true })).toHaveCount(all);
  await expect(page.locator('[data-permalink]')).toHaveText(/^https?:\/\/.+\/s\/1\/$/);
  await expect(page.locator('[data-permalink]')).toBeVisible();
  await expect(page.getByText('niet van de toepassing')).toBeVisible();
  await expect(page.getByRole('button')).toHaveCount(0);
  await expect(page.locator('site-search')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every step is there and no filter that cannot work', { tag: '@folder' }, async ({ page }) => {
    await page.goto(guide);
    await expect(page.locator('step-filter')).toBeHidden();
    await expect(page.locator('.steps > li').first()).toBeVisible();
    await expect(page.locator('[data-permalink]')).toHaveText(/\/s\/1\/$/);
    await expect(page.getByRole('navigation', { name: 'Op deze pagina' }).getByRole('link', { name: 'Stappen' })).toBeVisible();
    await page.locator('.section-recognise summary').click();
    await expect(page.getByText('niet van de toepassing')).toBeVisible();
  });
});

test('the policy blocks what is inline: the check can fail', async ({ page, offences }) => {
  await page.goto(guide);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    document.head.append(script);
  });
  await expect.poll(() => offences.length).toBeGreaterThan(0);
  expect(await page.title()).not.toBe('ran');
  offences.length = 0;
});
