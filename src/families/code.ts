import { z } from 'zod';
import { translator } from '../i18n/translate.ts';
import { languages, perLang } from '../lib/locales.ts';
import { audience, day, id, perLangShape, ref, text } from '../model/fields.ts';
import { address, perLangObject } from './api-fields.ts';
import { defineFamily } from './family.ts';

/** The kinds of trouble that strike any application, for codes that belong to no guide. */
export const areaIds = [
  'account',
  'conditional-access',
  'device',
  'federation',
  'guest',
  'mfa',
  'password',
  'service',
  'session',
  'tenant',
] as const;

const schema = z
  .strictObject({
    code: z.int().min(10_000).max(99_999_999),
    /** Microsoft's own name of the error. */
    name: text.nullable(),
    /** The guides that it belongs to, most likely first. */
    guides: z.array(ref),
    area: z.enum(areaIds).nullable(),
    whoFixes: audience,
    links: z.array(id),
    sources: z.array(text).min(1),
    confidence: z.enum(['high', 'medium', 'low']),
    reviewed: day,
    ...perLangShape(z.strictObject({ meaning: text, firstCheck: text })),
  })
  .refine((code) => (code.guides.length === 0) === (code.area !== null), {
    path: ['area'],
    error: 'must be given exactly when `guides` is empty',
  });
type Code = z.infer<typeof schema>;

/** Months after which a code's record must be read again; Microsoft changes codes without notice. */
const reviewMonths = 12;
const folders = { nl: 'foutcodes', en: 'error-codes' };

/** Microsoft's AADSTS error codes. */
export const code = defineFamily<Code>({
  id: 'code',
  source: { form: 'files', folder: 'codes' },
  schema,
  key: (record) => String(record.code),
  path: ({ key }, lang) => `${lang}/${folders[lang]}/aadsts${key}/`,
  permalink: ({ key }) => `c/${key}/`,
  page: ({ key, record }, lang) => ({ title: translator(lang)('code.title', { code: key }), summary: record[lang].meaning }),
  door: ({ key, record }, lang) => ({
    heading: `AADSTS${key}`,
    title: translator(lang)('code.meaning'),
    summary: record[lang].meaning,
    go: 'permalink.go',
  }),
  result: ({ record }) => ({ kind: 'code', guides: record.guides }),
  refs: ({ guides }) => guides.map((target, index) => ({ field: ['guides', index], target, guide: true })),
  texts: ({ record }) =>
    languages.flatMap((lang) =>
      (['meaning', 'firstCheck'] as const).map((field) => ({ field: `${lang}.${field}`, lang, text: record[lang][field] })),
    ),
  review: ({ record }) => ({ reviewed: record.reviewed, every: reviewMonths }),
  view: () => 'CodeView',
  api: {
    name: 'codes',
    schema: z.object({
      code: z.int(),
      name: z.string().nullable().describe('Microsoft’s own name of the error.'),
      permalink: address,
      symptoms: z.array(z.int().min(1)).describe('Most likely first; empty when the code can strike any application.'),
      whoFixes: audience,
      ...perLangObject(z.object({ meaning: z.string(), firstCheck: z.string(), url: address })),
    }),
    item: ({ ref: own, record }, site) => ({
      code: record.code,
      name: record.name,
      permalink: site.absolute(site.permalink(own)!),
      ...site.numbersByField(record.guides),
      whoFixes: record.whoFixes,
      ...perLang((lang) => ({
        meaning: record[lang].meaning,
        firstCheck: record[lang].firstCheck,
        url: site.absolute(site.href(own, lang)),
      })),
    }),
  },
});
