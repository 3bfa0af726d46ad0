import { locales, type Lang } from '../lib/locales.ts';
import { en } from './en.ts';
import { nl, type StringKey } from './nl.ts';

export type { StringKey } from './nl.ts';

const strings: Record<Lang, Record<StringKey, string>> = { nl, en };

export type Translate = (key: StringKey, values?: Record<string, string | number>) => string;

/** The interface texts of a language as a function: key in, text out, with `{name}` filled in. */
export function translator(lang: Lang): Translate {
  return (key, values = {}) => fill(strings[lang][key], values);
}

/** Fills `{name}` in a text; a name without a value stays as it is, so that a hole is seen. */
function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (hole, name: string) => String(values[name] ?? hole));
}

/** A day (YYYY-MM-DD) written out in a language. */
export function formatDay(day: string, lang: Lang): string {
  return new Intl.DateTimeFormat(lang === 'en' ? 'en-GB' : locales[lang].tag, { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(day));
}
