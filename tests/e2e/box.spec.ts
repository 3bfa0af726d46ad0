import type { Page } from '@playwright/test';
import { expect, languages, listens, searched, test, visit, words } from './test.ts';

const message = `AADSTS50105: Your administrator has configured the application to block users.
Request Id: 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0
Timestamp: 2025-03-12 09:15:00Z`;

const box = (page: Page) => page.locator('textarea[name=message]');
const report = (page: Page) => page.locator('[data-error-report]');
const results = (page: Page) => page.locator('one-box [data-search-results]');

/** Puts a text on the clipboard and pastes it where the focus is. */
async function paste(page: Page, text: string) {
  await listens(page);
  await page.evaluate((given) => navigator.clipboard.writeText(given), text);
  await page.keyboard.press('ControlOrMeta+V');
}

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

for (const lang of languages)
  test(
    `${lang}: the one box on the home page answers a message, a code and words, in place, and sends nothing`,
    { tag: lang === 'nl' ? '@folder' : [] },
    async ({ page }) => {
      const sent: string[] = [];
      page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
      await page.goto(words[lang].home);
      const address = page.url();

      // From the clipboard to the meaning with one paste, wherever the focus is.
      await paste(page, message);
      await expect(box(page)).toBeFocused();
      await expect(report(page)).toHaveAttribute('data-state', 'done');
      await expect(report(page).locator('[data-field=code] a')).toHaveAttribute('href', /aadsts50105\/$/);
      await expect(report(page).locator('[data-field="request-id"]')).toBeVisible();
      await expect(results(page)).toHaveAttribute('data-state', 'idle');

      await box(page).fill('50011');
      await expect(report(page).locator('[data-field=code]')).toHaveAttribute('data-value', '50011');

      await box(page).fill(lang === 'nl' ? 'toestemming' : 'consent');
      await expect(results(page)).toHaveAttribute('data-state', 'done');
      await expect(report(page)).toHaveAttribute('data-state', 'idle');
      await expect(report(page)).toBeEmpty();
      await expect(results(page).locator('> li').first()).toHaveAttribute('data-symptoms', '1');
      await page.keyboard.press('Enter');
      await expect(page.locator('one-box .answer')).toBeFocused();
      await page.keyboard.press('Tab');
      await expect(results(page).locator('a').first()).toBeFocused();

      await box(page).fill('');
      await expect(results(page)).toHaveAttribute('data-state', 'idle');
      await expect(results(page)).toBeHidden();
      expect(page.url()).toBe(address);
      // What an error of the site means is asked for by the error's own name, which may be a word that was typed.
      const others = sent.filter((request) => !/\/reader\/[a-z]{2}\/[a-z0-9-]+\.json $/.test(request));
      for (const request of others) expect(request).not.toMatch(/toestemming|consent|0f1e2d3c|block.users/);
    },
  );

test('whoever has gone on by keyboard while the answer is on its way is not taken back', async ({ page }) => {
  const held: (() => Promise<void>)[] = [];
  await page.route(/search\/nl\.json/, (route) => void held.push(() => route.continue()));
  await page.goto(words.nl.home);
  await listens(page);
  await box(page).fill('toestemming');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Wissen' })).toBeFocused();
  await expect.poll(() => held.length).toBeGreaterThan(0);
  for (const release of held) await release();
  await searched(page);
  await expect(results(page).locator('a').first()).toBeVisible();
  await expect(page.getByRole('button', { name: 'Wissen' })).toBeFocused();
});

