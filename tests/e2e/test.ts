import type { Ref } from '../../src/lib/ref.ts';
import { test as base, expect, type Page } from '@playwright/test';

export { expect };

/** Texts that the tests look for, a language. */
export const words = {
  nl: {
    home: 'nl/',
    search: 'nl/zoeken/',
    codes: 'nl/foutcodes/',
    picker: 'nl/kiezer/',
    about: 'nl/over-deze-site/',
    diagnosis: 'nl/diagnose/',
    symptoms: 'nl/symptomen/',
  },
  en: {
    home: 'en/',
    search: 'en/search/',
    codes: 'en/error-codes/',
    picker: 'en/picker/',
    about: 'en/about/',
    diagnosis: 'en/diagnosis/',
    symptoms: 'en/symptoms/',
  },
} as const;

export const languages = ['nl', 'en'] as const;

/**
 * Every test fails on a script error, a policy violation, a dialog, or a request to another origin.
 * `offences` lists them, for tests that provoke one.
 */
export const test = base.extend<{ offences: string[] }>({
  offences: [
    async ({ page, baseURL }, use) => {
      const offences: string[] = [];
      page.on('pageerror', (error) => offences.push(`error: ${error.message}`));
      page.on('dialog', (dialog) => {
        offences.push(`dialog: ${dialog.message()}`);
        void dialog.dismiss();
      });
      page.on('console', (message) => {
        if (/content.security.policy/i.test(message.text())) offences.push(`policy: ${message.text()}`);
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(new URL(baseURL ?? '').origin) && !request.url().startsWith('data:'))
          offences.push(`request: ${request.url()}`);
      });
      await use(offences);
      expect(offences).toEqual([]);
    },
    { auto: true },
  ],
});

/** The guides that the picker offers, best first. */
export async function offered(page: Page): Promise<Ref[]> {
  return page
    .locator('symptom-picker [data-guide]')
    .evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset['guide'] as Ref));
}

/** Whether the page can be scrolled sideways. */
export async function overflows(page: Page): Promise<boolean> {
  return page.evaluate(() => document.documentElement.scrollWidth > document.documentElement.clientWidth);
}
