/**
 * The site's languages, the default first; everything that differs a language is derived from this table.
 * `tag` is the document's language, `intl` the one for dates and numbers, `label` the language's own name.
 */
export const locales = {
  nl: { tag: 'nl-NL', intl: 'nl-NL', label: 'Nederlands' },
  en: { tag: 'en', intl: 'en-GB', label: 'English' },
} as const satisfies Record<string, { tag: string; intl: string; label: string }>;

/** A language of the site. */
export type Lang = keyof typeof locales;
/** Something in every language. */
export type PerLang<T> = Record<Lang, T>;

/** Every language of the site; the first is the default. */
export const languages = Object.keys(locales) as [Lang, ...Lang[]];

/** The language of Microsoft's own names: of roles and of what stands in the portal. It is shown beside the reader's. */
export const originalLanguage: Lang = 'en';

/** The language of a document that belongs to none, and the one that decides where two differ. */
export const [defaultLanguage] = languages;

/** One value a language. */
export function perLang<T>(make: (lang: Lang) => T): PerLang<T> {
  return Object.fromEntries(languages.map((lang) => [lang, make(lang)])) as PerLang<T>;
}
