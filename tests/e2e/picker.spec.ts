import { questionsOf, reachableStates } from '../../src/lib/picker/decide.ts';
import type { Ref } from '../../src/lib/ref.ts';
import { site } from '../site.ts';
import { expect, languages, offered, test, words } from './test.ts';

const { picker } = site.content;
const all = site.guides.map(({ ref }) => ref);
const ends = reachableStates(questionsOf(picker), all).filter(({ open }) => !open);
const shortest = (guide: Ref) =>
  ends.filter((end) => end.guides[0] === guide).sort((a, b) => a.answers.length - b.answers.length)[0]!.answers;

for (const lang of languages) {
  test(`${lang}: every guide is reached within three answers by keyboard only`, async ({ page }) => {
    for (const guide of all) {
      await page.goto(words[lang].home);
      const answers = shortest(guide);
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
      expect((await offered(page))[0]).toBe(guide);
      await page.locator('symptom-picker .outcome a').first().focus();
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(new RegExp(`${site.href(guide, lang)}$`));
    }
  });

  test.describe(`${lang}: without JavaScript`, () => {
    test.use({ javaScriptEnabled: false });
    test('every guide is reached by links within three answers', async ({ page }) => {
      for (const guide of all) {
        await page.goto(words[lang].home);
        const answers = shortest(guide);
        for (const [index, [question, answer]] of answers.entries()) {
          const text = picker.questions.find(({ id }) => id === question)!.answers.find(({ id }) => id === answer)![lang];
          const links = index === 0 ? page.locator('symptom-picker .plain a') : page.locator('section:target .choices a');
          await links.getByText(text, { exact: true }).click();
        }
        const target = page.locator('section:target .symptom-list a').first();
        if (await target.isVisible()) await target.click();
        await expect(page).toHaveURL(new RegExp(`${site.href(guide, lang)}$`));
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
  expect(await offered(page)).toEqual([9]);
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
  expect(await offered(page)).toEqual([9]);
  await page.getByRole('button', { name: 'Opnieuw beginnen' }).click();
  await expect(page).toHaveURL(/\/nl\/$/);
  expect(await offered(page)).toEqual(all);
});

test('changing an earlier answer drops only what no longer applies', async ({ page }) => {
  await page.goto('en/?see=microsoft-error&app=gallery');
  await page.locator('symptom-picker label:has(input[value="password-form"])').click();
  await expect(page).toHaveURL(/\?see=password-form&app=gallery$/);
  expect(await offered(page)).toEqual([5]);
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
  test(`unknown or hostile answers in the address are ignored: ${query.slice(0, 40)}`, async ({ page }) => {
    await page.goto(`nl/${query}`);
    expect((await offered(page)).length).toBeGreaterThan(0);
    await page.locator('symptom-picker label:has(input[value="corporate-app"])').click();
    expect(await offered(page)).toEqual([10]);
  });
