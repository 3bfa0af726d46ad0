import { z } from 'zod';
import { translator } from '../i18n/translate.ts';
import { yieldings } from '../lib/reader/recognise.ts';
import { languages, perLang, type Lang } from '../lib/locales.ts';
import { parseRef } from '../lib/ref.ts';
import type { Content, Entry } from '../model/content.ts';
import { toPlain } from '../model/inline-text.ts';
import { fixer, id, pastDay, perLangShape, proseRecord, ref, stepRef, text } from '../model/fields.ts';
import type { Site } from '../routes/site.ts';
import { address, perLangObject, reviewedOn } from './api-fields.ts';
import { checkCodes } from './code-check.ts';
import { defineFamily } from './family.ts';
import { firstCheckFor, firstCheckOf } from './first-check.ts';

/** What is common to all codes, whatever is known of them. */
const known = {
  code: z.int().min(10_000).max(99_999_999),
  /** Microsoft's own name of the error. */
  name: text.nullable(),
  /** On Microsoft's list today, no longer there, or seen elsewhere only. */
  listed: z.enum(['current', 'retired', 'unlisted']),
  /** Among those that people meet most; they stand on the list's first page. */
  common: z.literal(true).optional(),
  /** Where it stands beside another code it does not decide: a step on the way, or a general name. */
  yields: z.enum(yieldings).exclude(['heading']).optional(),
  links: z.array(id),
  sources: z.array(text).min(1),
  confidence: z.enum(['high', 'medium', 'low']),
  reviewed: pastDay,
  untrueFrom: proseRecord.untrueFrom,
  /** For editors; not shown. */
  note: text.optional(),
};

const texts = { meaning: text, firstCheck: text };

/** A code that a person can meet while signing in. */
const signIn = z.strictObject({
  ...known,
  kind: z.literal('sign-in'),
  /** The guides that it belongs to, most likely first. */
  guides: z.array(ref).min(1).max(3),
  /** The very step that repairs it. */
  repair: stepRef.optional(),
  /** The question, of questions.yaml, that tells its guides apart. */
  apart: id.optional(),
  whoFixes: fixer,
  firstCheckFor,
  /** The least-privileged role for what the helpdesk or an administrator does, and where. */
  role: id.optional(),
  where: id.optional(),
  ...perLangShape(z.strictObject({ ...texts, user: text, helpdesk: text, admin: text, developer: text.optional() })),
});

/** Those who can repair what a program asks for. */
export const programFixers = ['app-admin', 'tenant-admin', 'developer'] as const satisfies readonly z.infer<typeof fixer>[];

/** A fault in what a program sends, which readers rarely meet while signing in. */
const program = z.strictObject({
  ...known,
  kind: z.literal('program'),
  guides: z.array(ref).max(3),
  repair: stepRef.optional(),
  apart: id.optional(),
  whoFixes: z.enum(programFixers),
  firstCheckFor,
  role: id.optional(),
  where: id.optional(),
  ...perLangShape(z.strictObject({ ...texts, developer: text, admin: text.optional() })),
});

/** A code of which nothing but the name is known. */
const nameOnly = z.strictObject({
  ...known,
  kind: z.literal('name-only'),
  name: text,
  guides: z.array(ref).max(0),
  whoFixes: fixer,
});

const schema = z.discriminatedUnion('kind', [signIn, program, nameOnly], {
  error: ({ code }) => (code === 'invalid_union' ? 'must be sign-in, program or name-only' : undefined),
});

/** The record of a code. */
export type Code = z.infer<typeof schema>;

/** Those who can each do something about a code, in the order in which its page speaks to them. */
export const codeReaders = ['user', 'helpdesk', 'admin', 'developer'] as const;

/** Months after which a code's record must be read again; Microsoft changes codes without notice. */
const reviewMonths = 12;
const folders = { nl: 'foutcodes', en: 'error-codes' };

/** What a code means, in plain words; of one of which only the name is known, exactly that. */
export function meaningOf(code: Code, lang: Lang, content: Pick<Content, 'portal'>): string {
  return code.kind === 'name-only' ? translator(lang)('code.name-only', { name: code.name }) : toPlain(code[lang].meaning, lang, content);
}

