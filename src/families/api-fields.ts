import { z } from 'zod';
import { perLang, type PerLang } from '../lib/locales.ts';

/** An address in a document for macros. */
export const address = z.string().describe('Absolute when the site’s own address is configured, otherwise relative to the site’s base.');

/** The day of a review, in a document for macros. */
export const reviewedOn = z.iso.date().describe('Day on which it was looked at last; of several languages the earliest.');

/** One object a language, as the fields of a larger one. */
export function perLangObject<T extends z.ZodType>(schema: T): PerLang<T> {
  return perLang(() => schema);
}
