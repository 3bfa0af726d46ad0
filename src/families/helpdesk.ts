import { z } from 'zod';
import { id, proseRecord } from '../model/fields.ts';
import { defineFamily } from './family.ts';

const schema = z.strictObject({ ...proseRecord, links: z.array(id).default([]) });

/** How to link from a ticket, and what there is for ticket tools; its page is page:helpdesk. */
export const helpdesk = defineFamily<z.infer<typeof schema>>({
  id: 'helpdesk',
  source: { form: 'folder', folder: 'helpdesk', record: 'helpdesk.yaml' },
  schema,
  sections: ['linking', 'which-form', 'files', 'topdesk', 'servicenow', 'zendesk', 'jira', 'freshdesk', 'scripts', 'findable'],
  key: () => 'tickets',
  page: ({ prose }, lang) => prose[lang]!,
});
