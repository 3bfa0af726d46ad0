import type { Page } from '@playwright/test';
import { guides, questions } from './content.ts';
import { expect, languages, listens, searched, test, visit, words } from './test.ts';

const results = '[data-search-results]';
const done = `${results}[data-state=done]`;
const field = (page: Page) => page.locator('site-search input');
const items = (page: Page) => page.locator(`${results} > li`);

const message = 'AADSTS50011: x\nCorrelation Id: f3aeb773-2723-4c83-869c-c0b4c22c0400';

for (const lang of languages) {
  test(
    `${lang}: the field in the header finds a symptom as one types, and Enter goes to the search page`,
    { tag: lang === 'nl' ? '@folder' : [] },
    async ({ page }) => {
      await page.goto(words[lang].about);
      await field(page).focus();
      await page.keyboard.type(lang === 'nl' ? 'toestemming' : 'consent');
      await expect(items(page).first()).toHaveAttribute('data-symptoms', '1');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${words[lang].search}\\?q=`));
      await expect(items(page).first()).toHaveAttribute('data-kind', 'symptom');
    },
  );

  test(`${lang}: a query that only says that it fails gets the first question of the picker, in the results`, async ({ page }) => {
    await page.goto(`${words[lang].search}?q=${lang === 'nl' ? 'kan+niet+inloggen' : 'cannot+sign+in'}`);
    await expect(items(page).first()).toHaveAttribute('data-kind', 'picker');
    await expect(items(page).nth(1)).toBeAttached();
    const [first] = questions;
    await items(page).first().getByRole('link', { name: first!.answers[0]![lang] }).click();
    await expect(page).toHaveURL(new RegExp(`${words[lang].home}\\?${first!.id}=${first!.answers[0]!.id}#picker$`));
    await expect(page.locator(`symptom-picker input[value="${first!.answers[0]!.id}"]`)).toBeChecked();
  });
}

test('arrow keys walk the results; Escape closes them first and empties the field second; they open again', async ({ page }) => {
  await page.goto(words.nl.about);
  await field(page).fill('connector');
  await searched(page);
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(`${results} a`).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(field(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator(results)).toBeHidden();
  await expect(field(page)).toHaveValue('connector');
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(results)).toBeVisible();
  await page.getByRole('heading', { level: 1 }).click();
  await expect(page.locator(results)).toBeHidden();
  await field(page).click();
  await expect(page.locator(results)).toBeVisible();
  for (const _ of [1, 2]) await page.keyboard.press('Escape');
  await expect(field(page)).toHaveValue('');
  await expect(page.locator(results)).toBeHidden();
});

test('what was closed before typing came to rest stays closed when the answer is final', async ({ page }) => {
  await page.goto(words.nl.about);
  await field(page).fill('connector');
  await expect(items(page).first()).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('site-search [role=status]')).toHaveText(/^\d+ resultaten$/);
  await expect(page.locator(results)).toBeHidden();
});

test('the header shows six results and says how many there are besides', async ({ page }) => {
  await page.goto(words.nl.about);
  await field(page).fill('wachtwoord');
  await searched(page);
  await expect(items(page)).toHaveCount(6);
  await page.getByRole('button', { name: /^Alle resultaten \(nog \d+\)$/ }).click();
  await expect(page).toHaveURL(/\/nl\/zoeken\/\?q=wachtwoord$/);
  await searched(page);
  expect(await items(page).locator('a').count()).toBeGreaterThan(6);
});

test('a result opens with Enter, at its page, and says what a code means', { tag: '@folder' }, async ({ page }) => {
  await page.goto(words.nl.about);
  await field(page).fill('50011');
  await searched(page);
  await expect(items(page).first()).toContainText('De toepassing wil het antwoord ontvangen op een adres');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/nl\/foutcodes\/aadsts50011\/$/);
});

test('on a phone a result says what it is about on two lines', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.goto('nl/zoeken/?q=toestemming');
  await searched(page);
  const says = items(page).first().locator('p');
  const { cut, lines } = await says.evaluate((line) => ({
    cut: line.scrollWidth > line.clientWidth,
    lines: line.clientHeight / parseFloat(getComputedStyle(line).lineHeight),
  }));
  expect(cut).toBe(false);
  expect(Math.round(lines)).toBe(2);
});