for (const lang of languages)
  test(`${lang}: a query that only says that it fails leads to the picker on the page, and does not repeat it`, async ({ page }) => {
    await page.goto(`${words[lang].home}?about=account`);
    await box(page).fill(lang === 'nl' ? 'kan niet inloggen' : 'cannot sign in');
    const first = results(page).locator('> li').first();
    await expect(first).toHaveAttribute('data-kind', 'picker');
    await expect(first.getByRole('link')).toHaveCount(1);
    await first.getByRole('link').click();
    await expect(page).toHaveURL(/\?about=account#picker$/);
    await expect(page.locator('#picker')).toBeInViewport();
    await expect(page.locator('symptom-picker input[value=account]')).toBeChecked();
  });

for (const lang of languages)
  test(`${lang}: where nothing can be loaded the page says so, leads to the list of codes, and tries again with the network`, async ({
    page,
  }) => {
    await visit(page, words[lang].home);
    const unread = page.locator('one-box [data-unread]');
    const nothing = /\/(?:texts|reader|search)\//;
    await page.route(nothing, (route) => route.abort());
    await box(page).fill(message);
    await expect(unread).toBeVisible();
    await expect(unread).toContainText('AADSTS50105 · 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0');
    await expect(page.locator('one-box [data-search-error]')).toBeHidden();
    await expect(unread.getByRole('link')).toHaveAttribute('href', new RegExp(`${words[lang].codes}#by-number$`));
    await page.unroute(nothing);
    await page.evaluate(() => dispatchEvent(new Event('online')));
    await expect(report(page).locator('[data-field=code] a')).toHaveAttribute('href', /aadsts50105\/$/);
    await expect(unread).toBeHidden();
  });

test('explanations that could not be loaded come by themselves with the network', async ({ page }) => {
  await page.goto(words.en.home);
  await page.route(/reader\/en\.json/, (route) => route.abort());
  await box(page).fill(message);
  await expect(report(page).getByRole('link', { name: 'Look the code up in the list yourself' })).toBeVisible();
  await page.unroute(/reader\/en\.json/);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(report(page).locator('[data-field=code] a')).toHaveAttribute('href', /aadsts50105\/$/);
});

test('a long story without anything that the reader knows is searched', async ({ page }) => {
  await page.goto(words.nl.home);
  await box(page).fill(`Sinds vanochtend werkt mijn wachtwoord niet meer.\nIk ben het vergeten en wil het opnieuw instellen.`);
  await expect(results(page).locator('> li').first()).toHaveAttribute('data-accounts', /1/);
  await expect(report(page)).toHaveAttribute('data-state', 'idle');
});

test('the box says that a paste may go anywhere, but not where there is no keyboard', async ({ page, browser, baseURL }) => {
  await page.goto(words.en.home);
  await expect(page.getByText('You can paste anywhere on this page (Ctrl+V).')).toBeVisible();
  const phone = await browser.newPage({ hasTouch: true, isMobile: true, baseURL: baseURL! });
  await phone.goto(words.en.home);
  await expect(phone.getByText('You can paste anywhere on this page (Ctrl+V).')).toBeHidden();
  await phone.close();
});

test('what is pasted into another field stays there', async ({ page }) => {
  await page.goto(words.nl.codes);
  await page.locator('site-search input').focus();
  await paste(page, 'kerberos');
  await expect(page.locator('site-search input')).toHaveValue('kerberos');
  await expect(box(page)).toHaveValue('');
});

test('on a list of codes a pasted message goes to the field in the header', { tag: '@folder' }, async ({ page }) => {
  await page.goto('en/error-codes/for-symptom-9/');
  await paste(page, message);
  await page.getByRole('link', { name: 'Read this as an error message' }).click();
  await expect(report(page).locator('[data-field=code]')).toHaveAttribute('data-value', '50105');
});

test('what stands below does not jump up while somebody types, and takes its place once typing rests', async ({ page }) => {
  await page.goto(words.nl.home);
  await box(page).focus();
  await page.clock.install();
  await page.clock.pauseAt(Date.now() + 60_000);
  const top = () => page.locator('#picker').evaluate((heading) => heading.getBoundingClientRect().top + scrollY);
  const tops: number[] = [];
  for (const letter of 'wachtwoord werkt') {
    await page.keyboard.type(letter);
    await expect(results(page)).toHaveAttribute('data-state', 'done');
    tops.push(await top());
  }
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  await page.clock.runFor(2000);
  await expect.poll(top).toBeLessThan(tops.at(-1)!);
});

test('coming back shows the answer again; coming anew does not', async ({ page }) => {
  await page.goto(words.nl.home);
  await box(page).fill('toestemming');
  await results(page).locator('a').first().click();
  await page.goBack();
  await expect(results(page).locator('> li').first()).toHaveAttribute('data-symptoms', '1');
  await page.goto(words.nl.home);
  await expect(box(page)).toHaveValue('');
});

test('what is in the box goes along into the other language, and only there', { tag: '@folder' }, async ({ page }) => {
  await page.goto(words.nl.home);
  await box(page).fill('toestemming');
  await expect(results(page)).toHaveAttribute('data-state', 'done');
  await page.locator('.site-header .switch').click();
  await expect(box(page)).toHaveValue('toestemming');
  await expect(results(page).locator('> li').first()).toHaveAttribute('data-symptoms', '1');
  await page.goto(words.nl.home);
  await expect(box(page)).toHaveValue('');
});

test('what is pasted on the page of the error reader before the scripts have come goes to its box', async ({ page }) => {
  const script = Promise.withResolvers<void>();
  await page.route(/extras/, async (route) => {
    await script.promise;
    await route.continue();
  });
  await page.goto(words.nl.codes);
  await page.evaluate((given) => navigator.clipboard.writeText(given), message);
  await page.keyboard.press('ControlOrMeta+V');
  await expect(box(page)).toHaveValue(/^AADSTS50105.*\nRequest Id/);
  script.resolve();
  await expect(report(page).locator('[data-field=code]')).toHaveAttribute('data-value', '50105');
});

test('all of a long text counts, also after more is written behind its beginning', async ({ page }) => {
  await page.goto(words.nl.codes);
  await box(page).focus();
  await paste(page, `${'regel zonder iets\n'.repeat(6000)}AADSTS50105`);
  const code = report(page).locator('[data-field=code]');
  await expect(code).toHaveAttribute('data-value', '50105');
  await page.keyboard.type('x');
  await page.keyboard.press('Backspace');
  await paste(page, `${'nog een regel\n'.repeat(60)}AADSTS50011`);
  await expect(code).toHaveCount(2);
  await expect(code.first()).toHaveAttribute('data-value', '50105');
});

test('an address can ask the box', async ({ page }) => {
  await page.goto(`${words.en.home}?q=consent`);
  await expect(box(page)).toHaveValue('consent');
  await expect(results(page).locator('> li').first()).toHaveAttribute('data-symptoms', '1');
  await page.goto(`${words.nl.codes}?q=50105`);
  await expect(report(page).locator('[data-field=code]')).toHaveAttribute('data-value', '50105');
});

test('a message is not sent where what answers it does not come', async ({ page }) => {
  await page.route(/extras/, (route) => route.abort());
  await page.goto(words.nl.home);
  const address = page.url();
  await box(page).fill(message);
  await page.locator('one-box button[type=submit]').click();
  expect(page.url()).toBe(address);
});

test('a report is printed, and the form around it is not', async ({ page }) => {
  await page.goto(words.nl.home);
  await box(page).fill(message);
  await expect(report(page)).toHaveAttribute('data-state', 'done');
  await page.emulateMedia({ media: 'print' });
  await expect(report(page)).toBeVisible();
  await expect(box(page)).toBeHidden();
});

test('a page is complete after few requests', async ({ page }) => {
  // What is routed does not come from the cache.
  await page.route('**', (route) => route.continue());
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  for (const path of [words.nl.home, words.en.codes, words.nl.search, 'nl/symptomen/galerie-federatief/']) {
    await page.goto(path, { waitUntil: 'networkidle' });
    // The document, its script, what stands behind it, and the icon.
    expect(asked.length, asked.join(' ')).toBeLessThanOrEqual(4);
    asked.length = 0;
  }
});

test('the header is one row at every width, with a menu and a field that open where there is no room', async ({ page }) => {
  await page.goto(words.en.about);
  for (const width of [320, 390, 672, 705, 768, 991, 992, 1024, 1100, 1440, 1920]) {
    await page.setViewportSize({ width, height: 700 });
    const { height } = (await page.locator('.site-header').boundingBox())!;
    expect.soft(height, `at ${width} px`).toBeLessThan(80);
  }
  await page.setViewportSize({ width: 320, height: 700 });
  await page.getByRole('button', { name: 'Menu' }).click();
  await expect(page.getByRole('link', { name: 'Diagnosis' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByRole('link', { name: 'Diagnosis' })).toBeHidden();
  await page.getByRole('button', { name: 'Search' }).click();
  await page.locator('site-search input').fill('consent');
  await expect(page.locator('[data-search-results] > li').first()).toHaveAttribute('data-symptoms', '1');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the box is a form that leads to the search page', { tag: '@folder' }, async ({ page }) => {
    await page.goto(words.nl.home);
    await expect(page.locator('one-box noscript .help')).toBeVisible();
    await expect(page.getByText('overal op deze pagina plakken')).toBeHidden();
    await expect(page.locator('one-box').getByText('blijft in uw browser')).toBeHidden();
    await box(page).fill('toestemming');
    await page.locator('one-box button[type=submit]').click();
    await expect(page).toHaveURL(/\/nl\/zoeken\/\?message=toestemming$/);
    await expect(page.locator('.guide-list a')).not.toHaveCount(0);
  });
});

test('who tells a password is warned, and it stands in no address', async ({ page }) => {
  await visit(page, words.nl.home);
  await page.getByLabel('Plak de foutmelding').fill('kan niet inloggen mijn wachtwoord is Welkom2026!');
  await expect(page.getByRole('alert')).toContainText('wachtwoord');
  await expect(page.locator('[data-search-results][data-state=done] > li').first()).toHaveAttribute('data-kind', 'account');
  expect(page.url()).not.toContain('Welkom');

  await page.goto(words.nl.search);
  await page.getByRole('searchbox').fill('mijn wachtwoord is Welkom2026!');
  await page.getByRole('searchbox').press('Enter');
  await expect(page).toHaveURL(/foutcodes\/$/);
  await expect(page.getByRole('alert')).toContainText('wachtwoord');
});
