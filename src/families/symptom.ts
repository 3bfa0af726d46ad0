import { z } from 'zod';
import { text } from '../model/fields.ts';
import { defineFamily } from './family.ts';
import { guideApi } from './guide-api.ts';
import { guideFamily, guideRecord } from './guide.ts';

const needsPassage = 'must name a passage of the article; a guide without one belongs in content/account';

const schema = z.strictObject({
  ...guideRecord,
  /** Ids of the source's segments that the statement publishes. */
  segments: z.array(text, needsPassage).min(1, needsPassage),
  steps: guideRecord.steps.unwrap().min(1),
});

/** The symptoms of Microsoft's article, numbered as there: one guide each. */
export const symptom = defineFamily<z.infer<typeof schema>>({
  ...guideFamily(
    {
      one: 'symptom',
      many: 'symptoms',
      field: 'symptoms',
      label: 'symptom.label',
      list: { target: 'page:home#symptoms', title: 'nav.symptoms' },
    },
    { nl: 'symptomen', en: 'symptoms' },
    's',
  ),
  id: 'symptom',
  source: { form: 'folders', folder: 'symptoms', record: 'symptom.yaml' },
  schema,
  refs: ({ neighbours, segments }) => [
    ...neighbours.map((target, index) => ({ field: ['neighbours', index], target, guide: true as const })),
    ...segments.map((id, index) => ({ field: ['segments', index], target: `segment:${id}` })),
  ],
  api: guideApi('symptoms', 'nav.symptoms'),
});
