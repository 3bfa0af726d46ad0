import { z } from 'zod';
import { audienceIds } from './content/schema.ts';

const address = z.string().describe('Absolute when the site’s own address is configured, otherwise relative to the site’s base.');
const head = {
  version: z.literal(1),
  updated: z.iso.date().describe('Day of the newest content.'),
};
const symptomText = z.object({ title: z.string(), summary: z.string(), url: address });
const codeText = z.object({ meaning: z.string(), firstCheck: z.string(), url: address });
const symptomNumber = z.int().min(1);

/** The form of `/api/symptoms.json`, also published as a JSON Schema beside it. */
export const symptomsDocumentSchema = z.object({
  ...head,
  symptoms: z.array(
    z.object({
      number: symptomNumber,
      permalink: address,
      nl: symptomText,
      en: symptomText,
      codes: z.array(z.int()).describe('AADSTS codes that belong to the symptom.'),
      facets: z.record(z.string(), z.array(z.string())).describe('Answers of the symptom picker that fit, by question.'),
    }),
  ),
});

/** The form of `/api/codes.json`, also published as a JSON Schema beside it. */
export const codesDocumentSchema = z.object({
  ...head,
  codes: z.array(
    z.object({
      code: z.int(),
      name: z.string().nullable().describe('Microsoft’s own name of the error.'),
      permalink: address,
      symptoms: z.array(symptomNumber).describe('Most likely first; empty when the code can strike any application.'),
      whoFixes: z.enum(audienceIds),
      nl: codeText,
      en: codeText,
    }),
  ),
});
