import { expect, languages, test, visit, words } from './test.ts';
import type { Page } from '@playwright/test';

const message = `AADSTS50011: The reply URL does not match.
Request Id: 0F1E2D3C-4b5a-6978-8796-a5b4c3d2e1f0
Correlation Id: f3aeb773-2723-4c83-869c-c0b4c22c0400
Timestamp: 2025-03-12 09:15:00Z`;
const said = {
  nl: {
    meaning: 'De toepassing wil het antwoord ontvangen op een adres',
    label: 'Antwoord-URL',
    fixer: 'Beheerder van de toepassing',
    best: 'Foutcode van Microsoft bij een galerietoepassing',
    local: 'uw tijd: 12 maart 2025 om 10:15:00 CET',
    one: '1 foutcode gelezen',
    empty: /Zoek op het scherm naar “AADSTS”/,
  },
  en: {
    meaning: 'The application asks for the answer at an address',
    label: 'Reply URL',
    fixer: "The application's administrator",
    best: 'Microsoft error code with a gallery application',
    local: 'your time: 12 March 2025 at 10:15:00 CET',
    one: '1 error code found',
    empty: /Look on the screen for “AADSTS”/,
  },
};
const unexplained = { nl: /uitleg bij foutcodes is niet te laden/, en: /explanations of error codes cannot be loaded/ };

const box = (page: Page) => page.locator('textarea[name=message]');
const report = (page: Page) => page.locator('[data-error-report]');
const field = (page: Page, name: string) => report(page).locator(`[data-field="${name}"]`);
const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());

/** Sets a text of any length at once; typing a long one costs the browser many seconds. */
async function setText(page: Page, text: string) {
  await box(page).evaluate((area: HTMLTextAreaElement, value) => {
    area.value = value;
    area.dispatchEvent(new Event('input', { bubbles: true }));
  }, text);
}

test.use({ timezoneId: 'Europe/Amsterdam', permissions: ['clipboard-read', 'clipboard-write'] });

for (const lang of languages) {
  test.describe(lang, () => {
    test.beforeEach(({ page }) => page.goto(words[lang].codes));

    test(
      'a message shows its code with meaning, its fields, who fixes it, and symptoms best first',
      { tag: lang === 'nl' ? '@folder' : [] },
      async ({ page }) => {
        await expect(report(page)).toHaveAttribute('data-state', 'idle');
        await box(page).fill(message);
        await expect(report(page)).toHaveAttribute('data-state', 'done');
        await expect(field(page, 'code')).toHaveAttribute('data-value', '50011');
        await expect(field(page, 'code')).toContainText(said[lang].meaning);
        await expect(field(page, 'code')).toContainText(said[lang].label);
        await expect(field(page, 'code')).toContainText(said[lang].fixer);
        await expect(field(page, 'request-id')).toHaveAttribute('data-value', '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0');
        await expect(field(page, 'correlation-id')).toHaveAttribute('data-value', 'f3aeb773-2723-4c83-869c-c0b4c22c0400');
        await expect(field(page, 'timestamp')).toHaveAttribute('data-value', '2025-03-12T09:15:00Z');
        await expect(field(page, 'timestamp')).toContainText(said[lang].local);
        const offered = await report(page)
          .locator('[data-symptom]')
          .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['symptom']));
        expect(offered).toEqual(['8', '7', '9']);
        await expect(report(page).locator('[data-symptom]').first()).toContainText(said[lang].best);
      },
    );

    test('where it knows no code it says what to look for, looks the code up at Microsoft, or knows the screen', async ({ page }) => {
      await box(page).fill('De koffieautomaat is kapot.');
      await expect(report(page)).toHaveAttribute('data-state', 'empty');
      await expect(report(page)).toContainText(said[lang].empty);
      await expect(page.locator('.by-hand')).toBeVisible();

      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await box(page).fill('AADSTS99999: no such thing');
      await expect(field(page, 'code')).toContainText(lang === 'nl' ? 'niet bekend' : 'not known');
      // Nothing is asked for that is not there, and the number does not leave the browser.
      await expect(report(page).locator('.ticket-menu')).toBeAttached();
      expect(asked.filter((url) => url.includes('99999'))).toEqual([]);
      await expect(field(page, 'code').getByRole('link')).toHaveAttribute('href', 'https://login.microsoftonline.com/error?code=99999');

      await box(page).fill(lang === 'nl' ? 'Goedkeuring van beheerder vereist' : 'Need admin approval\nContoso needs permission');
      await expect(report(page).locator('[data-symptom]').first()).toHaveAttribute('data-symptom', '1');
      await expect(report(page)).toHaveAttribute('data-state', 'done');
    });

    test(
      'a code of an account trouble leads to its page and to the account guide',
      { tag: lang === 'nl' ? '@folder' : [] },
      async ({ page }) => {
        await box(page).fill('AADSTS50053: locked');
        await expect(report(page).locator('[data-symptom]')).toHaveCount(0);
        await expect(report(page).locator('[data-account]').first()).toHaveAttribute('data-account', '2');
        await field(page, 'code').getByRole('link').click();
        await expect(page).toHaveURL(/aadsts50053\/$/);
      },
    );

    test('without the explanations the fields still stand there, in words', async ({ page }) => {
      await page.route(/reader\/(?:nl|en)\.json/, (route) => route.abort());
      await box(page).fill(message);
      await expect(report(page)).toHaveAttribute('data-state', 'done');
      await expect(report(page)).toContainText(unexplained[lang]);
      await expect(field(page, 'code').getByRole('link')).toHaveAttribute('href', /error\?code=50011$/);
      await expect(field(page, 'correlation-id')).toHaveAttribute('data-value', 'f3aeb773-2723-4c83-869c-c0b4c22c0400');
      await expect(report(page).locator('dt')).toHaveText(
        lang === 'nl' ? ['Aanvraag-id', 'Correlatie-id', 'Tijdstip'] : ['Request ID', 'Correlation ID', 'Time'],
      );
      await page.unroute(/reader\/(?:nl|en)\.json/);
      await box(page).press('Space');
      await expect(field(page, 'code')).toContainText(said[lang].meaning);
    });

    test('where the reading itself cannot be loaded, the page says so and tells how to read by hand', async ({ page }) => {
      await page.route(/explain-message/, (route) => route.abort());
      await box(page).fill(message);
      await expect(page.locator('one-box [data-unread]')).toContainText(unexplained[lang]);
      await expect(page.locator('.by-hand')).toBeVisible();
    });
  });
}

