import { z } from 'zod';
import { translator } from '../i18n/translate.ts';
import type { Lang } from '../lib/locales.ts';
import type { Entry, ProseEntry } from '../model/content.ts';
import { id, perLang, proseRecord, ref } from '../model/fields.ts';
import type { Answers, Door, Family, Page } from './family.ts';

/** What the records of all guides have. */
export const guideRecord = {
  /** Permanent; people name a guide by it. */
  number: z.int().min(1),
  slug: perLang(id),
  /** Guides that are easily mistaken for this one. */
  neighbours: z.array(ref).min(1),
  ...proseRecord,
};

/** The record of any guide. */
export type GuideRecord = z.infer<z.ZodObject<typeof guideRecord>>;

/** The sections that a guide may have, in the order in which they are of use. */
const guideSections = ['recognise', 'you', 'causes', 'differs', 'never', 'collect', 'other'] as const;

/** Whether an entry is a guide, of whatever family. */
export function isGuide(entry: Entry): entry is Entry<GuideRecord> {
  return 'number' in entry.record && 'slug' in entry.record;
}

/** What all families of guides have alike: a number, a page a language, a permanent address, the view. */
export function guideFamily<R extends GuideRecord>(answers: Answers, folders: Record<Lang, string>, short: string) {
  const textOf = (entry: Entry<R>, lang: Lang): Page => {
    const { title, summary } = (entry as unknown as ProseEntry).prose[lang];
    return { title, summary, eyebrow: translator(lang)(answers.label, { n: entry.record.number }) };
  };
  return {
    key: (record) => String(record.number),
    sections: guideSections,
    said: true,
    answers,
    path: ({ record }, lang) => `${lang}/${folders[lang]}/${record.slug[lang]}/`,
    permalink: ({ key }) => `${short}/${key}/`,
    page: textOf,
    door: (entry, lang): Door => ({ ...textOf(entry, lang), go: 'permalink.go' }),
    picture: ({ ref: guide }) => guide,
    result: ({ ref: guide }) => ({ kind: answers.one, guides: [guide], ranked: true }),
    refs: ({ neighbours }) => neighbours.map((target, index) => ({ field: ['neighbours', index], target, guide: true })),
    view: () => 'GuideView',
  } satisfies Partial<Family<R>>;
}
