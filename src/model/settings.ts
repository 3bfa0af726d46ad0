import { z } from 'zod';
import { languages } from '../lib/locales.ts';
import { everyLanguage, fixer, fixerIds, id, pastDay, perLang, perLangShape, ref, text } from './fields.ts';

/** The form of a `register.yaml`: passages of the source that are published otherwise, with the reason. */
export const registerSchema = z.array(
  z.strictObject({
    segment: text,
    language: z.enum(languages),
    source: text,
    published: text,
    why: everyLanguage,
  }),
);
/** A passage of the source that is published otherwise. */
export type RegisterEntry = z.infer<typeof registerSchema>[number];

const checked = z.strictObject({ date: pastDay, how: z.enum(['documentation-repository', 'network']) });
const link = z.strictObject({
  id,
  url: z.url({ protocol: /^https$/, error: 'must be a whole https address' }),
  ...everyLanguage.shape,
  /** Addresses in the source article that this one replaces, and why. */
  source: z.array(z.strictObject({ url: z.url(), why: everyLanguage })).optional(),
  checked,
});
const linksSchema = z.strictObject({ links: z.array(link) });
/** An address outside the site, with its title a language. */
export type OutsideLink = z.infer<typeof link>;

const named = z.strictObject({ name: text, note: text });
const rolesSchema = z.strictObject({
  audiences: z.array(z.strictObject({ id: fixer, ...perLangShape(named) })).length(fixerIds.length),
  roles: z.array(
    z.strictObject({
      id,
      ...everyLanguage.shape,
      /** Whether a developer can hold it, as the owner of a registration does; all others are for a helpdesk or an administrator. */
      developer: z.literal(true).optional(),
    }),
  ),
});

const portalSchema = z.strictObject({
  labels: z.record(id, everyLanguage),
  paths: z.record(id, z.array(id).min(1)),
  /** Menus with an address of their own: the beginning of a path, and the link that opens it. */
  places: z.array(z.strictObject({ path: z.array(id).min(1), link: id })),
  /** Words of screens that every language quotes as they are. */
  originals: z.array(text),
});

const answer = z.strictObject({
  id,
  ...perLangShape(text),
  /** The guides that fit this answer, best first; left out for "none of these" and "I don't know". */
  guides: z.array(ref).min(1).optional(),
});
const pickerSchema = z.strictObject({
  questions: z
    .array(
      z.strictObject({
        id,
        ...perLangShape(z.strictObject({ text, help: text })),
        answers: z.array(answer).min(3),
      }),
    )
    .min(1)
    // Of many questions each path may ask three; the check of the picker follows every path, which takes its time.
    .max(6),
});
/** The questions of the picker, with their texts. */
export type Picker = z.infer<typeof pickerSchema>;

const questionsSchema = z.strictObject({
  questions: z.array(
    z.strictObject({
      id,
      ...perLangShape(text),
      /** What the answer points to; a code's page shows those for its own guides. */
      answers: z.array(z.strictObject({ guide: ref, ...perLangShape(text) })).min(2),
    }),
  ),
});

/** The operator's own helpdesk; whatever is left out is not named. */
const helpdesk = z.strictObject({
  name: everyLanguage,
  telephone: z
    .string()
    .refine((value) => /^\+?[\d ()-]{3,24}$/.test(value), {
      error: 'must be a telephone number',
      params: { remedy: 'Write digits with spaces or hyphens in quotation marks, such as "+31 20 123 45 67".' },
    })
    .optional(),
  mail: z
    .string()
    .refine((value) => z.email().safeParse(value).success, {
      error: 'must be a mail address',
      params: { remedy: 'Write an address such as helpdesk@example.org, without "mailto:".' },
    })
    .optional(),
  /** Where one opens a ticket. */
  portal: z.url({ protocol: /^https$/, error: 'must be a whole https address' }).optional(),
  /** When somebody answers. */
  hours: everyLanguage.optional(),
});
/** The operator’s own helpdesk, as `content/site.yaml` names it. */
export type HelpdeskSettings = z.infer<typeof helpdesk>;

const station = z.strictObject({
  id,
  /** Whether a sign-in takes this station or one of the others that bear it. */
  either: z.literal(true).optional(),
  ...perLangShape(z.strictObject({ name: text, text })),
  /** What can go wrong here, in few words, with the guide that helps. */
  wrong: z.array(z.strictObject({ guide: ref, ...everyLanguage.shape })).min(1),
});
const stationsSchema = z.strictObject({
  zones: z.array(z.strictObject({ id, ...everyLanguage.shape, stations: z.array(station).min(1) })).min(1),
});

