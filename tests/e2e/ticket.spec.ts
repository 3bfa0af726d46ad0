import type { BrowserContext, Page } from '@playwright/test';
import { parseFragment } from 'parse5';
import { markdownToHtml } from 'satteri';
import { attribute, findAll, textOf } from '../html.ts';
import { expect, test, use, visit, shown } from './test.ts';

const guide = 'nl/symptomen/galerie-federatief/';
const message = `AADSTS50011: The reply URL does not match.
Request Id: 0F1E2D3C-4b5a-6978-8796-a5b4c3d2e1f0
Correlation Id: f3aeb773-2723-4c83-869c-c0b4c22c0400
Timestamp: 2025-03-12 09:15:00Z
Wachtwoord: Geheim123!`;
const title = { nl: 'Foutcode van Microsoft bij een galerietoepassing', en: 'Microsoft error code with a gallery application' };

/** The page in which a test reads the clipboard. */
const readers = new WeakMap<BrowserContext, Page>();

/** What the clipboard holds, by type, as a page reads it that may. @param put what to put there first */
async function readClipboard(context: BrowserContext, address: string, put?: string): Promise<{ text: string; html: string }> {
  const reader = readers.get(context) ?? (await context.newPage());
  readers.set(context, reader);
  if (reader.url() === 'about:blank') await reader.goto(`${address}no-such-page/`);
  return reader.evaluate(async (first) => {
    if (first) await navigator.clipboard.writeText(first);
    for (;;)
      try {
        const [item] = await navigator.clipboard.read();
        const read = async (type: string) => (item?.types.includes(type) ? (await item.getType(type)).text() : '');
        return { text: await read('text/plain'), html: await read('text/html') };
      } catch (error) {
        // The page may be writing just now; then it is read anew.
        if ((error as DOMException).name !== 'InvalidStateError') throw error;
      }
  }, put);
}

/** The links of a piece of HTML as [text, address]. */
const linksIn = (html: string) =>
  findAll(parseFragment(html), ({ tagName }) => tagName === 'a').map((link) => [textOf(link), attribute(link, 'href')]);

const bar = (page: Page, within = 'ticket-copy') => page.locator(within).first();
const said = (page: Page) => page.getByRole('status').filter({ hasText: /^(?:Gekopieerd|Copied)$/ });

/** Chooses a language in the menu, and leaves the menu open. */
async function choose(page: Page, within: string, label: string) {
  const opener = bar(page, within).getByRole('button', { name: /Opmaak of taal|Format or language/ });
  if ((await opener.getAttribute('aria-expanded')) === 'false') await opener.click();
  await bar(page, within).getByLabel(label, { exact: true }).check();
}

test.use({ timezoneId: 'Europe/Amsterdam', permissions: ['clipboard-read', 'clipboard-write'] });