test('the three steps are found, and the hit lands on the step', { tag: '@folder' }, async ({ page }) => {
  await page.goto('en/search/?q=sign-in+diagnostic');
  const first = page.locator(`${done} > li`).first();
  await expect(first).toHaveAttribute('data-kind', 'diagnostic');
  await first.locator('a').first().click();
  await expect(page).toHaveURL(/\/en\/#step-1$/);
  await expect(page.locator('#step-1')).toBeInViewport();
});

test('Microsoft’s own name of an error finds its page, by the full text', { tag: '@folder' }, async ({ page }) => {
  await page.goto('nl/zoeken/?q=InvalidReplyTo');
  await expect(page.locator(`${done} > li`).first()).toHaveAttribute('data-kind', 'code');
  await expect(page.locator(`${results} a`).first()).toHaveAttribute('href', /aadsts50011\/$/);
});

test('pages that merely mention a word stand below an honest "nothing found", not among the answers', async ({ page }) => {
  await page.goto('en/search/?q=trademarks');
  await searched(page);
  await expect(items(page)).toHaveCount(0);
  await expect(page.getByText('Nothing found for “trademarks”.')).toBeVisible();
  await page.locator('.mentions a', { hasText: 'About' }).click();
  await expect(page).toHaveURL(/\/en\/about\//);
});

test('nonsense gives an empty list with ways on, and says so aloud, but only once typing rests', async ({ page }) => {
  await page.clock.install();
  await page.goto(words.nl.search);
  await page.clock.pauseAt(Date.now() + 60_000);
  await field(page).fill('koffieautomaat kapot');
  await expect(page.locator(done)).toBeAttached();
  await expect(page.locator('site-search')).not.toContainText('Niets gevonden');
  await page.clock.runFor(2000);
  await expect(page.locator('site-search')).toContainText('Niets gevonden voor “koffieautomaat kapot”.');
  await expect(items(page)).toHaveCount(0);
  await expect(page.locator('site-search [role=status]')).toHaveText('0 resultaten');
  for (const name of ['Plak de foutmelding', 'Beantwoord hoogstens drie vragen', 'Bekijk alle handleidingen'])
    await expect(page.locator('site-search').getByRole('link', { name })).toBeVisible();
});

const hostile = ['<script>alert(1)</script>', '"><img src=x onerror=alert(1)>', 'a'.repeat(5_000), '\u202Ereversed'];
test('hostile text and broken encodings in the address stay text', async ({ page }) => {
  for (const query of hostile) {
    await page.goto(`nl/zoeken/?q=${encodeURIComponent(query)}`);
    await searched(page);
    await expect(page.locator('main img, main script:not([src])')).toHaveCount(0);
    await expect(field(page)).toHaveValue(query.slice(0, 200));
  }
  for (const query of ['%', '%ED%A0%80', '%00', '%E0%A4%A', '']) {
    await page.goto(`nl/zoeken/?q=${query}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('typing on leaves no stale answer, and the address follows without many changes', async ({ page }) => {
  await page.addInitScript(() => {
    const real = history.replaceState.bind(history);
    let changes = 0;
    // As WebKit does.
    history.replaceState = (...given) => {
      changes += 1;
      if (changes > 100) throw new DOMException('too many changes', 'SecurityError');
      real(...given);
    };
  });
  await page.goto(words.nl.search);
  await listens(page);
  await field(page).evaluate((input: HTMLInputElement) => {
    for (let at = 0; at < 150; at += 1) {
      input.value = `toestemming ${at}`;
      input.dispatchEvent(new Event('input', { bubbles: true }));
    }
  });
  await field(page).fill('kerberos');
  await searched(page);
  await expect(items(page).first()).toHaveAttribute('data-symptoms', '10');
  await expect(page).toHaveURL(/\?q=kerberos$/);
});

test('an emptied field, and one that holds a password by now, leave nothing in the address', async ({ page }) => {
  await page.goto(`${words.nl.search}?q=toestemming`);
  await expect(page.locator(`${done} > li`).first()).toHaveAttribute('data-symptoms', '1');
  await field(page).fill('');
  await expect(page).toHaveURL(/\/nl\/zoeken\/$/);
  await field(page).fill('wachtwoord: W3');
  await expect(page).toHaveURL(/q=wachtwoord/);
  await field(page).fill('wachtwoord: W3lkom01');
  await expect(page).toHaveURL(/\/nl\/zoeken\/$/);
});

test('what is asked in the header goes to no server, and its answer has the focus', { tag: '@folder' }, async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.goto(words.nl.about);
  await page.locator('.site-header input').fill('toestemming');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/nl\/zoeken\/\?q=toestemming$/);
  await expect(page.locator(`${done} > li`).first()).toHaveAttribute('data-symptoms', '1');
  await expect(page.locator('site-search .results')).toBeFocused();
  expect(sent.filter((url) => url.includes('toestemming'))).toEqual([]);
  // Only once: the page by itself asks nothing.
  await page.goto(words.nl.search);
  await expect(field(page)).toHaveValue('');
});

test('asking the same again adds nothing to the history', async ({ page }) => {
  await page.goto(`${words.nl.search}?q=kerberos`);
  await searched(page);
  const entries = await page.evaluate(() => history.length);
  await field(page).press('Enter');
  expect(await page.evaluate(() => history.length)).toBe(entries);
  // In one go: typing that rests would put its own address there first.
  await field(page).evaluate((input: HTMLInputElement) => {
    input.value = 'toestemming';
    input.form?.requestSubmit();
  });
  await expect(page).toHaveURL(/\?q=toestemming$/);
  expect(await page.evaluate(() => history.length)).toBe(entries + 1);
});

test('with nothing found nothing is said to have been corrected', async ({ page }) => {
  await page.goto(`${words.nl.search}?q=constructor`);
  await expect(page.getByText('Niets gevonden voor “constructor”')).toBeVisible();
  await expect(page.getByText('Gezocht naar')).toHaveCount(0);
});

test('a message is led to the error reader, with its lines, and no server sees it', { tag: '@folder' }, async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''}`));
  await page.goto(words.nl.search);
  await listens(page);
  await page.evaluate((text) => navigator.clipboard.writeText(text), message);
  await page.keyboard.press('ControlOrMeta+V');
  await expect(field(page)).toBeFocused();
  await expect(page.getByRole('link', { name: 'Lees dit als foutmelding' })).toBeVisible();
  await expect(items(page).first().locator('a').first()).toHaveAttribute('href', /aadsts50011\/$/);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/nl\/foutcodes\/$/);
  await expect(page.locator('textarea[name=message]')).toHaveValue(message);
  await expect(page.locator('[data-field="correlation-id"]')).toHaveAttribute('data-value', 'f3aeb773-2723-4c83-869c-c0b4c22c0400');
  expect(sent.filter((request) => /f3aeb773/.test(request))).toEqual([]);
});

test('what is typed on the search page before its script has come stays, is answered, and is in the address', async ({ page }) => {
  const script = Promise.withResolvers<void>();
  await page.route(/extras/, async (route) => {
    await script.promise;
    await route.continue();
  });
  await page.goto(`${words.nl.search}?q=toestemming`);
  await field(page).fill('kerberos');
  script.resolve();
  await expect(page.locator(`${done} > li`).first()).toHaveAttribute('data-symptoms', '10');
  await expect(field(page)).toHaveValue('kerberos');
  await expect(page).toHaveURL(/\?q=kerberos$/);
});

test('what cannot be loaded is said at once, and asked for again with the next key', async ({ page }) => {
  for (const part of [/search-runtime/, /search\/nl\.json/]) {
    await page.goto(words.nl.search);
    await page.route(part, (route) => route.abort());
    await field(page).fill('kerberos');
    await expect(page.locator(`${results}[data-state=error]`)).toBeAttached();
    await expect(page.getByRole('link', { name: 'Bekijk de lijst met symptomen' })).toHaveAttribute('href', /\/nl\/#symptoms$/);
    await page.unroute(part);
    await field(page).press('Space');
    await expect(page.locator(`${done} > li`).first()).toHaveAttribute('data-symptoms', '10');
  }
  await page.reload();
  await page.route('**/pagefind/**', (route) => route.abort());
  await field(page).fill('kerberos');
  await expect(page.locator(`${done} > li`).first()).toHaveAttribute('data-symptoms', '10');
  await expect(page.locator('site-search')).toContainText('De volledige tekst kan nu niet worden doorzocht');
  await page.unroute('**/pagefind/**');
  await field(page).fill('trademark');
  await expect(page.locator('site-search')).not.toContainText('De volledige tekst kan nu niet worden doorzocht');
});

test('what could not be loaded is asked for again once there is a network', async ({ page }) => {
  await page.goto(words.nl.search);
  await page.route(/search\/nl\.json/, (route) => route.abort());
  await field(page).fill('kerberos');
  await expect(page.locator(`${results}[data-state=error]`)).toBeAttached();
  await page.unroute(/search\/nl\.json/);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(page.locator(`${done} > li`).first()).toHaveAttribute('data-symptoms', '10');
});

test('nothing of search is loaded before it is used, and then all at once', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto(words.nl.about, { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => /search\/nl\.json|pagefind|search-runtime/.test(url))).toEqual([]);
  const held: (() => Promise<void>)[] = [];
  await page.route(/search-runtime/, (route) => void held.push(() => route.continue()));
  const index = page.waitForRequest(/search\/nl\.json/);
  await field(page).focus();
  await index;
  for (const release of held) await release();
});

test('on a phone the field that a button opens is ready for typing', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await visit(page, words.nl.about);
  await page.getByRole('button', { name: 'Zoeken' }).click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('toestemming');
  await expect(page.locator(`${done} > li`).first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the form leads to a page that says why and lists every guide', { tag: '@folder' }, async ({ page }) => {
    await page.goto(words.en.about);
    await field(page).fill('consent');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/search\/\?q=consent$/);
    await expect(page.locator('noscript p')).toBeVisible();
    await expect(page.locator('.guide-list a')).toHaveCount(guides.length);
  });
});

test.use({ permissions: ['clipboard-read', 'clipboard-write'] });