const siteSchema = z.strictObject({
  /** What the robots meta tag says; the source demands `noindex, nofollow`. */
  robots: z
    .string()
    .regex(
      /^(?:(?:no)?(?:index|follow|archive|snippet)|all|none)(?:, *(?:(?:no)?(?:index|follow|archive|snippet)|all|none))*$/,
      'must be words that search engines know, such as "noindex, nofollow" or "index, follow"',
    ),
  /** The licence of the content and whom to name. */
  licence: z.strictObject({ name: text, url: z.url(), attribution: everyLanguage }),
  helpdesk: helpdesk.optional(),
});

const term = z.strictObject({
  id,
  ...perLangShape(text),
  /** Former names: findable, but in prose only after "voorheen" or "formerly". */
  formerly: z.array(text).optional(),
  /** Words that must not stand in prose; the term is used instead. */
  avoid: perLang(z.array(text).optional()).optional(),
});
const termsSchema = z.strictObject({ terms: z.array(term) });
/** A term, what it is called, and the words that are refused in its place. */
export type Term = z.infer<typeof term>;

const phrases = z.array(text).optional();
const wordingsSchema = z.array(
  z.strictObject({
    id,
    guides: z.array(ref).min(1),
    // Messages come in more languages than the site has.
    ...{ de: phrases, fr: phrases, es: phrases, it: phrases, pt: phrases, pl: phrases, sv: phrases, tr: phrases, ja: phrases },
    ...perLangShape(phrases),
    why: everyLanguage,
  }),
);

const phraseLists = perLang(z.array(text.transform((phrase) => phrase.toLowerCase())));
const synonymsSchema = z.strictObject({
  concepts: z.array(
    z.strictObject({
      id,
      for: z.record(ref as unknown as z.ZodString, z.number().positive().max(3)),
      /** A query a language that must lead first to one of the concept's heaviest targets. */
      example: everyLanguage,
      ...phraseLists.shape,
    }),
  ),
  /** Where a query leads that only says that signing in fails, after the picker; and one that names an unknown product. */
  general: z.strictObject({ then: z.array(ref).min(1), products: z.array(ref).min(1) }),
  entering: phraseLists,
  failing: phraseLists,
  /** Names of products, of whatever language, and what kind of application they are. */
  products: z.array(
    z.strictObject({
      for: z.record(ref as unknown as z.ZodString, z.number().positive().max(3)),
      names: z.array(text.transform((name) => name.toLowerCase())),
    }),
  ),
  /** Words of whatever language that mean the same to search; it is written under the first. */
  alike: z.array(z.array(text.transform((word) => word.toLowerCase())).min(2)),
  context: phraseLists,
  elsewhere: phraseLists,
  doubtful: phraseLists,
  ignore: phraseLists,
  skip: phraseLists,
});

const redirect = z.strictObject({
  /** An address that was published, such as /nl/symptomen/oud/, or an anchor, such as symptom:8#old-step. */
  from: text,
  /** What it means: symptom:8, or symptom:8#new-step. */
  to: text,
});
/** The list may be empty, which YAML reads as null. */
const redirectsSchema = z.strictObject({ redirects: z.array(redirect).nullable() });

/** The concepts of search, with the words for each. */
export type Synonyms = z.infer<typeof synonymsSchema>;

/** The files of settings below `content/`: what holds for the whole site and is no entry. */
export const settingsFiles = {
  links: { file: 'links.yaml', schema: linksSchema.transform(({ links }) => links) },
  roles: { file: 'roles.yaml', schema: rolesSchema },
  portal: { file: 'portal.yaml', schema: portalSchema },
  picker: { file: 'picker.yaml', schema: pickerSchema },
  questions: { file: 'questions.yaml', schema: questionsSchema.transform(({ questions }) => questions) },
  stations: { file: 'stations.yaml', schema: stationsSchema.transform(({ zones }) => zones) },
  site: { file: 'site.yaml', schema: siteSchema },
  terms: { file: 'terms.yaml', schema: termsSchema.transform(({ terms }) => terms) },
  wordings: { file: 'wordings.yaml', schema: wordingsSchema },
  synonyms: { file: 'synonyms.yaml', schema: synonymsSchema },
  redirects: { file: 'redirects.yaml', schema: redirectsSchema.transform(({ redirects }) => redirects ?? []) },
} as const satisfies Record<string, { file: string; schema: z.ZodType }>;

/** The settings, by the names of the table above. */
export type Settings = { [Name in keyof typeof settingsFiles]: z.output<(typeof settingsFiles)[Name]['schema']> };
