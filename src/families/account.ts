import { z } from 'zod';
import { perLang, text } from '../model/fields.ts';
import { defineFamily } from './family.ts';
import { guideApi } from './guide-api.ts';
import { guideFamily, guideRecord } from './guide.ts';

const schema = z.strictObject({
  ...guideRecord,
  /** What callers say, in their own words; search and reader know the guide by it. */
  said: perLang(z.array(text).min(1)),
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
