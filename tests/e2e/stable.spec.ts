import type { Page } from '@playwright/test';
import { expect, languages, onSlowLine, shown, test, words } from './test.ts';

/**
 * Everything that moved without having been asked to, as the browser scores it; what it forgives after a touch counts too.
 * While the document is still being read a busy machine may show a part of it, as no line does: it is smaller than a packet train.
 */
const movedOn = (page: Page) =>
  page.evaluate(() => {
    type Shift = PerformanceEntry & { value: number; sources: { node: Node | null; previousRect: DOMRect; currentRect: DOMRect }[] };
    const { shifts: all, whole } = window as unknown as { shifts: Shift[]; whole: number };
    const shifts = all.filter(({ startTime }) => startTime > whole);
    return {
      sum: shifts.reduce((sum, { value }) => sum + value, 0),
      parts: shifts.flatMap(({ sources }) =>
        sources.map(({ node }) => (node as Element | null)?.className || node?.textContent?.slice(0, 40)),
      ),
    };
  });

/** Where everything in a page that can be told apart stands. */
const places = (page: Page) =>
  page.locator('main :is(h1, h2, h3, p, li, form, section)').evaluateAll((parts) =>
    parts
      .filter((part) => part.checkVisibility())
      .map((part) => ({
        name: `${part.localName}: ${part.textContent.trim().slice(0, 40)}`,
        top: part.getBoundingClientRect().top + scrollY,
      })),
  );

const sizes = { phone: { width: 390, height: 844 }, tablet: { width: 768, height: 1024 }, desktop: { width: 1280, height: 800 } };
/** Where lines are shortest each language breaks them elsewhere; of the others one will do. */
const languagesOf = { phone: languages, tablet: ['nl'], desktop: ['en'] } as const;

for (const [size, viewport] of Object.entries(sizes) as [keyof typeof sizes, typeof sizes.phone][])
  test.describe(`on a ${size}`, () => {
    test.use({ viewport, hasTouch: size !== 'desktop', isMobile: size !== 'desktop' });

    for (const lang of languagesOf[size])
      test(`${lang}: nothing moves while a page arrives, nor with the first touch`, async ({ page }) => {
        await page.addInitScript(() => {
          const shifts: PerformanceEntry[] = [];
          Object.assign(window, { shifts, whole: Infinity });
          // The frame that shows the whole document for the first time is over when the next one begins.
          document.addEventListener('readystatechange', () => {
            if (document.readyState === 'interactive')
              requestAnimationFrame(() => requestAnimationFrame((whole) => Object.assign(window, { whole })));
          });
          new PerformanceObserver((list) => shifts.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
        });
        // As a phone has it over https.
        if (size !== 'desktop') await page.addInitScript(() => Object.assign(navigator, { share: () => Promise.resolve() }));
        const guide = { nl: 'nl/symptomen/galerie-federatief/', en: 'en/symptoms/gallery-federated/' }[lang];
        const search = words[lang].search;
        const queries = {
          phone: lang === 'nl' ? ['toestemming', 'kan+niet+inloggen', 'koffieautomaat+kapot'] : ['consent', 'cannot+sign+in', '50011'],
          tablet: ['kan+niet+inloggen'],
          desktop: ['consent'],
        };
        const paths = [
          words[lang].home,
          // What the answers take the place of is longer; on a tablet upright that is within sight.
          ...(size === 'tablet' ? [] : [`${words[lang].home}?about=account&see=password`, `${words[lang].home}?about=asked`]),
          guide,
          `${words[lang].codes}aadsts50011/`,
          `${words[lang].codes}office-1001/`,
          // Its box and what stands below it are much like those of the home page.
          ...(size === 'desktop' ? [words[lang].codes] : []),
          search,
          ...queries[size].map((query) => `${search}?q=${query}`),
        ];
        const open = await onSlowLine(page);
        for (const path of paths) {
          await open(path);
          if (path.includes('?q=')) await expect(page.locator('[data-search-results][data-state=done]')).toBeAttached();
          await page.locator('main ol, main ul').last().waitFor();
          await shown(page);
          const before = await places(page);

          if (size === 'desktop') await page.mouse.move(3, 300);
          else await page.touchscreen.tap(3, 300);
          const copies = page.locator('ticket-copy').filter({ visible: true });
          if ((await copies.count()) > 0) await copies.locator('.ticket-menu').waitFor({ state: 'attached' });
          await shown(page);
          const after = await places(page);
          expect.soft(after, `${path}, touched`).toHaveLength(before.length);
          const moved = after.flatMap(({ name, top }, at) => {
            const by = top - (before[at]?.top ?? top);
            return Math.abs(by) > 0.5 ? [`${name} by ${by} px`] : [];
          });
          // What stands below the first is pushed along with it.
          expect.soft(moved.slice(0, 3), `${path}, touched`).toEqual([]);
          const { sum, parts } = await movedOn(page);
          expect.soft(sum, `${path}: ${parts.join(' | ')}`).toBeLessThan(0.001);
        }
      });
  });

test('the list of guides does not wait for a script that does not come', async ({ page }) => {
  await page.setViewportSize(sizes.phone);
  await page.route(/_astro\//, (route) => route.abort());
  await page.goto(`${words.nl.search}?q=toestemming`);
  await expect(page.locator('.guide-list a').first()).toBeVisible();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false, viewport: sizes.phone });
  test('the list of guides stands right below the field', async ({ page }) => {
    await page.goto(`${words.nl.search}?q=toestemming`);
    const list = page.locator('.guide-list a').first();
    await expect(list).toBeVisible();
    expect((await list.boundingBox())!.y).toBeLessThan(500);
  });
});
