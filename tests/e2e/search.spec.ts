import { site } from '../site.ts';
import { expect, languages, test, words } from './test.ts';

const results = '[data-search-results]';
const done = `${results}[data-state=done]`;

for (const lang of languages) {
  test(`${lang}: the field in the header finds a symptom as one types, and Enter goes to the search page`, async ({ page }) => {
    await page.goto(words[lang].about);
    await page.keyboard.press('/');
    await expect(page.locator('site-search input')).toBeFocused();
    await page.keyboard.type(lang === 'nl' ? 'toestemming' : 'consent');
    await expect(page.locator(`${results} > li`).first()).toHaveAttribute('data-symptoms', '1');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(new RegExp(`${words[lang].search}\\?q=`));
    await expect(page.locator(done)).toBeVisible();
    await expect(page.locator(`${results} > li`).first()).toHaveAttribute('data-kind', 'symptom');
  });
}

test('arrow keys walk the results, Escape closes them and returns to the field', async ({ page }) => {
  await page.goto('nl/');
  await page.locator('site-search input').fill('connector');
  await expect(page.locator(done)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await expect(page.locator(`${results} a`).first()).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(page.locator('site-search input')).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(page.locator(results)).toBeHidden();
  await expect(page.locator('site-search input')).toBeFocused();
});

test('a result opens with Enter, at its page', async ({ page }) => {
  await page.goto('nl/');
  await page.locator('site-search input').fill('50011');
  await expect(page.locator(done)).toBeVisible();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/nl\/foutcodes\/aadsts50011\/$/);
});

test('the three steps are found, and the hit lands on the step', async ({ page }) => {
  await page.goto('en/search/?q=sign-in+diagnostic');
  const first = page.locator(`${done} > li`).first();
  await expect(first).toHaveAttribute('data-kind', 'diagnostic');
  await first.locator('a').first().click();
  await expect(page).toHaveURL(/\/en\/#step-1$/);
  await expect(page.locator('#step-1')).toBeInViewport();
});

test('the full text is searched too, behind the compact index', async ({ page }) => {
  await page.goto('nl/zoeken/?q=IdsLocked');
  await expect(page.locator('[data-search-results]')).toHaveAttribute('data-state', 'done');
  await expect(page.locator(`${done} > li[data-kind=code]`).first()).toBeVisible();
});

test('pages that merely mention a word stand below an honest "nothing found", not among the answers', async ({ page }) => {
  await page.goto('en/search/?q=trademarks');
  await expect(page.locator(done)).toBeAttached();
  await expect(page.locator(`${results} > li`)).toHaveCount(0);
  await expect(page.getByText('Nothing found for “trademarks”.')).toBeVisible();
  await page.locator('.mentions a').first().click();
  await expect(page).toHaveURL(/\/en\/about\//);
});

test('Microsoft’s own name of an error finds its page, by the full text', async ({ page }) => {
  await page.goto('nl/zoeken/?q=InvalidReplyTo');
  await expect(page.locator(`${done} > li`).first()).toHaveAttribute('data-kind', 'code');
  await expect(page.locator(`${results} a`).first()).toHaveAttribute('href', /aadsts50011\/$/);
});

test('nonsense gives an empty list with ways on, and says so aloud', async ({ page }) => {
  await page.goto('nl/zoeken/?q=koffieautomaat+kapot');
  await expect(page.locator('[data-search-results][data-state=done]')).toBeAttached();
  await expect(page.locator(`${results} > li`)).toHaveCount(0);
  await expect(page.locator('site-search [role=status]')).toHaveText('0 resultaten');
  await expect(page.locator('site-search')).toContainText('Niets gevonden voor “koffieautomaat kapot”.');
});

const hostile = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  'a'.repeat(10_000),
  '\u202Ereversed',
  'AADSTS50011'.repeat(500),
];
for (const query of hostile)
  test(`hostile text stays text: ${query.slice(0, 30)}`, { tag: '@once' }, async ({ page }) => {
    await page.goto(`nl/zoeken/?q=${encodeURIComponent(query)}`);
    await expect(page.locator('[data-search-results][data-state=done]')).toBeAttached();
    await expect(page.locator('main img, main script:not([src])')).toHaveCount(0);
  });

test('broken encodings in the address do no harm', { tag: '@once' }, async ({ page }) => {
  for (const query of ['%', '%ED%A0%80', '%00', '%E0%A4%A', '']) {
    await page.goto(`nl/zoeken/?q=${query}`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
});

test('typing on leaves no stale answer', async ({ page }) => {
  await page.goto('nl/zoeken/');
  const input = page.locator('site-search input');
  await input.pressSequentially('toestemming');
  await input.fill('kerberos');
  await expect(page.locator(done)).toBeVisible();
  await expect(page.locator(`${results} > li`).first()).toHaveAttribute('data-symptoms', '10');
  await expect(page).toHaveURL(/\?q=kerberos$/);
});

test('a pasted message is handed to the error reader', async ({ page }) => {
  await page.goto('nl/zoeken/');
  await page.locator('site-search input').fill('AADSTS50011: x Correlation Id: f3aeb773-2723-4c83-869c-c0b4c22c0400');
  await page.getByRole('link', { name: 'Lees die met de foutlezer', exact: false }).click();
  await expect(page).toHaveURL(/\/nl\/foutcodes\/$/);
  await expect(page.locator('[data-field="correlation-id"]')).toHaveAttribute('data-value', 'f3aeb773-2723-4c83-869c-c0b4c22c0400');
});

test('with Pagefind’s files blocked the compact index still answers, and says what is missing', async ({ page }) => {
  await page.route('**/pagefind/**', (route) => route.abort());
  await page.goto('nl/zoeken/?q=kerberos');
  await expect(page.locator(`${done} > li`).first()).toHaveAttribute('data-symptoms', '10');
  await expect(page.locator('site-search')).toContainText('De volledige tekst kan nu niet worden doorzocht');
});

test('with every index blocked the field says so and points to the list', async ({ page }) => {
  await page.route(/\/search\/nl\.json/, (route) => route.abort());
  await page.goto('nl/zoeken/?q=kerberos');
  await expect(page.locator(`${results}[data-state=error]`)).toBeAttached();
  await page.getByRole('link', { name: 'Bekijk de lijst met symptomen' }).click();
  await expect(page).toHaveURL(/\/nl\/#symptoms$/);
});

test('nothing of search is loaded before it is used', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('nl/', { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => /search\/nl\.json|pagefind|search-runtime/.test(url))).toEqual([]);
  const index = page.waitForRequest(/search\/nl\.json/);
  await page.locator('site-search input').focus();
  await index;
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the form leads to a page that says why and lists every guide', async ({ page }) => {
    await page.goto('en/');
    await page.locator('site-search input').fill('consent');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/en\/search\/\?q=consent$/);
    await expect(page.getByText('Search needs JavaScript.', { exact: false })).toBeVisible();
    await expect(page.locator('.guide-list a')).toHaveCount(site.guides.length);
  });
});
