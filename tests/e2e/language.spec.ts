import { expect, test, words } from './test.ts';

test('the language switch leads to the same place and keeps query and anchor', { tag: '@folder' }, async ({ page }) => {
  await page.goto('nl/?see=microsoft-error#stap-2');
  await page.getByRole('link', { name: 'English' }).click();
  await expect(page).toHaveURL(/\/en\/\?see=microsoft-error#stap-2$/);
  await expect(page.locator('#stap-2')).toBeAttached();
  await expect(page.locator('html')).toHaveAttribute('lang', 'en');
});

test('the language switch keeps the state of the page as it is now', async ({ page, context }) => {
  await page.goto('nl/?about=one-app');
  const other = page.locator('.site-header .switch');
  const opened = context.waitForEvent('page');
  await other.click({ modifiers: ['ControlOrMeta'] });
  await (await opened).close();
  await page.locator('symptom-picker label:has(input[value="microsoft-error"])').click();
  await expect(page).toHaveURL(/see=microsoft-error$/);
  await other.click();
  await expect(page).toHaveURL(/\/en\/\?about=one-app&see=microsoft-error$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the language switch is a plain link to the same page', { tag: '@folder' }, async ({ page }) => {
    await page.goto('nl/symptomen/galerie-wachtwoord/');
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/symptoms\/gallery-password\/$/);
  });
});

test.describe('a reader whose browser speaks neither', () => {
  test.use({ locale: 'de-DE' });

  test(
    'a permanent address stays put until a language is chosen, then goes on, with query and anchor',
    { tag: '@folder' },
    async ({ page }) => {
      for (const address of ['s/3/', 'c/50011/', './']) {
        await page.goto(address);
        await expect(page.locator('section[lang="nl-NL"]')).toBeVisible();
        await expect(page.locator('section[lang="en"]')).toBeVisible();
      }
      await page.evaluate(() => localStorage.setItem('aanmeldwijzer.language', 'constructor'));
      await page.goto('s/1/');
      await expect(page.locator('section[lang="en"]')).toBeVisible();
      await expect(page).toHaveURL(/\/s\/1\/$/);
      await page.goto('./');
      await page.getByRole('link', { name: 'Continue in English' }).click();
      await expect(page).toHaveURL(new RegExp(`${words.en.home}$`));
      await page.goto('s/3/?for=user#steps');
      await expect(page).toHaveURL(/\/en\/symptoms\/[a-z-]+\/\?for=user#steps$/);
    },
  );
});

test.describe('a reader whose browser speaks Dutch', () => {
  test.use({ locale: 'nl-BE' });

  test('a permanent address goes on in Dutch, until English is chosen; with “stay” it stays', { tag: '@folder' }, async ({ page }) => {
    await page.goto('./');
    await expect(page).toHaveURL(new RegExp(`${words.nl.home}$`));
    await page.goto('s/3/?for=user#steps');
    await expect(page).toHaveURL(/\/nl\/symptomen\/[a-z-]+\/\?for=user#steps$/);
    await page.getByRole('link', { name: 'English' }).click();
    await expect(page).toHaveURL(/\/en\/symptoms\/[a-z-]+\/\?for=user#steps$/);
    await page.goto('c/50011/');
    await expect(page).toHaveURL(/\/en\/error-codes\/aadsts50011\/$/);
    await page.goto('./?stay');
    await page.getByRole('link', { name: 'Verder in het Nederlands' }).click();
    await expect(page).toHaveURL(new RegExp(`${words.nl.home}$`));
  });
});

test('an unknown address gives the bilingual page with ways on', { tag: '@folder' }, async ({ page }) => {
  for (const address of ['nl/bestaat-niet/', 's/99/', 'fr/', 'nl/symptomen/%3Cscript%3E/']) {
    const response = await page.goto(address);
    expect(response?.status()).toBe(404);
    await expect(page.getByRole('heading', { name: 'Deze pagina bestaat niet', level: 2 })).toBeVisible();
    await expect(page.getByRole('heading', { name: 'This page does not exist', level: 2 })).toBeVisible();
  }
  await page.getByLabel('Zoeken').fill('toestemming');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/nl\/zoeken\/\?q=toestemming$/);
});

test('an address as people type it leads to the one that was meant, with query and anchor', { tag: '@folder' }, async ({ page }) => {
  for (const [typed, meant] of [
    ['c/AADSTS50105/?stay', /\/c\/50105\/\?stay$/],
    ['S/08?stay#step', /\/s\/8\/\?stay#step$/],
  ] as const) {
    await page.goto(typed);
    await expect(page).toHaveURL(meant);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  }
  const { host } = new URL(page.url());
  await page.goto(`${new URL('.', page.url()).origin}//evil.example/Login`);
  await expect(page).toHaveURL((url) => url.host === host && url.pathname.endsWith('/login'));
  await page.goto('c/AADSTS99999998/');
  await expect(page).toHaveURL(/\/c\/99999998\/$/);
  await expect(page.getByRole('heading', { name: 'Deze pagina bestaat niet', level: 2 })).toBeVisible();
});

test('both languages stand side by side where the address asks for it, and from then on', { tag: '@folder' }, async ({ page }) => {
  await page.goto('nl/symptomen/galerie-wachtwoord/?view=both&for=user#steps');
  await expect(page).toHaveURL(/\/s\/5\/both\/\?for=user#steps$/);
  await expect(page.locator('h1 [lang="nl-NL"]')).toBeVisible();
  await expect(page.locator('h1 [lang="en"]')).toBeVisible();
  // Asked for once, it is no choice.
  await page.goto('nl/foutcodes/aadsts50011/');
  await expect(page.locator('h1')).toHaveText('Foutcode AADSTS50011');
  await page.getByRole('contentinfo').getByRole('link', { name: 'Nederlands en Engels naast elkaar' }).click();
  await expect(page).toHaveURL(/\/c\/50011\/both\/$/);
  for (const address of ['en/symptoms/gallery-password/', 's/5/']) {
    await page.goto(address);
    await expect(page).toHaveURL(/\/s\/5\/both\/$/);
  }
  await page.getByRole('link', { name: 'English only' }).click();
  await expect(page).toHaveURL(/\/en\/symptoms\/gallery-password\/$/);
  await page.goto('s/5/');
  await expect(page).toHaveURL(/\/en\/symptoms\/gallery-password\/$/);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('both languages side by side are a plain link away', { tag: '@folder' }, async ({ page }) => {
    await page.goto('en/');
    await page.getByRole('link', { name: 'Dutch and English side by side' }).click();
    await expect(page).toHaveURL(/\/both\/$/);
    await page.getByRole('link', { name: 'Alleen Nederlands' }).click();
    await expect(page).toHaveURL(/\/nl\/$/);
  });
});
