import type { Locator } from '@playwright/test';
import { readContent } from '../../src/lib/content/read.ts';
import { questionsOf, reachableStates } from '../../src/lib/picker/decide.ts';
import { expect, expectOffered, languages, test, words } from './test.ts';

const { picker, symptoms } = readContent(process.cwd());
const all = symptoms.map(({ number }) => number);
const ends = reachableStates(questionsOf(picker), all).filter(({ open }) => !open);
const shortest = (number: number) =>
  ends.filter((end) => end.symptoms[0] === number).sort((a, b) => a.answers.length - b.answers.length)[0]!.answers;

/** Clicks a link and waits until the browser is where it leads. */
async function follow(link: Locator) {
  const target = await link.evaluate((node: HTMLAnchorElement) => node.href);
  await link.click();
  await expect(link.page()).toHaveURL(target);
}

for (const lang of languages) {
  test(`${lang}: every symptom is reached within three answers by keyboard only`, { tag: '@once' }, async ({ page }) => {
    for (const number of all) {
      await page.goto(words[lang].home);
      const answers = shortest(number);
      expect(answers.length).toBeLessThanOrEqual(3);
      for (const [question, answer] of answers) {
        const radios = page.locator(`symptom-picker input[name="${question}"]:visible`);
        await radios.first().focus();
        await page.keyboard.press('Space');
        for (
          let tries = 0;
          tries < 10 && (await page.evaluate(() => (document.activeElement as HTMLInputElement).value)) !== answer;
          tries += 1
        )
          await page.keyboard.press('ArrowDown');
        await expect(page.locator(`symptom-picker input[name="${question}"][value="${answer}"]`)).toBeFocused();
      }
      await expect(page.locator('symptom-picker [data-symptom]').first()).toHaveAttribute('data-symptom', String(number));
      await page.locator('symptom-picker .outcome a').first().focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${words[lang].symptoms}`));
      await expect(page.locator('.eyebrow').first()).toContainText(String(number));
    }
  });

  test.describe(`${lang}: without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });
    test('every symptom is reached by links within three answers', { tag: '@once' }, async ({ page }) => {
      for (const number of all) {
        await page.goto(words[lang].home);
        const answers = shortest(number);
        for (const [index, [question, answer]] of answers.entries()) {
          const text = picker.questions.find(({ id }) => id === question)!.answers.find(({ id }) => id === answer)![lang];
          const links = index === 0 ? page.locator('symptom-picker .plain a') : page.locator('section:target .choices a');
          await follow(links.getByText(text, { exact: true }));
        }
        // The last answer leads to the guide itself, or to a list where several remain.
        if (!page.url().includes(words[lang].symptoms)) await follow(page.locator('section:target .symptom-list a').first());
        await expect(page.locator('.eyebrow').first()).toContainText(String(number));
      }
    });
  });
}

test('the state stands in the address: a copied link reproduces it, back and forward work', async ({ page }) => {
  await page.goto('nl/');
  await page.locator('symptom-picker label:has(input[value="microsoft-error"])').click();
  await expect(page).toHaveURL(/\?see=microsoft-error$/);
  await page.locator('symptom-picker label:has(input[name=app][value="custom"])').click();
  await expect(page).toHaveURL(/\?see=microsoft-error&app=custom$/);
  await expectOffered(page, [9]);
  await expect(page.locator('symptom-picker .count')).toHaveText('Nog 1 symptoom past');

  await page.goBack();
  await expect(page.locator('symptom-picker .count')).toHaveText('Nog 5 symptomen passen');
  await expect(page.locator('input[name=app]:checked')).toHaveCount(0);
  await page.goForward();
  await expect(page.locator('input[name=app][value=custom]')).toBeChecked();

  const copied = page.url();
  await page.goto('about:blank');
  await page.goto(copied);
  await expect(page.locator('input[name=see][value=microsoft-error]')).toBeChecked();
  await expectOffered(page, [9]);
  await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
  await expect(page).toHaveURL(/\/nl\/$/);
  await expectOffered(page, all);
});

test('changing an earlier answer drops only what no longer applies', async ({ page }) => {
  await page.goto('en/?see=microsoft-error&app=gallery');
  await page.locator('symptom-picker label:has(input[value="password-form"])').click();
  await expect(page).toHaveURL(/\?see=password-form&app=gallery$/);
  await expectOffered(page, [5]);
  await page.locator('symptom-picker label:has(input[value="prompt"])').click();
  await expect(page).toHaveURL(/\?see=prompt$/);
});

for (const query of [
  '?see=nonsense&app=%3Cscript%3E',
  '?see=prompt&see=entry&other=1',
  '?__proto__=x&sso=password',
  '?see=%ED%A0%80',
  `?see=${'a'.repeat(5000)}`,
])
  test(`unknown or hostile answers in the address are ignored: ${query.slice(0, 40)}`, { tag: '@once' }, async ({ page }) => {
    await page.goto(`nl/${query}`);
    await expect(page.locator('symptom-picker [data-symptom]')).not.toHaveCount(0);
    await page.locator('symptom-picker label:has(input[value="corporate-app"])').click();
    await expectOffered(page, [10]);
  });