test('it works by keyboard only, and clearing leads back to the box', async ({ page }) => {
  await page.goto('en/error-codes/');
  await page.evaluate((text) => navigator.clipboard.writeText(text), message);
  await page.getByRole('heading', { level: 1 }).click();
  for (let tries = 0; tries < 30 && !(await box(page).evaluate((area) => area === document.activeElement)); tries += 1)
    await page.keyboard.press('Tab');
  await page.keyboard.press('ControlOrMeta+V');
  await expect(report(page)).toHaveAttribute('data-state', 'done');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Clear' })).toBeFocused();
  await expect(page.locator('[data-error-report] [data-note]')).toBeVisible();
  for (const _ of ['submit', 'copy for ticket']) await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy for ticket' })).toBeFocused();
  for (const _ of ['the menu', 'the note', 'the code', 'the id']) await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Copy: Request ID' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(field(page, 'request-id').getByRole('status')).toHaveText('Copied');
  expect(await clipboard(page)).toBe('0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0');
  for (const _ of [1, 2, 3, 4, 5, 6]) await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(box(page)).toBeFocused();
  await expect(box(page)).toHaveValue('');
  await expect(report(page)).toHaveAttribute('data-state', 'idle');
});

test('a reading is announced once, also after a reload', async ({ page }) => {
  await page.addInitScript(() => {
    const heard: string[] = (Object.assign(window, { heard: [] as string[] }) as unknown as { heard: string[] }).heard;
    addEventListener('DOMContentLoaded', () => {
      const status = document.querySelector('one-box > [role=status]');
      if (status) new MutationObserver(() => heard.push(status.textContent)).observe(status, { childList: true, characterData: true });
    });
  });
  const heard = () => page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  await page.goto('en/error-codes/');
  await box(page).fill(message);
  await expect(report(page)).toHaveAttribute('data-state', 'done');
  expect(await heard()).toEqual(['1 error code found']);
  await page.reload({ waitUntil: 'networkidle' });
  await expect(report(page)).toHaveAttribute('data-state', 'done');
  expect(await heard()).toEqual(['1 error code found']);
});

test('ids are shown while the explanations are on their way, and keep the focus when those come', async ({ page }) => {
  const held: (() => Promise<void>)[] = [];
  await page.route(/reader\/en\.json/, (route) => void held.push(() => route.continue()));
  await page.goto('en/error-codes/');
  await box(page).fill(message);
  await expect(field(page, 'request-id')).toBeVisible();
  await expect(report(page)).not.toHaveAttribute('data-state', 'done');
  await expect(report(page)).not.toContainText(unexplained.en);
  await field(page, 'request-id').getByRole('button').focus();
  for (const release of held) await release();
  await expect(report(page)).toHaveAttribute('data-state', 'done');
  await expect(field(page, 'request-id').getByRole('button')).toBeFocused();
});

