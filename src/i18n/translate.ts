import { locales, perLang, type Lang } from '../lib/locales.ts';
import { createTexts, type Handed, type Texts } from '../lib/texts.ts';
import { en } from './en.ts';
import { nl, type StringKey } from './nl.ts';

export type { StringKey } from './nl.ts';

const strings: Record<Lang, Readonly<Record<StringKey, string>>> = { nl, en };

/** Gives the texts of the interface in a language. */
export type Translate = Texts<StringKey>;

const translators = perLang((lang): Translate => createTexts({ intl: locales[lang].intl, texts: strings[lang] }));

/** The interface texts of a language as a function: key in, text out, with `{name}` filled in. */
export function translator(lang: Lang): Translate {
  return translators[lang];
}

/** Exactly the texts that an element declares (its `keys.ts`), for the browser; createTexts() makes them a function there. */
export function pickStrings<K extends StringKey>(lang: Lang, keys: readonly K[]): Handed<K> {
  const texts = Object.fromEntries(keys.map((key) => [key, strings[lang][key]])) as Record<K, string>;
  return { intl: locales[lang].intl, texts };
}

const days = perLang((lang) => new Intl.DateTimeFormat(locales[lang].intl, { dateStyle: 'long', timeZone: 'UTC' }));

/** A day (YYYY-MM-DD) written out in a language. */
export function formatDay(day: string, lang: Lang): string {
  return days[lang].format(new Date(day));
}
