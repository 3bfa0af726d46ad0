import { z } from 'zod';
import { id, proseRecord } from '../model/fields.ts';
import { defineFamily } from './family.ts';

const schema = z.strictObject({
  ...proseRecord,
  steps: proseRecord.steps.unwrap().min(1),
  /** The steps that tell the article's steps in detail, in its order. */
  article: z.array(id).min(1),
});

/** The three diagnostic steps in detail; their page is page:diagnosis. */
export const diagnosis = defineFamily<z.infer<typeof schema>>({
  id: 'diagnosis',
  source: { form: 'folder', folder: 'diagnosis', record: 'diagnosis.yaml' },
  schema,
  sections: ['you', 'tool', 'fields', 'without-role'],
  said: true,
  key: () => 'steps',
  page: ({ prose }, lang) => prose[lang]!,
  refs: ({ article }) => article.map((step, index) => ({ field: ['article', index], target: `diagnosis:steps#${step}` })),
});
