import { z } from 'zod';
import { defineFamily } from './family.ts';
import { guideApi } from './guide-api.ts';
import { guideFamily, guideRecord } from './guide.ts';

const schema = z.strictObject({
  ...guideRecord,
  steps: guideRecord.steps.unwrap().min(1),
});

/** Ordinary account troubles: guides beside those of Microsoft's article. */
export const account = defineFamily<z.infer<typeof schema>>({
  ...guideFamily(
    {
      one: 'account',
      many: 'accounts',
      field: 'account',
      label: 'account.label',
      list: { target: 'page:home#account', title: 'home.account' },
    },
    { nl: 'account', en: 'account' },
    'a',
  ),
  id: 'account',
  source: { form: 'folders', folder: 'account', record: 'account.yaml' },
  schema,
  api: guideApi('account', 'home.account'),
});
