import { z } from 'zod';
import { day, proseRecord, text } from '../model/fields.ts';
import { defineFamily } from './family.ts';

const schema = z.strictObject({
  ...proseRecord,
  /** Ids of the source's segments that the home page publishes itself. */
  segments: z.array(text).min(1),
  published: day,
  handedOff: day,
  topicIds: z.array(text),
  originalLocale: text,
});

/** What Microsoft's article says beside its symptoms; its page is page:home. */
export const article = defineFamily<z.infer<typeof schema>>({
  id: 'article',
  source: { form: 'folder', folder: 'article', record: 'article.yaml' },
  schema,
  key: () => 'source',
  page: ({ prose }, lang) => prose[lang]!,
  refs: ({ segments }) => segments.map((id, index) => ({ field: ['segments', index], target: `segment:${id}` })),
});
