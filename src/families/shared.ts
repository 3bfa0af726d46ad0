import { z } from 'zod';
import { id, proseRecord } from '../model/fields.ts';
import { defineFamily } from './family.ts';

const schema = z.strictObject({ ...proseRecord, links: z.array(id).default([]) });

/** Passages that several guides share, `<Shared id="check-caller" />`; they have no page of their own. */
export const shared = defineFamily<z.infer<typeof schema>>({
  id: 'shared',
  source: { form: 'folders', folder: 'shared', record: 'shared.yaml' },
  schema,
  key: (_, name) => name,
  page: ({ prose }, lang) => prose[lang]!,
});
