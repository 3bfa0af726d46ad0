import { expect, test } from './test.ts';

// The build below /help/ has pages that have moved, see build-below-help.ts.
test('an address that has moved goes on, with query and anchor', async ({ page }) => {
  await page.goto('nl/symptomen/oud/?for=user#collect');
  await expect(page).toHaveURL(/\/nl\/symptomen\/galerie-federatief\/\?for=user#collect$/);
  await page.goto('en/old/deeper/');
  await expect(page).toHaveURL(/\/en\/symptoms\/gallery-federated\/#assign-user$/);
  await page.goto('en/old/deeper/#you');
  await expect(page).toHaveURL(/\/en\/symptoms\/gallery-federated\/#you$/);
  // The permanent address goes on once more, to the page in the browser's language.
  await page.goto('s/80/?for=user#steps');
  await expect(page).toHaveURL(/\/en\/symptoms\/gallery-federated\/\?for=user#steps$/);
});

test('going back from where a page has moved to does not lead into it again', async ({ page }) => {
  await page.goto('nl/');
  await page.goto('nl/symptomen/oud/');
  await expect(page).toHaveURL(/galerie-federatief\/$/);
  await page.goBack();
  await expect(page).toHaveURL(/\/nl\/$/);
});

test('an anchor of before marks the step that it means now, in both languages', async ({ page }) => {
  for (const address of ['nl/symptomen/galerie-federatief/', 'en/symptoms/gallery-federated/']) {
    await page.goto(`${address}#old-step`);
    await expect(page.locator('#assign-user > #old-step')).toBeInViewport({ ratio: 0 });
    const marked = () => page.locator('#assign-user').evaluate((step) => parseFloat(getComputedStyle(step, '::after').borderLeftWidth) > 3);
    await expect.poll(marked).toBe(true);
    await expect(page.locator('.section-causes > #old-section')).toBeAttached();
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('an address that has moved goes on all the same', async ({ page }) => {
    await page.goto('nl/symptomen/oud/');
    await expect(page).toHaveURL(/\/nl\/symptomen\/galerie-federatief\/$/);
    await page.goto('s/80/');
    await expect(page).toHaveURL(/\/s\/8\/$/);
  });
});

test('it names where it leads, by a link and to search engines, and asks them to forget it', async ({ request, published }) => {
  for (const [from, to] of [
    ['nl/symptomen/oud/', 'nl/symptomen/galerie-federatief/'],
    ['s/80/', 's/8/'],
  ] as const) {
    const html = await (await request.get(from)).text();
    expect(html).toContain(`<link rel="canonical" href="${published}${to}">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`<a href="/help/${to}">`);
    expect(html).not.toContain('language-door');
  }
});