test('keys that change nothing in the report leave it alone', async ({ page }) => {
  await page.goto('en/error-codes/');
  // Its explanation has been loaded when the code comes again, so that what changes is drawn once.
  await box(page).fill('AADSTS50105');
  await expect(report(page)).toHaveAttribute('data-state', 'done');
  await box(page).fill(message);
  await expect(field(page, 'request-id')).toBeVisible();
  await expect(report(page)).toHaveAttribute('data-state', 'done');
  await report(page).evaluate((node) => {
    const count = () => node.setAttribute('data-changes', String(Number(node.getAttribute('data-changes')) + 1));
    new MutationObserver(count).observe(node, { childList: true });
  });
  await box(page).press('End');
  await box(page).pressSequentially(' and so on ');
  await page.keyboard.insertText('AADSTS50105');
  await expect(field(page, 'code')).toHaveCount(2);
  await expect(report(page)).toHaveAttribute('data-changes', '1');
});

test('of a very long text the box shows the beginning, but all is read', async ({ page }) => {
  await page.goto('en/error-codes/');
  await setText(page, `${'\n'.repeat(1_000_000)}AADSTS50105`);
  await expect(report(page)).toHaveAttribute('data-state', 'done');
  await expect(field(page, 'code')).toHaveAttribute('data-value', '50105');
  await expect(report(page)).toContainText('you see only the beginning');
  expect((await box(page).inputValue()).length).toBeLessThan(50_001);
});

test('many lines are not put in one by one by the browser, which takes seconds, and of many codes it says where it ends', async ({
  page,
}) => {
  await visit(page, 'en/error-codes/');
  await box(page).evaluate((element) =>
    element.addEventListener('beforeinput', (event) =>
      queueMicrotask(() => (element.dataset['prevented'] = String(event.defaultPrevented))),
    ),
  );
  await box(page).focus();
  await page.keyboard.insertText('AADSTS50105\nAADSTS50011');
  await expect(box(page)).toHaveAttribute('data-prevented', 'false');
  await expect(report(page).locator('[data-field=code]')).toHaveCount(2);
  await box(page).press('ControlOrMeta+A');
  await page.keyboard.insertText(Array.from({ length: 60 }, (_, at) => `AADSTS${50_000 + at}`).join('\n'));
  await expect(box(page)).toHaveAttribute('data-prevented', 'true');
  await expect(report(page).locator('[data-field=code]')).toHaveCount(40);
  await expect(report(page)).toContainText('the first 40 error codes');
  await expect(box(page)).toHaveValue(/AADSTS50059$/);
});

test(
  'all is copied at once, with meaning, permanent address, next step and guides, without the pasted text',
  { tag: '@folder' },
  async ({ page }) => {
    await page.goto('nl/foutcodes/');
    await box(page).fill(`${message}\nWachtwoord: Geheim123!`);
    await expect(page.getByRole('alert')).toContainText('Regel 5');
    await expect(report(page)).toHaveAttribute('data-state', 'done');
    await page.getByRole('button', { name: 'Kopieer voor ticket' }).click();
    await expect(page.getByText('Gekopieerd', { exact: true })).toBeVisible();
    const copied = await clipboard(page);
    expect(copied).toMatch(
      /^Foutcode AADSTS50011\nDe toepassing wil .*\nWie het kan oplossen: .*\nVolgende stap: .*\nhttps?:\/\/\S+\/c\/50011\/\nAanvraag-id: 0f1e2d3c/,
    );
    expect(copied).toMatch(/\nhttps?:\/\/\S+\/s\/\d+\/$/);
    expect(copied).not.toMatch(/geheim|wachtwoord/i);
  },
);

test('without a clipboard interface it is copied by way of a selection, which leaves the focus', async ({ page }) => {
  await page.goto('en/error-codes/');
  await box(page).fill(message);
  await expect(report(page)).toHaveAttribute('data-state', 'done');
  await page.evaluate(() => Object.defineProperty(navigator, 'clipboard', { value: undefined, configurable: true }));
  await page.getByRole('button', { name: 'Copy: Correlation ID' }).click();
  await expect(field(page, 'correlation-id').getByRole('status')).toHaveText('Copied');
  await expect(page.getByRole('button', { name: 'Copy: Correlation ID' })).toBeFocused();
  await box(page).fill('');
  await box(page).press('ControlOrMeta+V');
  await expect(box(page)).toHaveValue('f3aeb773-2723-4c83-869c-c0b4c22c0400');
});

