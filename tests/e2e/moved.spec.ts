import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSiteHandler } from '../../src/tools/site-handler.ts';
import { buildWithRedirects } from '../moved-site.ts';
import { expect, test as base } from './test.ts';

const redirects = [
  '- { from: /nl/symptomen/oud/, to: symptom:8 }',
  '- { from: /en/old/deeper/, to: symptom:8#assign-user }',
  '- { from: /s/80/, to: symptom:8 }',
  '- { from: symptom:8#old-step, to: symptom:8#assign-user }',
  '- { from: symptom:8#old-section, to: symptom:8#causes }',
];

/** A site of which pages have moved; built once a worker, below the folder of the project under test. */
const test = base.extend<object, { moved: { at: string; remove: () => void; server: Server } }>({
  baseURL: async ({ moved }, use) => use(moved.at),
  moved: [
    async ({}, use, { project }) => {
      const folder = new URL(project.use.baseURL ?? 'http://x/').pathname;
      const { dist, remove } = buildWithRedirects(redirects, folder);
      const server = createServer(createSiteHandler(dist, folder)).listen(0, '127.0.0.1');
      await new Promise((resolve) => server.once('listening', resolve));
      await use({ at: `http://127.0.0.1:${(server.address() as AddressInfo).port}${folder}`, remove, server });
      server.close();
      remove();
    },
    { scope: 'worker', timeout: 120_000 },
  ],
});
test.describe.configure({ mode: 'serial' });

test('an address that has moved goes on, with query and anchor', async ({ page }) => {
  await page.goto('nl/symptomen/oud/?for=user#collect');
  await expect(page).toHaveURL(/\/nl\/symptomen\/galerie-federatief\/\?for=user#collect$/);
  await page.goto('en/old/deeper/');
  await expect(page).toHaveURL(/\/en\/symptoms\/gallery-federated\/#assign-user$/);
  await page.goto('en/old/deeper/#you');
  await expect(page).toHaveURL(/\/en\/symptoms\/gallery-federated\/#you$/);
  await page.goto('s/80/?for=user#steps');
  await expect(page).toHaveURL(/\/s\/8\/\?for=user#steps$/);
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
    await expect(page.locator('#assign-user')).toHaveCSS('background-image', /gradient/);
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

test('it names where it leads, by a link and to search engines, and asks them to forget it', async ({ request, baseURL }) => {
  const folder = new URL(baseURL!).pathname;
  for (const [from, to] of [
    ['nl/symptomen/oud/', 'nl/symptomen/galerie-federatief/'],
    ['s/80/', 's/8/'],
  ] as const) {
    const html = await (await request.get(from)).text();
    expect(html).toContain(`<link rel="canonical" href="${folder}${to}">`);
    expect(html).toContain('<meta name="robots" content="noindex">');
    expect(html).toContain(`<a href="${folder}${to}">`);
    expect(html).not.toContain('language-door');
  }
});