const origins = { localhost: '127.0.0.1', 'plain http': 'aanmeldwijzer.test' };
for (const [name, host] of Object.entries(origins)) {
  const secure = name === 'localhost';
  // What is copied is the same below a folder; how, is a matter of the origin.
  const tag = secure ? '@folder' : [];
  test.describe(`over ${name}`, () => {
    test.use({ baseURL: ({ address }, use) => use(address.replace('127.0.0.1', host)) });

    test('a guide is copied in every form and language, and keeps link and text', async ({ page, context, address, published }) => {
      await visit(page, guide);
      expect(await page.evaluate(() => isSecureContext)).toBe(secure);
      const permanent = new URL('s/8/', published).href;
      const copy = async (form: string, lang: string) => {
        const button = bar(page).locator(`[data-copy=${form}][data-copy-lang=${lang}]`);
        // That something was copied may still be said of the time before.
        const before = await readClipboard(context, address, 'nothing yet');
        await button.click();
        await expect(said(page)).toBeVisible();
        await expect.poll(() => readClipboard(context, address)).not.toEqual(before);
        return readClipboard(context, address);
      };
      const choices = [
        ['both', 'Beide', [title.nl, title.en]],
        ['nl', 'Nederlands', [title.nl]],
        ['en', 'English', [title.en]],
      ] as const;
      // The texts are the same whatever the origin; where it is not secure each form takes another way to the clipboard.
      for (const [lang, label, titles] of secure ? choices : choices.slice(0, 1)) {
        await choose(page, 'ticket-copy', label);
        const rich = await copy('rich', lang);
        expect(linksIn(rich.html)).toEqual(titles.map((text) => [text, permanent]));
        const blocks = rich.text.split(/\r?\n\r?\n/).map((block) => block.split(/\r?\n/));
        expect(blocks.map((lines) => [lines[0], lines[2], lines.length])).toEqual(titles.map((text) => [text, permanent, 3]));
        expect((await copy('text', lang)).text).toBe(rich.text);
        const markdown = await copy('markdown', lang);
        expect(linksIn(markdownToHtml(markdown.text).html)).toEqual(titles.map((text) => [text, permanent]));
        expect(markdown.html).toBe('');
        const jira = (await copy('jira', lang)).text;
        expect(jira.match(/^\[.*\]$/gm)).toEqual(titles.map((text) => `[${text}|${permanent}]`));
        expect((await copy('url', lang)).text).toBe(permanent);
      }
    });

    test(
      'a step, a code and an error of another system are copied with one click',
      { tag },
      async ({ page, context, address, published }) => {
        await visit(page, guide);
        await page.getByRole('button', { name: 'Kopieer stap 4 voor ticket' }).click();
        await expect(page.locator('#assign-user .step-tools').getByRole('status')).toHaveText('Gekopieerd');
        const step = await readClipboard(context, address);
        const stepTitle = 'Stap 4: Wijs de gebruiker of een groep toe';
        expect(step.text.split(/\r?\n/)).toEqual([stepTitle, `Symptoom 8: ${title.nl}`, new URL('s/8/#assign-user', published).href]);
        expect(linksIn(step.html)).toEqual([[stepTitle, new URL('s/8/#assign-user', published).href]]);

        await visit(page, 'en/error-codes/aadsts50011/');
        await bar(page).getByRole('button', { name: 'Copy for ticket' }).click();
        await expect(said(page)).toBeVisible();
        expect(linksIn((await readClipboard(context, address)).html)).toEqual([
          ['Error code AADSTS50011', new URL('c/50011/', published).href],
        ]);
        expect((await readClipboard(context, address)).text).toContain("\nWho can fix it: The application's administrator\n");

        await visit(page, 'nl/foutcodes/office-1001/');
        await choose(page, 'ticket-copy', 'Beide');
        await bar(page).locator('[data-copy=url]').click();
        await expect(said(page)).toBeVisible();
        expect((await readClipboard(context, address)).text.split(/\r?\n/)).toEqual([
          new URL('nl/foutcodes/office-1001/', published).href,
          new URL('en/error-codes/office-1001/', published).href,
        ]);
      },
    );

    test('a report is copied without the message, in both languages', { tag }, async ({ page, context, address, published }) => {
      await visit(page, 'nl/foutcodes/');
      await page.locator('textarea[name=message]').fill(message);
      await choose(page, '.ticket-bar', 'Beide');
      await bar(page, '.ticket-bar').locator('[data-copy=rich]').click();
      await expect(said(page)).toBeVisible();
      const { text, html } = await readClipboard(context, address);
      const [dutch = '', english = ''] = text.split(/\r?\n\r?\n/);
      expect(dutch.split(/\r?\n/)).toEqual([
        'Foutcode AADSTS50011',
        expect.stringContaining('De toepassing wil'),
        expect.stringMatching(/^Wie het kan oplossen: ./),
        expect.stringMatching(/^Volgende stap: ./),
        new URL('c/50011/', published).href,
        'Aanvraag-id: 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
        'Correlatie-id: f3aeb773-2723-4c83-869c-c0b4c22c0400',
        'Tijdstip: 2025-03-12T09:15:00Z',
        'Een van deze handleidingen past:',
        `Handleiding: ${title.nl}`,
        new URL('s/8/', published).href,
        'Handleiding: Foutcode van Microsoft bij een niet-galerietoepassing',
        new URL('s/7/', published).href,
        'Handleiding: Aanmelden bij een zelf ontwikkelde toepassing lukt niet',
        new URL('s/9/', published).href,
      ]);
      expect(english).toContain('Request ID: 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0');
      const addresses = ['c/50011/', 's/8/', 's/7/', 's/9/'].map((path) => new URL(path, published).href);
      expect(linksIn(html).map(([, href]) => href)).toEqual([...addresses, ...addresses]);
      expect(text + html).not.toMatch(/geheim|wachtwoord|does not match/i);
    });

    test(
      'an outcome of the picker is copied with the answers and the address that shows it again',
      { tag },
      async ({ page, context, address, published }) => {
        await visit(page, 'nl/?about=asked&see=prompt&utm=x');
        await choose(page, 'symptom-picker ticket-copy', 'English');
        await expect(page).toHaveURL(/\?about=asked&see=prompt&utm=x$/);
        await bar(page, 'symptom-picker ticket-copy').locator('[data-copy=rich]').click();
        await expect(said(page)).toBeVisible();
        const { text, html } = await readClipboard(context, address);
        expect(text).toContain(`\n${new URL('en/?about=asked&see=prompt', published).href}`);
        expect(text).toMatch(/^https?:\/\/[^/]+\/(?:help\/)?[sa]\/\d+\/$/m);
        expect(text).not.toContain('utm');
        expect(linksIn(html).length).toBeGreaterThan(1);
      },
    );
  });
}

