import { z } from 'zod';
import { languages, type Lang } from '../locales.ts';

const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters and digits with single hyphens');
const text = z.string().trim().min(1, 'must not be empty');
const perLang = <T extends z.ZodType>(schema: T) => z.strictObject({ nl: schema, en: schema });
const bilingual = perLang(text);
/** A day as YYYY-MM-DD; YAML gives it as text or as a date. */
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date('must be a date such as 2026-11-24'),
);

/** The five readers a step can be meant for. */
export const audienceIds = ['user', 'helpdesk', 'app-admin', 'tenant-admin', 'developer'] as const;
const audience = z.enum(audienceIds);
export type Audience = z.infer<typeof audience>;

/** The kinds of trouble that strike any application, for codes that belong to no symptom. */
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
export type Area = (typeof areaIds)[number];

const step = z.strictObject({
  /** Permanent anchor, the same in both languages. */
  id,
  /** Who can do it. */
  who: z.array(audience).min(1),
  /** Least-privileged role, of roles.yaml. */
  role: id.optional(),
  /** Menu path, of portal.yaml. */
  where: id.optional(),
  /** Where the facts come from. */
  sources: z.array(text).optional(),
});
export type Step = z.infer<typeof step>;

const guide = {
  /** Further reading, ids of links.yaml, best first. */
  links: z.array(id).min(1),
  /** Months after which the entry must be read again. */
  reviewEvery: z.int().positive(),
  sources: z.array(text).min(1),
};

/** Front matter of an MDX file. */
export const proseSchema = z.strictObject({ title: text, summary: text.max(200), reviewed: day });

export const symptomSchema = z.strictObject({
  number: z.int().min(1),
  slug: perLang(id),
  /** Ids of the source's segments that the statement publishes. */
  segments: z.array(text).min(1),
  neighbours: z.array(z.int().min(1)).min(1),
  ...guide,
  steps: z.array(step).min(1),
});

export const diagnosisSchema = z.strictObject({ ...guide, steps: z.array(step).min(3) });

export const articleSchema = z.strictObject({
  segments: z.array(text).min(1),
  ...guide,
  published: day,
  handedOff: day,
  audience: text,
  topicIds: z.array(text),
  translation: text,
  originalLocale: text,
  service: text,
  sourceCommit: text,
});

export const registerSchema = z.array(
  z.strictObject({
    segment: text,
    language: z.enum(languages as [Lang, ...Lang[]]),
    source: text,
    published: text,
    why: bilingual,
  }),
);
export type RegisterEntry = z.infer<typeof registerSchema>[number];

export const codeSchema = z
  .strictObject({
    code: z.int().min(10_000).max(99_999_999),
    /** Microsoft's own name of the error. */
    name: text.nullable(),
    /** Symptom numbers, most likely first. */
    symptoms: z.array(z.int().min(1)),
    area: z.enum(areaIds).nullable(),
    whoFixes: audience,
    links: z.array(id),
    sources: z.array(text).min(1),
    confidence: z.enum(['high', 'medium', 'low']),
    reviewed: day,
    nl: z.strictObject({ meaning: text, firstCheck: text }),
    en: z.strictObject({ meaning: text, firstCheck: text }),
  })
  .refine((code) => (code.symptoms.length === 0) === (code.area !== null), {
    path: ['area'],
    error: 'must be given exactly when `symptoms` is empty',
  });
export type Code = z.infer<typeof codeSchema>;

const checked = z.strictObject({ date: day, how: z.enum(['documentation-repository', 'network']) });
const link = z.strictObject({
  id,
  url: z.url({ protocol: /^https$/, error: 'must be a whole https address' }),
  ...bilingual.shape,
  /** Addresses in the source article that this one replaces, and why. */
  source: z.array(z.strictObject({ url: z.url(), why: bilingual })).optional(),
  checked,
});
export const linksSchema = z.strictObject({ links: z.array(link) });
export type OutsideLink = z.infer<typeof link>;

const named = z.strictObject({ name: text, plural: text, note: text });
export const rolesSchema = z.strictObject({
  audiences: z.array(z.strictObject({ id: audience, nl: named, en: named })).length(audienceIds.length),
  roles: z.array(z.strictObject({ id, ...bilingual.shape })),
});
export type Roles = z.infer<typeof rolesSchema>;

export const portalSchema = z.strictObject({
  labels: z.record(id, bilingual),
  paths: z.record(id, z.array(id).min(1)),
});
export type Portal = z.infer<typeof portalSchema>;

const answer = z.strictObject({
  id,
  nl: text,
  en: text,
  /** The symptoms that fit this answer, best first; left out for "I don't know". */
  symptoms: z.array(z.int().min(1)).min(1).optional(),
});
export const pickerSchema = z.strictObject({
  questions: z
    .array(
      z.strictObject({
        id,
        nl: z.strictObject({ text, help: text }),
        en: z.strictObject({ text, help: text }),
        answers: z.array(answer).min(3),
      }),
    )
    .min(1)
    .max(3),
});
export type Picker = z.infer<typeof pickerSchema>;

export const siteSchema = z.strictObject({
  /** What the robots meta tag says; the source demands `noindex, nofollow`. */
  robots: text,
  /** The licence of the content and whom to name. */
  licence: z.strictObject({ name: text, url: z.url(), attribution: bilingual }),
});
export type Site = z.infer<typeof siteSchema>;

const term = z.strictObject({
  id,
  nl: text,
  en: text,
  /** Left in English in Dutch text. */
  doNotTranslate: z.boolean().optional(),
  /** Former names: findable, but in prose only after "voorheen" or "formerly". */
  formerly: z.array(text).optional(),
  /** Words that must not stand in prose; the term is used instead. */
  avoid: z.strictObject({ nl: z.array(text).optional(), en: z.array(text).optional() }).optional(),
});
export const termsSchema = z.strictObject({ terms: z.array(term) });
export type Term = z.infer<typeof term>;

const phrases = z.array(text).optional();
export const wordingsSchema = z.array(
  z.strictObject({
    id,
    symptoms: z.array(z.int().min(1)).min(1),
    nl: phrases,
    en: phrases,
    de: phrases,
    fr: phrases,
    es: phrases,
    it: phrases,
    why: bilingual,
  }),
);

const target = z.string().regex(/^(?:\d+|diagnosis)$/, 'must be a symptom number or "diagnosis"');
const perLanguage = perLang(z.array(text.transform((phrase) => phrase.toLowerCase())));
export const synonymsSchema = z.strictObject({
  concepts: z.array(
    z.strictObject({
      id,
      for: z.record(target, z.number().positive().max(3)),
      weak: z.literal(true).optional(),
      /** A query a language that must lead first to one of the concept's heaviest targets. */
      example: bilingual,
      ...perLanguage.shape,
    }),
  ),
  entering: perLanguage,
  failing: perLanguage,
  ignore: perLanguage,
});
export type Synonyms = z.infer<typeof synonymsSchema>;
