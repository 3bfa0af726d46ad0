import { z } from 'zod';
import { perLang as makePerLang, type PerLang } from '../lib/locales.ts';
import type { Ref } from '../lib/ref.ts';

/** A name for something, as it stands in addresses and anchors. */
export const id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'must be lower-case letters and digits with single hyphens');

/** A text that says something. */
export const text = z.string().trim().min(1, 'must not be empty');

/** The fields of an object that is given once a language: `{ nl, en }`. */
export function perLangShape<T extends z.ZodType>(schema: T): PerLang<T> {
  return makePerLang(() => schema);
}

/** An object with one value a language. */
export function perLang<T extends z.ZodType>(schema: T) {
  return z.strictObject(perLangShape(schema));
}

/** A text in every language. */
export const everyLanguage = perLang(text);

/** A day as YYYY-MM-DD; YAML gives it as text or as a date. */
export const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z.iso.date({ error: 'must be a date such as 2026-11-24', abort: true }),
);

/** How far the first time zone is ahead of UTC, in milliseconds: what is today for an editor may be tomorrow by UTC. */
const mostAhead = 14 * 3_600_000;

/** The day of a review, which cannot lie ahead, wherever it was done. */
export const pastDay = day.refine((value) => value <= new Date(Date.now() + mostAhead).toISOString().slice(0, 10), {
  error: 'must not lie in the future',
  params: { remedy: 'Write the day on which it was looked at last, today at the latest.' },
});

/** A reference to an entry, such as `symptom:3`. */
export const ref = z.custom<Ref>(
  (value) => typeof value === 'string' && /^[a-z][a-z-]*:[a-z0-9-]+$/.test(value),
  'must name a family and a key, such as symptom:3',
);

/** A reference to a step of an entry, such as `symptom:3#test-sso`. */
export const stepRef = z.string().regex(/^[a-z][a-z-]*:[a-z0-9-]+#[a-z0-9-]+$/, 'must name a step, such as symptom:3#test-sso');

/** The readers that a step can be meant for. */
export const audienceIds = ['user', 'helpdesk', 'app-admin', 'tenant-admin', 'developer'] as const;
/** Who can do something. */
export const audience = z.enum(audienceIds);

/** Those who can repair an error: the readers, or Microsoft where nobody else can. */
export const fixerIds = [...audienceIds, 'microsoft'] as const;
/** Who can repair an error. */
export const fixer = z.enum(fixerIds);

/** Front matter of an MDX file. */
export const proseSchema = z.strictObject({ title: text, summary: text.max(200), reviewed: pastDay });

const step = z.strictObject({
  /** Permanent anchor, the same in every language. */
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
/** A step of a guide as its record has it: who can do it, with which role, where. */
export type Step = z.infer<typeof step>;

/** What every record beside prose has. */
export const proseRecord = {
  /** Further reading, ids of links.yaml, best first. */
  links: z.array(id).min(1),
  /** Months after which the entry must be read again. */
  reviewEvery: z.int().positive(),
  /** A day on which a text of the entry becomes untrue, and why; it is due for review then at the latest. */
  untrueFrom: z.strictObject({ date: day, why: text }).optional(),
  sources: z.array(text).min(1),
  steps: z.array(step).default([]),
};