test('the message stays on reload, in this tab only, until it is cleared', { tag: '@folder' }, async ({ page, context }) => {
  await page.goto('nl/foutcodes/');
  await box(page).fill(message);
  // On a busy machine it would else be gone before it was read.
  await expect(field(page, 'code')).toHaveAttribute('data-value', '50011');
  await page.reload();
  await expect(field(page, 'code')).toHaveAttribute('data-value', '50011');
  const other = await context.newPage();
  await other.goto('nl/foutcodes/');
  await expect(box(other)).toHaveValue('');
  await expect(report(other)).toHaveAttribute('data-state', 'idle');
  await page.getByRole('button', { name: 'Wissen' }).click();
  await page.reload();
  await expect(box(page)).toHaveValue('');
  await expect(report(page)).toHaveAttribute('data-state', 'idle');
});

const hostile = [
  '<img src=x onerror=alert(1)>',
  '<script>alert(1)</script>',
  '"><svg onload=alert(1)>',
  '\u202Eoops\u202C',
  '${alert(1)}{{1}}',
];
test('hostile text runs nothing', async ({ page }) => {
  await page.goto('en/error-codes/');
  for (const text of hostile) {
    await box(page).fill(`${text}\nAADSTS50011${text}\nCorrelation Id: f3aeb773-2723-4c83-869c-c0b4c22c0400${text}`);
    await expect(field(page, 'code')).toHaveAttribute('data-value', '50011');
    await expect(report(page).locator('img, script, svg')).toHaveCount(0);
    expect(await report(page).textContent()).not.toMatch(/alert|\u202E/);
    await box(page).fill('');
    await expect(report(page)).toHaveAttribute('data-state', 'idle');
  }
});

for (const length of ['short', 'long'])
  test(`nothing of a ${length} message leaves the browser or enters the address`, async ({ page }) => {
    const sent: string[] = [];
    page.on('request', (request) => sent.push(`${request.url()} ${request.postData() ?? ''} ${JSON.stringify(request.headers())}`));
    await page.goto('en/error-codes/');
    const address = page.url();
    await setText(page, length === 'short' ? message : message + ' '.repeat(30_000));
    await expect(field(page, 'code')).toHaveAttribute('data-value', '50011');
    await page.reload({ waitUntil: 'networkidle' });
    expect(page.url()).toBe(address);
    expect(sent.length).toBeGreaterThan(2);
    for (const request of sent) expect(request).not.toMatch(/f3aeb773|0f1e2d3c|reply.URL|2025-03-12/i);
  });

const megabyte = (part: string) => part.repeat(Math.ceil(1_000_000 / part.length));
for (const [name, text] of Object.entries({
  'error blocks': megabyte(`${message}\n\n`),
  codes: megabyte('AADSTS50011 '),
  letters: `${message}\n${megabyte('a')}`,
  'percent signs': `${message}\n${megabyte('%')}`,
  spaces: `${message}\n${megabyte(' ')}`,
}))
  for (const workers of name === 'codes' ? [true, false] : [true])
    test(`a megabyte of ${name} is read ${workers ? 'beside the page' : 'where there are no workers'}`, async ({ page }) => {
      if (!workers) await page.addInitScript(() => Object.defineProperty(window, 'Worker', { value: undefined }));
      await page.goto('en/error-codes/');
      const worker = workers ? page.waitForEvent('worker') : undefined;
      await setText(page, text);
      await worker;
      await expect(field(page, 'code')).toHaveCount(1);
      await expect(field(page, 'code')).toHaveAttribute('data-value', '50011');
    });

test('a worker that cannot be loaded is done without', async ({ page }) => {
  await page.route(/read-worker/, (route) => route.abort());
  await page.goto('en/error-codes/');
  await setText(page, message + ' '.repeat(30_000));
  await expect(field(page, 'code')).toHaveAttribute('data-value', '50011');
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const lang of languages)
    test(`${lang}: the page tells how to read a message by hand and lists the codes`, async ({ page }) => {
      await page.goto(words[lang].codes);
      await expect(page.locator('.by-hand')).toContainText('AADSTS');
      await expect(box(page)).toBeVisible();
      await expect(page.locator('[data-code]')).not.toHaveCount(0);
      await expect(page.locator('.ranges a')).not.toHaveCount(0);
    });
});
