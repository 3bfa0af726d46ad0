import { code } from '../../src/families/code.ts';
import { site } from '../site.ts';
import { expect, languages, test, words } from './test.ts';

const codes = site.entries(code);

for (const lang of languages)
  test.describe(lang, () => {
    test.beforeEach(({ page }) => page.goto(words[lang].codes));

    test('every code is listed once and leads to its page', async ({ page }) => {
      await expect(page.locator('[data-code]')).toHaveCount(codes.length);
      await page.locator('[data-code="50011"] a').click();
      await expect(page).toHaveURL(/aadsts50011\/$/);
    });

    test('the list is narrowed by number, name or meaning, and says how many are left', async ({ page }) => {
      const filter = page.locator('code-filter input');
      const shown = page.locator('[data-code]:visible');
      for (const typed of ['50053', 'AADSTS50053', 'IdsLocked', 'idslocked 500'] as const) {
        await filter.fill(typed);
        await expect(shown).toHaveCount(1);
        await expect(shown).toHaveAttribute('data-code', '50053');
        await expect(page.locator('.code-group:visible')).toHaveCount(1);
        await expect(page.locator('code-filter [role=status]')).toHaveText('1 code');
      }
      await filter.fill(lang === 'nl' ? 'vergrendeld' : 'locked');
      await expect(page.locator('[data-code="50053"]')).toBeVisible();
      await filter.fill('');
      await expect(shown).toHaveCount(codes.length);
      await expect(page.locator('code-filter [role=status]')).toHaveText('');
    });

    test('a filter that fits nothing says so', async ({ page }) => {
      await page.locator('code-filter input').fill('<script>alert(1)</script>');
      await expect(page.locator('[data-code]:visible')).toHaveCount(0);
      await expect(page.locator('code-filter [role=status]')).toHaveText('0 codes');
    });
  });