test('the chosen language is remembered, also by the buttons of steps', async ({ page }) => {
  await visit(page, guide);
  await choose(page, 'ticket-copy', 'English');
  await visit(page, 'nl/foutcodes/aadsts50011/');
  await expect(bar(page).locator('[data-copy=rich]')).toHaveAttribute('data-copy-lang', 'en');
  await visit(page, guide);
  await expect(page.locator('#assign-user [data-copy]')).toHaveAttribute('data-copy-lang', 'en');
});

test('where the clipboard is denied the text stands selected, and the page says so', async ({ page }) => {
  await visit(page, guide);
  await page.evaluate(() => {
    Object.defineProperty(navigator, 'clipboard', { value: { write: () => Promise.reject(new Error('denied')) }, configurable: true });
    document.execCommand = () => false;
  });
  await bar(page).getByRole('button', { name: 'Kopieer voor ticket' }).click();
  await expect(bar(page).getByRole('status')).toContainText('De tekst is geselecteerd');
  const field = page.getByRole('textbox', { name: 'De tekst om te kopiëren' });
  await expect(field).toBeFocused();
  const selected = await field.evaluate((area: HTMLTextAreaElement) => area.value.slice(area.selectionStart, area.selectionEnd));
  expect(selected).toMatch(new RegExp(`^${title.nl}\\n[^\\n]+\\nhttps?://\\S+/s/8/$`));
});

test('where the system can share, a page is shared with what would be copied', async ({ page, published }) => {
  await page.addInitScript(() =>
    Object.assign(navigator, { share: (given: ShareData) => Promise.resolve(void Object.assign(window, { given })) }),
  );
  await visit(page, guide);
  await choose(page, 'ticket-copy', 'Beide');
  await bar(page).locator('[data-share]').click();
  const given = () => page.evaluate(() => (window as { given?: ShareData }).given?.text);
  await expect.poll(given).toContain(`\n${new URL('s/8/', published).href}`);
  expect(await given()).toMatch(new RegExp(`^${title.nl}\\n[^]*\\n${title.en}\\n`));
});

test('where the texts cannot be loaded the permanent address still stands there', async ({ page }) => {
  await page.route(/\/ticket\//, (route) => route.abort());
  await visit(page, guide);
  await expect(page.locator('ticket-copy')).toBeHidden();
  await expect(page.locator('[data-permalink]')).toHaveText(/^https?:\/\/.+\/s\/8\/$/);
  await page.unroute(/\/ticket\//);
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await expect(bar(page).getByRole('button', { name: 'Kopieer voor ticket' })).toBeVisible();
  await expect(bar(page).locator('.ticket-menu')).toBeAttached();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the permanent address is there to be selected, what to collect is listed, and no button is there that cannot work', async ({
    page,
  }) => {
    await page.goto(guide);
    await expect(page.locator('[data-permalink]')).toHaveText(/\/s\/8\/$/);
    await expect(page.locator('#collect')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Kopieer voor ticket' })).toBeHidden();
  });
});

