import { z } from 'zod';
import { translator } from '../i18n/translate.ts';
import type { Lang, PerLang } from '../lib/locales.ts';
import type { Content } from '../model/content.ts';
import { toPlain } from '../model/inline-text.ts';

/** Whom the first check of an error is for, where not everybody can do it. */
export const firstCheckFor = z.enum(['helpdesk', 'admin', 'developer']).optional();

/** The record of an error that says what to check first. */
type WithFirstCheck = { firstCheckFor?: z.infer<typeof firstCheckFor> } & PerLang<{ firstCheck: string }>;

/** What to check first about an error, with whom it is for. */
export function firstCheckOf(record: WithFirstCheck, lang: Lang, content: Pick<Content, 'portal'>): string {
  const check = toPlain(record[lang].firstCheck, lang, content);
  return record.firstCheckFor ? `${translator(lang)(`code.check-for-${record.firstCheckFor}`)}: ${check}` : check;
}
