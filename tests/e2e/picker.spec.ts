import type { Locator } from '@playwright/test';
import { guides, questions } from './content.ts';
import { expect, expectOffered, languages, test, words } from './test.ts';

/** Clicks a link and waits until the browser is where it leads. */
async function follow(link: Locator) {
  const target = await link.evaluate((node: HTMLAnchorElement) => node.href);
  await link.click();
  await expect(link.page()).toHaveURL(target);
}

/** Two ways through the picker, of which one ends in a choice; that there is a way to each guide is tested on the decision. */
const ways = {
  'account:2': { about: 'account', see: 'locked' },
  'symptom:10': { about: 'one-app', see: 'microsoft-error', app: 'on-premises' },
} as const;

test('guides are reached within three answers by keyboard only, and restarting leads back', async ({ page }) => {
  await page.goto(words.nl.home);
  for (const [guide, answers] of Object.entries(ways)) {
    for (const [question, answer] of Object.entries(answers)) {
      await page.locator(`symptom-picker input[name="${question}"]:visible`).first().focus();
      await page.keyboard.press('Space');
      const wanted = page.locator(`symptom-picker input[name="${question}"][value="${answer}"]`);
      for (let tries = 0; tries < 10 && !(await wanted.evaluate((radio) => radio === document.activeElement)); tries += 1)
        await page.keyboard.press('ArrowDown');
      await expect(wanted).toBeFocused();
    }
    await expect(page.locator('symptom-picker [data-guide]').first()).toHaveAttribute('data-guide', guide);
    await page.locator('symptom-picker button[type=reset]').press('Enter');
    await expect(page.locator('symptom-picker fieldset:visible input').first()).toBeFocused();
    await expect(page.locator('symptom-picker fieldset:visible input').first()).toBeInViewport();
  }
});

for (const lang of languages)
  test.describe(`${lang}: without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });
    test('guides are reached by links within three answers', { tag: lang === 'nl' ? '@folder' : [] }, async ({ page }) => {
      for (const [guide, answers] of Object.entries(ways)) {
        await page.goto(words[lang].home);
        for (const [index, [question, answer]] of Object.entries(answers).entries()) {
          const text = questions.find(({ id }) => id === question)!.answers.find(({ id }) => id === answer)![lang];
          const links = index === 0 ? page.locator('symptom-picker .plain a') : page.locator('section:target .choices a');
          await follow(links.getByText(text, { exact: true }));
        }
        // The last answer leads to the guide itself, or to a list where several remain.
        const href = guides.find(({ ref }) => ref === guide)!.href[lang];
        if (!page.url().endsWith(`/${href}`)) await follow(page.locator('section:target .guide-list a').first());
        expect(page.url()).toMatch(new RegExp(`/${href}$`));
      }
    });
  });

test('arrow keys add one entry to the history, also where the browser allows few changes', async ({ page }) => {
  await page.addInitScript(() => {
    for (const name of ['pushState', 'replaceState'] as const) {
      const real = history[name].bind(history);
      let changes = 0;
      // As WebKit does.
      history[name] = (...given) => {
        changes += 1;
        if (changes > 100) throw new DOMException('too many changes', 'SecurityError');
        real(...given);
      };
    }
  });
  await page.clock.install();
  await page.goto(words.nl.home);
  await page.clock.pauseAt(Date.now() + 60_000);
  const before = await page.evaluate(() => history.length);
  await page.locator('symptom-picker input:visible').first().focus();
  // A key that is held down, in no time.
  await Promise.all(Array.from({ length: 130 }, () => page.keyboard.down('ArrowDown')));
  await page.keyboard.up('ArrowDown');
  await page.clock.runFor(20_000);
  const chosen = await page.locator('symptom-picker input:checked').first().getAttribute('value');
  await expect(page).toHaveURL(new RegExp(`\\?about=${chosen}$`));
  expect(await page.evaluate(() => history.length)).toBe(before + 1);
});

test('the state stands in the address: a copied link reproduces it, back and forward work', { tag: '@folder' }, async ({ page }) => {
  await page.goto('nl/');
  await page.locator('symptom-picker label:has(input[value="one-app"])').click();
  await expect(page).toHaveURL(/\?about=one-app$/);
  await page.locator('symptom-picker label:has(input[value="microsoft-error"])').click();
  await expect(page).toHaveURL(/\?about=one-app&see=microsoft-error$/);
  await page.locator('symptom-picker label:has(input[name=app][value="custom"])').click();
  await expect(page).toHaveURL(/\?about=one-app&see=microsoft-error&app=custom$/);
  await expectOffered(page, ['symptom:9']);

  await page.goBack();
  await expectOffered(page, ['symptom:8', 'symptom:7', 'symptom:9', 'symptom:6', 'symptom:10']);
  await expect(page.locator('input[name=app]:checked')).toHaveCount(0);
  await page.goForward();
  await expect(page.locator('input[name=app][value=custom]')).toBeChecked();

  const copied = page.url();
  await page.goto('about:blank');
  await page.goto(copied);
  await expect(page.locator('input[name=see][value=microsoft-error]')).toBeChecked();
  await expectOffered(page, ['symptom:9']);
  await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
  await expect(page).toHaveURL(/\/nl\/$/);
});

test('whoever goes back and answers otherwise can go back again', async ({ page }) => {
  await page.goto('nl/');
  await page.locator('symptom-picker label:has(input[value="one-app"])').click();
  await expect(page).toHaveURL(/about=one-app$/);
  await page.goBack();
  await page.locator('symptom-picker label:has(input[value="account"])').click();
  await expect(page).toHaveURL(/about=account$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/nl\/$/);
  await expect(page.locator('input[name=about]:checked')).toHaveCount(0);
});

test('a link from before the first question was there still works', async ({ page }) => {
  await page.goto('nl/?see=microsoft-error&app=gallery');
  await expectOffered(page, ['symptom:8']);
});

test('changing an earlier answer drops only what no longer applies', async ({ page }) => {
  await page.goto('en/?about=one-app&see=microsoft-error&app=gallery');
  const see = page.locator('symptom-picker fieldset:has(input[name=see])');
  await see.getByRole('button', { name: 'Change' }).click();
  await page.locator('symptom-picker label:has(input[value="password-form"])').click();
  await expect(page).toHaveURL(/\?about=one-app&see=password-form&app=gallery$/);
  await expectOffered(page, ['symptom:5']);
  await see.getByRole('button', { name: 'Change' }).click();
  await page.locator('symptom-picker label:has(input[value="prompt"])').click();
  await expect(page).toHaveURL(/\?about=one-app&see=prompt$/);
});

test('“none of these” leads to no guide, and says where to go', { tag: '@folder' }, async ({ page }) => {
  await page.goto('nl/?about=none');
  await expectOffered(page, []);
  await expect(page.locator('symptom-picker [data-none]')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Niets hiervan' })).toBeVisible();
  await expect(page.locator('symptom-picker [data-none] a')).not.toHaveCount(0);
});

test('unknown or hostile answers in the address are ignored', async ({ page }) => {
  for (const query of ['?see=nonsense&app=%3Cscript%3E', '?__proto__=x&app=password', '?see=%ED%A0%80', `?see=${'a'.repeat(5000)}`]) {
    await page.goto(`nl/${query}`);
    await expect(page.locator('symptom-picker [data-symptom]')).not.toHaveCount(0);
    await page.locator('symptom-picker label:has(input[value="device"])').click();
    await page.locator('symptom-picker label:has(input[value="corporate-app"])').click();
    await expectOffered(page, ['symptom:10']);
  }
});
