import { z } from 'zod';
import type { StringKey } from '../i18n/translate.ts';
import { languages, perLang } from '../lib/locales.ts';
import { stepsOf } from '../model/content.ts';
import { audience } from '../model/fields.ts';
import type { Api } from './family.ts';
import { address, perLangObject, reviewedOn } from './api-fields.ts';
import type { GuideRecord } from './guide.ts';

/**
 * The document for macros about a family of guides.
 * @param name of the file and of the list in it
 * @param title what the guides are called together
 */
export function guideApi<R extends GuideRecord>(name: string, title: StringKey): Api<R> {
  return {
    name,
    title,
    schema: z.object({
      number: z.int().min(1),
      permalink: address,
      ...perLangObject(z.object({ title: z.string(), summary: z.string(), url: address })),
      codes: z.array(z.int()).describe('AADSTS codes that belong to the guide.'),
      steps: z
        .array(
          z.object({
            id: z.string().describe('Permanent; the anchor of the step.'),
            who: z.array(audience).describe('Who can do it.'),
            permalink: address,
            ...perLangObject(z.object({ title: z.string() })),
          }),
        )
        .describe('Its steps, in their order.'),
      reviewed: reviewedOn,
      facets: z.record(z.string(), z.array(z.string())).describe('Answers of the picker that fit, by question.'),
    }),
    item: (entry, site) => ({
      number: entry.record.number,
      permalink: site.absolute(site.permalink(entry.ref)!),
      ...perLang((lang) => ({
        title: entry.prose[lang]!.title,
        summary: entry.prose[lang]!.summary,
        url: site.absolute(site.href(entry.ref, lang)),
      })),
      codes: site
        .listedAt(entry.ref)
        .map(({ key }) => Number(key))
        .sort((a, b) => a - b),
      steps: stepsOf(entry).map(({ id, who }) => ({
        id,
        who,
        permalink: site.absolute(`${site.permalink(entry.ref)}#${id}`),
        ...perLang((lang) => ({ title: entry.prose[lang]!.outline.steps.find((step) => step.id === id)!.title })),
      })),
      reviewed: languages.map((lang) => entry.prose[lang]!.reviewed).sort()[0],
      facets: Object.fromEntries(
        site.content.picker.questions.map(({ id, answers }) => [
          id,
          answers.filter(({ guides }) => guides?.includes(entry.ref)).map((answer) => answer.id),
        ]),
      ),
    }),
  };
}
