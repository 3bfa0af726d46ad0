import type { Page } from '@playwright/test';
import { expect, expectOffered, shown, test, words } from './test.ts';

declare global {
  interface Window {
    /** What waits for the next frames. */
    drawn: (() => void)[];
  }
}

/** Holds back what makes the page's elements work, or another file; the call lets it come. */
async function holdElements(page: Page, file = /extras/): Promise<() => void> {
  const come = Promise.withResolvers<void>();
  await page.route(file, async (route) => {
    await come.promise;
    await route.continue();
  });
  return come.resolve;
}

/** Has a page never load its elements for who only reads, however long the test takes. */
const withoutPatience = (page: Page) =>
  page.addInitScript(() => {
    const wait = window.setTimeout.bind(window);
    Object.assign(window, { setTimeout: (then: () => void, ms = 0) => (ms < 4000 ? wait(then, ms) : 0) });
  });

const elements = (page: Page) => page.waitForRequest(/extras/);
const answer = (page: Page, value: string) => page.locator(`symptom-picker label:has(input[value="${value}"])`);

for (const path of [words.nl.home, words.en.home])
  test(`${path} asks for its elements when somebody uses it, and not before`, async ({ page }) => {
    await withoutPatience(page);
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(path, { waitUntil: 'networkidle' });
    expect(asked.filter((file) => file.includes('extras'))).toEqual([]);
    const came = elements(page);
    await page.mouse.move(100, 100);
    await came;
  });

test('on other pages they come behind the first frame', async ({ page }) => {
  await page.addInitScript(() =>
    Object.assign(window, { drawn: [], requestAnimationFrame: (draw: () => void) => window.drawn.push(draw) }),
  );
  await page.goto('nl/symptomen/galerie-federatief/', { waitUntil: 'networkidle' });
  const loaded = () => page.evaluate(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('extras')));
  expect(await loaded()).toBe(false);
  const came = elements(page);
  const draw = () => page.evaluate(() => window.drawn.splice(0).forEach((frame) => frame()));
  await draw();
  await draw();
  await came;
});

test('its elements come for who reads without a sign of use', async ({ page }) => {
  await page.clock.install();
  const came = elements(page);
  await page.goto(words.nl.home);
  await page.clock.fastForward(4000);
  await came;
});