/** What to do about a code first; what to collect where nothing is known. */
export function nextOf(code: Code, lang: Lang, content: Pick<Content, 'portal'>): string {
  return code.kind === 'name-only' ? translator(lang)('code.collect') : firstCheckOf(code, lang, content);
}

/** Microsoft's AADSTS error codes. */
export const code = defineFamily<Code>({
  id: 'code',
  source: { form: 'files', folder: 'codes' },
  schema,
  key: (record) => String(record.code),
  path: ({ key }, lang) => `${lang}/${folders[lang]}/aadsts${key}/`,
  permalink: ({ key }) => `c/${key}/`,
  page: ({ key, record }, lang, content) => ({
    title: translator(lang)('code.title', { code: key }),
    summary: meaningOf(record, lang, content),
  }),
  door: ({ key, record }, lang, content) => ({
    heading: `AADSTS${key}`,
    title: translator(lang)('code.meaning'),
    summary: meaningOf(record, lang, content),
    go: 'permalink.go',
  }),
  picture: () => 'page:error-codes',
  result: ({ record }) => ({ kind: 'code', guides: record.guides }),
  listedAt: ({ record }) => ({ guides: record.guides, common: record.common ?? false }),
  refs: (record) => [
    ...record.guides.map((target, index) => ({ field: ['guides', index], target, guide: true as const })),
    ...(record.kind === 'name-only' ? [] : furtherRefs(record)),
  ],
  texts: ({ record }) =>
    record.kind === 'name-only'
      ? []
      : languages.flatMap((lang) =>
          Object.entries(record[lang]).flatMap(([field, value]) => (value ? [{ field: `${lang}.${field}`, lang, text: value }] : [])),
        ),
  review: ({ record }) => ({ reviewed: record.reviewed, every: reviewMonths, untrueFrom: record.untrueFrom }),
  checks: [checkCodes],
  view: () => 'CodeView',
  api: {
    name: 'codes',
    title: 'nav.codes',
    inMacros: ({ record }) => record.common ?? false,
    schema: z.object({
      code: z.int(),
      name: z.string().nullable().describe('Microsoft’s own name of the error.'),
      permalink: address,
      symptoms: z.array(z.int().min(1)).describe('Numbers of the symptoms that it belongs to, most likely first.'),
      account: z.array(z.int().min(1)).describe('Numbers of the account guides that it belongs to, most likely first.'),
      whoFixes: fixer,
      common: z.boolean().describe('Whether it is among those that people meet most.'),
      listed: known.listed.describe('On Microsoft’s list today, no longer there, or seen elsewhere only.'),
      repair: address.nullable().describe('Permanent address of the very step that repairs it, where there is one.'),
      reviewed: reviewedOn,
      ...perLangObject(z.object({ meaning: z.string(), firstCheck: z.string(), url: address })),
    }),
    item: ({ ref: own, record }: Entry<Code>, site) => ({
      code: record.code,
      name: record.name,
      permalink: site.absolute(site.permalink(own)!),
      ...site.numbersByField(record.guides),
      whoFixes: record.whoFixes,
      common: record.common ?? false,
      listed: record.listed,
      repair: 'repair' in record && record.repair ? site.absolute(permanentStep(record.repair, site)) : null,
      reviewed: record.reviewed,
      ...perLang((lang) => ({
        meaning: meaningOf(record, lang, site.content),
        firstCheck: nextOf(record, lang, site.content),
        url: site.absolute(site.href(own, lang)),
      })),
    }),
  },
});

function permanentStep(target: string, site: Site): string {
  const { ref, anchor } = parseRef(target)!;
  return `${site.permalink(ref)}#${anchor}`;
}

function furtherRefs({ repair, apart, role, where }: Exclude<Code, { kind: 'name-only' }>) {
  return [
    ...(repair ? [{ field: ['repair'], target: repair }] : []),
    ...(apart ? [{ field: ['apart'], target: `question:${apart}` }] : []),
    ...(role ? [{ field: ['role'], target: `role:${role}` }] : []),
    ...(where ? [{ field: ['where'], target: `path:${where}` }] : []),
  ];
}
