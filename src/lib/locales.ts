/** The site's languages; everything that differs a language is derived from this table. */
export const locales = {
  nl: { tag: 'nl-NL', label: 'Nederlands', other: 'en' },
  en: { tag: 'en', label: 'English', other: 'nl' },
} as const satisfies Record<string, { tag: string; label: string; other: string }>;

export type Lang = keyof typeof locales;

export const languages = Object.keys(locales) as Lang[];
