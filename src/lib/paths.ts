import type { Lang } from './locales.ts';

/** Pages that exist once a language; their addresses are promised to others and never change. */
const pages = {
  home: { nl: 'nl/', en: 'en/' },
  diagnosis: { nl: 'nl/diagnose/', en: 'en/diagnosis/' },
  picker: { nl: 'nl/kiezer/', en: 'en/picker/' },
  search: { nl: 'nl/zoeken/', en: 'en/search/' },
  'error-codes': { nl: 'nl/foutcodes/', en: 'en/error-codes/' },
  about: { nl: 'nl/over-deze-site/', en: 'en/about/' },
} as const satisfies Record<string, Record<Lang, string>>;

const symptomFolder = { nl: 'nl/symptomen/', en: 'en/symptoms/' } as const;
const stepAnchor = { nl: 'stap', en: 'step' } as const;

export type PageId = keyof typeof pages;

/** Whether a string names a page of the table above. */
export function isPageId(value: string): value is PageId {
  return Object.hasOwn(pages, value);
}

export interface Paths {
  /** The site's root, with a slash at both ends. */
  base: string;
  page: (id: PageId, lang: Lang) => string;
  symptom: (slug: Record<Lang, string>, lang: Lang) => string;
  code: (code: number, lang: Lang) => string;
  /** The n-th diagnostic step (1 to 3) on the article's page. */
  diagnosticStep: (n: number, lang: Lang) => string;
  symptomPermalink: (number: number) => string;
  codePermalink: (code: number) => string;
  /** A file of the site that is not a page, such as `api/codes.json`. */
  file: (path: string) => string;
  /** The same address with the site's own address in front, where one is configured. */
  absolute: (path: string) => string;
}

/**
 * Makes every address of the site; no other place joins a path to the base.
 * @param base the folder the site is hosted in, such as `/` or `/help/`
 * @param site the site's own address (`https://help.example`), if it is known
 */
export function createPaths(base: string, site?: string): Paths {
  const root = `/${base}/`.replace(/\/{2,}/g, '/');
  const file = (path: string) => root + path;
  return {
    base: root,
    page: (id, lang) => file(pages[id][lang]),
    symptom: (slug, lang) => file(`${symptomFolder[lang]}${slug[lang]}/`),
    code: (code, lang) => file(`${pages['error-codes'][lang]}aadsts${code}/`),
    diagnosticStep: (n, lang) => file(`${pages.home[lang]}#${stepAnchor[lang]}-${n}`),
    symptomPermalink: (number) => file(`s/${number}/`),
    codePermalink: (code) => file(`c/${code}/`),
    file,
    absolute: (path) => (site ? new URL(path, site).href : path),
  };
}

/** The id of the n-th diagnostic step on the article's page, without `#`. */
export function diagnosticStepId(n: number, lang: Lang): string {
  return `${stepAnchor[lang]}-${n}`;
}