test('they come at once where an answer is asked for, and where this tab keeps something or may keep nothing', async ({ page }) => {
  for (const path of [`${words.nl.home}?about=account`, `${words.nl.home}?q=consent`]) {
    const came = elements(page);
    await page.goto(path);
    await came;
  }
  await page.evaluate(() => sessionStorage.setItem('kept', 'x'));
  const again = elements(page);
  await page.goto(words.en.home);
  await again;
  await page.addInitScript(() =>
    Object.defineProperty(window, 'sessionStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    }),
  );
  const denied = elements(page);
  await page.goto(words.nl.home);
  await denied;
});

test('an answer that is given before they have come counts, and leads on to the next question', async ({ page }) => {
  const come = await holdElements(page);
  await page.goto(words.nl.home);
  await answer(page, 'one-app').click();
  expect(new URL(page.url()).search).toBe('');
  come();
  await expect(page).toHaveURL(/\?about=one-app$/);
  await expect(page.locator('symptom-picker legend:focus')).toBeVisible();
  await expect(page.locator('symptom-picker fieldset[data-closed] input:checked')).toHaveValue('one-app');
});

test('an answer that assistive software gives, without pointer and key, counts', async ({ page }) => {
  await withoutPatience(page);
  await page.goto(words.nl.home);
  await page.locator('symptom-picker input[value="one-app"]').evaluate((radio: HTMLInputElement) => radio.click());
  await expect(page).toHaveURL(/\?about=one-app$/);
});

test('by keyboard the answer keeps the focus', async ({ page }) => {
  const come = await holdElements(page);
  await page.goto(words.nl.home);
  await page.locator('symptom-picker input').first().focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowDown');
  const chosen = page.locator('symptom-picker input:checked');
  await expect(chosen).toBeFocused();
  const value = await chosen.inputValue();
  come();
  await expect(page).toHaveURL(new RegExp(`\\?about=${value}$`));
  await expect(page.locator(`symptom-picker input[value="${value}"]`)).toBeFocused();
});

test('the focus goes from a link to the answer that takes its place', async ({ page }) => {
  const come = await holdElements(page, /_astro/);
  await page.goto(words.nl.home, { waitUntil: 'commit' });
  const link = page.locator('symptom-picker .plain a').nth(2);
  await link.focus();
  const text = await link.innerText();
  come();
  await expect(page.locator('symptom-picker label:has(input:focus)')).toHaveText(text);
});

test('words that are typed before they have come are answered', async ({ page }) => {
  const come = await holdElements(page);
  await page.goto(words.nl.home);
  await page.getByLabel('Plak de foutmelding').click();
  await page.keyboard.type('toestemming');
  come();
  await expect(page.locator('one-box [data-search-results] > li').first()).toHaveAttribute('data-symptoms', '1');
});

test('what is asked before they have come is answered in place', async ({ page }) => {
  const come = await holdElements(page);
  await page.goto(words.nl.home);
  await page.getByLabel('Plak de foutmelding').fill('toestemming');
  await page.locator('one-box button[type=submit]').click();
  come();
  await expect(page.locator('one-box .answer')).toBeFocused();
  await expect(page.locator('one-box [data-search-results] > li').first()).toHaveAttribute('data-symptoms', '1');
  expect(new URL(page.url()).pathname).toMatch(/nl\/$/);
});

test('where they do not come, words go to the search page', async ({ page }) => {
  await page.route(/extras/, (route) => route.abort());
  await page.goto(words.nl.home);
  await page.getByLabel('Plak de foutmelding').fill('toestemming');
  await page.locator('one-box button[type=submit]').click();
  await expect(page).toHaveURL(/nl\/zoeken\/\?message=toestemming$/);
});

test('where they do not come, what may be a secret or a message goes nowhere', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => {
    if (request.isNavigationRequest()) sent.push(request.url());
  });
  await page.route(/extras/, (route) => route.abort());
  for (const text of ['mijn wachtwoord is Welkom123', 'pincode 4821', 'client secret = abcdef', 'regel een\nregel twee']) {
    sent.length = 0;
    await page.goto(words.nl.home);
    // What was pasted before it says nothing of it.
    await page.evaluate(() => {
      const clipboardData = new DataTransfer();
      clipboardData.setData('text/plain', 'toestemming');
      document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    });
    await page.getByLabel('Plak de foutmelding').fill(text);
    await page.locator('one-box button[type=submit]').click();
    await expect(page.locator('symptom-picker .plain a').first()).toBeVisible();
    await shown(page);
    expect(sent).toEqual([page.url()]);
  }
});

test('on the page for addresses that do not exist a secret goes to the error reader, and no server', async ({ page }) => {
  const sent: string[] = [];
  page.on('request', (request) => sent.push(request.url()));
  await page.goto('bestaat-niet/');
  await page.locator('section[lang="nl-NL"] input[type=search]').fill('mijn wachtwoord is Welkom123');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/nl\/foutcodes\/$/);
  await expect(page.getByRole('textbox', { name: 'Plak hier de foutmelding' })).toHaveValue('mijn wachtwoord is Welkom123');
  await page.goto('bestaat-niet/');
  await page.locator('section[lang="en"] input[type=search]').fill('Welkom2026!');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('searchbox')).toHaveValue('Welkom2026!');
  expect(sent.filter((url) => url.includes('Welkom'))).toEqual([]);
});

test('where they do not come, links take the place of the questions', async ({ page }) => {
  await withoutPatience(page);
  await page.route(/extras/, (route) => route.abort());
  await page.goto(words.nl.home);
  const plain = page.locator('symptom-picker .plain a').first();
  await expect(plain).toBeHidden();
  await answer(page, 'one-app').click();
  await expect(plain).toBeVisible();
  await expect(page.locator('symptom-picker form')).toBeHidden();
});

test('of the picker only the first question is there until it is answered', async ({ page }) => {
  await page.goto(words.nl.home);
  await expect(page.locator('symptom-picker fieldset:visible')).toHaveCount(1);
  await answer(page, 'account').click();
  await answer(page, 'locked').click();
  await expectOffered(page, ['account:2']);
});