test.describe('the note', () => {
  const dialog = (page: Page) => page.getByRole('dialog', { name: 'Ticketnotitie' });
  const preview = (page: Page) => page.getByRole('textbox', { name: 'De notitie' });

  test(
    'fills itself from what was pasted, picked and ticked, and is copied in both languages',
    { tag: '@folder' },
    async ({ page, context, address, published }) => {
      await visit(page, 'nl/?about=one-app&see=microsoft-error');
      await expect(bar(page, 'symptom-picker ticket-copy').locator('.ticket-menu')).toBeAttached();
      await visit(page, 'nl/foutcodes/');
      await page.locator('textarea[name=message]').fill(message);
      await expect(page.locator('[data-error-report]')).toHaveAttribute('data-state', 'done');
      await visit(page, guide);
      await page.getByLabel('Gedaan: stap 4').check();
      await page.reload();
      await use(page);
      await expect(page.getByLabel('Gedaan: stap 4')).toBeChecked();
      await bar(page).getByRole('button', { name: 'Ticketnotitie' }).click();
      await expect(dialog(page).getByLabel('Aanvraag-id')).toHaveValue('0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0');
      await dialog(page).getByRole('textbox', { name: 'Toepassing' }).fill('Contoso <b>');
      await dialog(page).getByLabel('Wat is geprobeerd').fill('andere browser\nprivévenster');
      await dialog(page).getByLabel('Stap 1:').check();
      await dialog(page).getByLabel('Beide', { exact: true }).check();
      await dialog(page).getByRole('button', { name: 'Kopieer de notitie' }).click();
      await expect(dialog(page).getByRole('status')).toHaveText('Gekopieerd');
      const { text, html } = await readClipboard(context, address);
      const [dutch = '', english = ''] = text.split(/\r?\n\r?\n/);
      expect(dutch.split(/\r?\n/)).toEqual([
        'Toepassing: Contoso <b>',
        'Tijdstip: 2025-03-12 10:15 UTC+01:00 (2025-03-12T09:15:00Z)',
        'Foutcode AADSTS50011',
        expect.stringContaining('De toepassing wil'),
        'Wie het kan oplossen: Beheerder van de toepassing',
        expect.stringMatching(/^Volgende stap: ./),
        new URL('c/50011/', published).href,
        'Aanvraag-id: 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
        'Correlatie-id: f3aeb773-2723-4c83-869c-c0b4c22c0400',
        expect.stringMatching(/^Gekozen: .* · /),
        'Wat is geprobeerd: andere browser',
        'privévenster',
        `Handleiding: Symptoom 8: ${title.nl}`,
        new URL('s/8/', published).href,
        '✓ Stap 1: Typ het webadres van de toepassing zelf',
        '✓ Stap 4: Wijs de gebruiker of een groep toe',
      ]);
      expect(english).toContain('✓ Step 4: Assign the user or a group');
      expect(linksIn(html)).toHaveLength(4);
      expect(text + html).not.toMatch(/geheim|wachtwoord/i);
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await expect(page.getByLabel('Gedaan: stap 1', { exact: true })).toBeChecked();
    },
  );

  test('has nothing of the answers that the caller before gave, nor a guide that nobody chose', async ({ page }) => {
    await visit(page, 'nl/?about=one-app&see=microsoft-error');
    await expect(bar(page, 'symptom-picker ticket-copy').locator('.ticket-menu')).toBeAttached();
    await visit(page, guide);
    await page.goto('nl/');
    await page.getByLabel('Plak de foutmelding, of typ wat er misgaat').fill('AADSTS50105');
    const report = page.locator('[data-error-report]');
    await expect(report.locator('.guide-list li')).toHaveCount(3);
    await report.getByRole('button', { name: 'Ticketnotitie' }).click();
    await expect(preview(page)).toHaveValue(/^Foutcode AADSTS50105/);
    await expect(preview(page)).not.toHaveValue(/Gekozen|Handleiding/);
  });

  test('has everything that the report beside it says', async ({ page }) => {
    await visit(page, 'nl/foutcodes/');
    const report = page.locator('[data-error-report]');
    await page.locator('textarea[name=message]').fill(`CAA20003\n${'regel zonder iets\n'.repeat(7000)}${message}`);
    await expect(report.locator('[data-field=code]')).toHaveAttribute('data-value', '50011');
    await report.getByRole('button', { name: 'Ticketnotitie' }).click();
    await expect(preview(page)).toHaveValue(/Foutcode AADSTS50011[^]*CAA20003[^]*Aanvraag-id: 0f1e2d3c/);
    await page.keyboard.press('Escape');
    // Nor does it read the message again, on a further page.
    await visit(page, guide);
    await bar(page).getByRole('button', { name: 'Ticketnotitie' }).click();
    await expect(preview(page)).toHaveValue(/Foutcode AADSTS50011[^]*CAA20003[^]*Handleiding: Symptoom 8/);
  });

  test('names the application and the account that the message names; the account stands in no other copy', async ({
    page,
    context,
    address,
  }) => {
    await visit(page, 'nl/foutcodes/');
    const id = '11112222-3333-4444-5555-666677778888';
    const text = `AADSTS50105: The signed in user 'j.devries@contoso.nl' is not assigned to a role for the application '${id}'(TOPdesk).`;
    await page.locator('textarea[name=message]').fill(text);
    const report = page.locator('[data-error-report]');
    await report.locator('[data-copy=rich]').click();
    await expect(said(page)).toBeVisible();
    const copied = await readClipboard(context, address);
    expect(copied.text).toContain(`Toepassing: TOPdesk (${id})`);
    expect(copied.text).not.toContain('devries');
    await page.bringToFront();
    await report.getByRole('button', { name: 'Ticketnotitie' }).click();
    await expect(dialog(page).getByRole('textbox', { name: 'Toepassing' })).toHaveValue(`TOPdesk (${id})`);
    await expect(dialog(page).getByRole('textbox', { name: 'Accountnaam' })).toHaveValue('j.devries@contoso.nl');
    await expect(preview(page)).toHaveValue(/^Toepassing: TOPdesk \(1111[^]*\nAccountnaam: j\.devries@contoso\.nl\n/);
  });

  test('has nothing of a report any more with the next call, nor the guide that it pointed to', async ({ page }) => {
    await visit(page, 'nl/foutcodes/');
    await page.locator('textarea[name=message]').fill('AADSTS50057');
    await page.locator('[data-error-report]').getByRole('button', { name: 'Ticketnotitie' }).click();
    await expect(preview(page)).toHaveValue(/^Foutcode AADSTS50057[^]*Handleiding: /);
    await dialog(page).getByRole('button', { name: 'Alles wissen' }).click();
    await expect(preview(page)).toHaveValue('');
  });

  test('names nobody of before once the box is cleared', async ({ page }) => {
    await visit(page, 'nl/foutcodes/');
    const box = page.locator('textarea[name=message]');
    const open = () => page.locator('[data-error-report]').getByRole('button', { name: 'Ticketnotitie' }).click();
    await box.fill(message);
    await open();
    const account = dialog(page).getByRole('textbox', { name: 'Accountnaam' });
    await account.fill('j.devries@contoso.nl');
    await page.keyboard.press('Escape');
    await open();
    await expect(account).toHaveValue('j.devries@contoso.nl');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Wissen' }).click();
    await box.fill(message);
    await open();
    await expect(account).toHaveValue('');
    await expect(preview(page)).not.toHaveValue(/devries/);
  });

  test('names whom a further message names, and keeps of what was filled in what that does not say', async ({ page }) => {
    await visit(page, 'nl/foutcodes/');
    const box = page.locator('textarea[name=message]');
    const report = page.locator('[data-error-report]');
    const open = () => report.getByRole('button', { name: 'Ticketnotitie' }).click();
    const field = (name: string) => dialog(page).getByRole('textbox', { name });
    await box.fill(message);
    await open();
    await field('Accountnaam').fill('j.devries@contoso.nl');
    await field('Apparaat en browser').fill('Laptop');
    await page.keyboard.press('Escape');
    await box.fill("AADSTS50105: The signed in user 'p.bakker@contoso.nl' is not assigned to a role for the application 'TOPdesk'.");
    await expect(report.locator('[data-field=code]')).toHaveAttribute('data-value', '50105');
    await open();
    await expect(field('Accountnaam')).toHaveValue('p.bakker@contoso.nl');
    await expect(field('Apparaat en browser')).toHaveValue('Laptop');
    await field('Accountnaam').fill('p.bakker@fabrikam.nl');
    await page.keyboard.press('Escape');
    await page.reload();
    await use(page);
    await expect(report).toHaveAttribute('data-state', 'done');
    await open();
    await expect(field('Accountnaam')).toHaveValue('p.bakker@fabrikam.nl');
    await page.keyboard.press('Escape');
    await box.fill(message);
    await expect(report.locator('[data-field=code]')).toHaveAttribute('data-value', '50011');
    await open();
    await expect(field('Accountnaam')).toHaveValue('');
    await expect(field('Apparaat en browser')).toHaveValue('');
  });

  test('opens once, however often its button is pressed, and says so where it cannot be loaded', async ({ page }) => {
    const come = Promise.withResolvers<void>();
    let lost = true;
    await page.route(/ticket-note/, async (route) => {
      if (lost) return route.abort();
      await come.promise;
      await route.continue();
    });
    await visit(page, guide);
    const button = bar(page).getByRole('button', { name: 'Ticketnotitie' });
    await button.click();
    await expect(bar(page).getByRole('status')).toHaveText('De notitie kon niet worden geladen. Probeer het opnieuw.');
    lost = false;
    await button.click();
    await button.click();
    come.resolve();
    await expect(dialog(page)).toHaveCount(1);
    await expect(page.locator('dialog')).toHaveCount(1);
  });

  test('names nobody of a message that was cleared before its explanation came', async ({ page }) => {
    const explained = Promise.withResolvers<void>();
    const asked = page.waitForRequest(/reader\/nl\/50105\.json/);
    await page.route(/reader\/nl\/50105\.json/, async (route) => {
      await explained.promise;
      await route.continue();
    });
    await visit(page, 'nl/foutcodes/');
    await page.locator('textarea[name=message]').fill("AADSTS50105: The signed in user 'anna@contoso.nl' is not assigned to a role.");
    await asked;
    await page.getByRole('button', { name: 'Wissen' }).click();
    const came = page.waitForResponse(/reader\/nl\/50105\.json/);
    explained.resolve();
    await (await came).finished();
    await shown(page);
    await visit(page, guide);
    await bar(page).getByRole('button', { name: 'Ticketnotitie' }).click();
    await expect(dialog(page).getByRole('textbox', { name: 'Accountnaam' })).toHaveValue('');
    await expect(preview(page)).toHaveValue(/^Handleiding: /);
  });

  test('keeps what was filled in however often it is opened, until the next call', async ({ page }) => {
    await visit(page, 'nl/foutcodes/');
    const report = page.locator('[data-error-report]');
    await page.locator('textarea[name=message]').fill(message);
    await expect(report).toHaveAttribute('data-state', 'done');
    await visit(page, guide);
    await page.getByLabel('Gedaan: stap 4').check();
    const open = () => bar(page).getByRole('button', { name: 'Ticketnotitie' }).click();
    await open();
    await dialog(page).getByRole('textbox', { name: 'Toepassing' }).fill('Contoso');
    for (let time = 0; time < 3; time += 1) {
      await page.keyboard.press('Escape');
      await open();
      await expect(dialog(page).getByRole('textbox', { name: 'Toepassing' })).toHaveValue('Contoso');
    }
    await page.keyboard.press('Escape');
    await visit(page, 'nl/foutcodes/aadsts50105/');
    await open();
    await expect(preview(page)).toHaveValue(/Contoso[^]*AADSTS50105[^]*AADSTS50011[^]*Symptoom 8/);
    await expect(dialog(page).locator('.warning')).toContainText('Een ander gesprek?');
    await dialog(page).getByRole('button', { name: 'Alles wissen' }).click();
    await expect(preview(page)).toHaveValue(/^Foutcode AADSTS50105/);
    await expect(preview(page)).not.toHaveValue(/Contoso|50011|Symptoom 8|0f1e2d3c/);
    await expect(dialog(page).locator('.warning')).toHaveCount(0);
    await expect(dialog(page).getByRole('textbox', { name: 'Toepassing' })).toBeFocused();
    await page.keyboard.press('Escape');
    await visit(page, 'nl/foutcodes/');
    await page.locator('textarea[name=message]').fill(message.replace('0F1E2D3C', '1F1E2D3C'));
    await report.getByRole('button', { name: 'Ticketnotitie' }).click();
    await expect(dialog(page).getByLabel('Aanvraag-id')).toHaveValue('1f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0');
  });

  test('refuses a secret, says why, and keeps it nowhere', async ({ page }) => {
    await visit(page, guide);
    await bar(page).getByRole('button', { name: 'Ticketnotitie' }).click();
    const tried = dialog(page).getByLabel('Wat is geprobeerd');
    await tried.fill('wachtwoord: Welkom01!');
    await expect(dialog(page).getByRole('alert').filter({ hasText: 'het lijkt op een wachtwoord' })).toBeVisible();
    await expect(preview(page)).toBeVisible();
    await expect(preview(page)).not.toHaveValue(/Welkom|geprobeerd/);
    await expect(tried).toHaveAttribute('aria-invalid', 'true');
    expect(await page.evaluate(() => JSON.stringify([{ ...sessionStorage }, { ...localStorage }]))).not.toContain('Welkom01');
    await tried.fill('een andere browser');
    await expect(preview(page)).toHaveValue(/Wat is geprobeerd: een andere browser/);
  });

  test('opens as a mail with lines as mail wants them, and stays in this tab', async ({ page, context }) => {
    await visit(page, guide);
    await bar(page).getByRole('button', { name: 'Ticketnotitie' }).click();
    await dialog(page).getByRole('textbox', { name: 'Accountnaam' }).fill('anna@contoso.nl');
    const mail = new URL((await dialog(page).getByRole('link', { name: 'Open als e-mail' }).getAttribute('href')) ?? '');
    expect(mail.protocol).toBe('mailto:');
    expect(mail.searchParams.get('body')).toMatch(/^Accountnaam: anna@contoso\.nl\r\nHandleiding: /);
    const other = await context.newPage();
    await visit(other, guide);
    await bar(other).getByRole('button', { name: 'Ticketnotitie' }).click();
    await expect(dialog(other).getByRole('textbox', { name: 'Accountnaam' })).toHaveValue('');
    await page.reload();
    await use(page);
    await bar(page).getByRole('button', { name: 'Ticketnotitie' }).click();
    await expect(dialog(page).getByRole('textbox', { name: 'Accountnaam' })).toHaveValue('anna@contoso.nl');
    await dialog(page).getByRole('button', { name: 'Alles wissen' }).click();
    await page.reload();
    await use(page);
    await bar(page).getByRole('button', { name: 'Ticketnotitie' }).click();
    await expect(dialog(page).getByRole('textbox', { name: 'Accountnaam' })).toHaveValue('');
  });
});

test('everything is done by keyboard: menu, language, form, and back', async ({ page, context, address }) => {
  await visit(page, guide);
  await expect(bar(page).getByRole('button', { name: 'Ticketnotitie' })).toBeVisible();
  await bar(page).getByRole('button', { name: 'Kopieer voor ticket' }).focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator(':focus')).toHaveAttribute('aria-expanded', 'true');
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  await expect(bar(page).getByLabel('English')).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(said(page)).toBeVisible();
  expect((await readClipboard(context, address)).text).toMatch(/^\[Microsoft error code/);
  await page.keyboard.press('Escape');
  await expect(bar(page).getByRole('button', { name: 'Opmaak of taal' })).toBeFocused();
});
