import { expect, test } from './test.ts';

const guide = 'nl/symptomen/onverwachte-vraag/';

test('the steps can be limited to one reader, and the page says what was left out and for whom', async ({ page }) => {
  await page.goto(guide);
  const steps = page.locator('.steps > li');
  const all = await steps.count();
  const forUser = await page.locator('.steps > li[data-who~=user]').count();
  expect(forUser).toBeGreaterThan(0);
  expect(forUser).toBeLessThan(all);
  await page.getByLabel('Toon de stappen voor').selectOption('user');
  await expect(page).toHaveURL(/\?for=user$/);
  await expect(steps.filter({ visible: true })).toHaveCount(forUser);
  await expect(page.locator('step-filter [role=status]')).toContainText(`${all - forUser} stap`);
  await page.reload();
  await expect(page.getByLabel('Toon de stappen voor')).toHaveValue('user');
});

test('a link to a step shows it, whatever the filter says', async ({ page }) => {
  await page.goto(guide);
  const hidden = await page.locator('.steps > li:not([data-who~=user])').first().getAttribute('id');
  await page.goto(`${guide}?for=user#${hidden}`);
  await expect(page.locator(`#${hidden}`)).toBeVisible();
});

test('an unknown reader in the address shows every step', async ({ page }) => {
  await page.goto(`${guide}?for=%3Cimg%3E`);
  const all = await page.locator('.steps > li').count();
  await expect(page.locator('.steps > li').filter({ visible: true })).toHaveCount(all);
});

test('a page past its review date says so by the reader’s clock', async ({ page }) => {
  await page.goto(guide);
  await expect(page.locator('review-date .warning')).toBeHidden();
  await page.clock.setFixedTime(new Date('2035-01-01'));
  await page.reload();
  await expect(page.locator('review-date .warning')).toBeVisible();
});

test('printing shows everything, link targets and the permanent address', async ({ page }) => {
  await page.goto(`${guide}?for=user`);
  await page.emulateMedia({ media: 'print' });
  const all = await page.locator('.steps > li').count();
  await expect(page.locator('.steps > li').filter({ visible: true })).toHaveCount(all);
  await expect(page.locator('[data-permalink]')).toHaveText(/^http:\/\/.+\/s\/1\/$/);
  await expect(page.locator('[data-permalink]')).toBeVisible();
  await expect(page.locator('site-search')).toBeHidden();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every step is there and no filter that cannot work', async ({ page }) => {
    await page.goto(guide);
    await expect(page.locator('step-filter')).toBeHidden();
    await expect(page.locator('.steps > li').first()).toBeVisible();
  });
});

test('the policy blocks what is inline: the check can fail', async ({ page, offences }) => {
  await page.goto(guide);
  await page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'document.title = "ran"';
    document.head.append(script);
  });
  await expect.poll(() => offences.length).toBeGreaterThan(0);
  expect(await page.title()).not.toBe('ran');
  offences.length = 0;
});
