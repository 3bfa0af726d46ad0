import { z } from 'zod';
import { languages, type Lang } from '../lib/locales.ts';
import { yieldings } from '../lib/reader/recognise.ts';
import type { Content } from '../model/content.ts';
import { fixer, id, pastDay, perLang, perLangShape, proseRecord, ref, text } from '../model/fields.ts';
import { toPlain } from '../model/inline-text.ts';
import { defineFamily } from './family.ts';
import { firstCheckFor } from './first-check.ts';

const schema = z
  .strictObject({
    id,
    /** Codes as a screen shows them; compared without regard to case. */
    shows: z.array(text),
    /** Phrases of a screen, a language of the screen, by which it is known where there is no code. */
    words: z.partialRecord(z.string().regex(/^[a-z]{2}$/), z.array(text)).optional(),
    /** Where it says little beside others: a general name, or a heading that says nothing beside any code. */
    yields: z.enum(yieldings).exclude(['interruption']).optional(),
    product: perLang(text),
    /** False for the error of another identity system. */
    ours: z.boolean(),
    guides: z.array(ref).max(3),
    whoFixes: fixer,
    firstCheckFor,
    links: z.array(id),
    sources: z.array(text).min(1),
    confidence: z.enum(['high', 'medium', 'low']),
    reviewed: pastDay,
    untrueFrom: proseRecord.untrueFrom,
    note: text.optional(),
    ...perLangShape(z.strictObject({ title: text, meaning: text, firstCheck: text, user: text, helpdesk: text })),
  })
  .refine(({ shows, words }) => shows.length > 0 || words !== undefined, {
    path: ['shows'],
    error: 'must name a code, or the entry must have words',
  })
  .refine(({ ours, guides }) => !ours || guides.length > 0, { path: ['guides'], error: 'must name a guide where the error is ours' });

/** The record of a client error. */
export type ClientError = z.infer<typeof schema>;

const reviewMonths = 12;
const folders = { nl: 'foutcodes', en: 'error-codes' };

const pageOf = (record: ClientError, lang: Lang, content: Content) => ({
  title: record[lang].title,
  summary: toPlain(record[lang].meaning, lang, content),
});

/** What Office, Teams, Windows and browsers show instead of an AADSTS code, and errors of other identity systems. */
export const clientError = defineFamily<ClientError>({
  id: 'client-error',
  source: { form: 'files', folder: 'client-errors' },
  schema,
  key: (record) => record.id,
  path: ({ key }, lang) => `${lang}/${folders[lang]}/${key}/`,
  page: ({ record }, lang, content) => pageOf(record, lang, content),
  picture: () => 'page:error-codes',
  result: ({ record }) => ({ kind: 'code', guides: record.guides }),
  refs: ({ guides }) => guides.map((target, index) => ({ field: ['guides', index], target, guide: true })),
  texts: ({ record }) =>
    languages.flatMap((lang) => Object.entries(record[lang]).map(([field, value]) => ({ field: `${lang}.${field}`, lang, text: value }))),
  review: ({ record }) => ({ reviewed: record.reviewed, every: reviewMonths, untrueFrom: record.untrueFrom }),
  view: () => 'ClientErrorView',
});
