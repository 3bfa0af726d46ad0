import { account } from './account.ts';
import { article } from './article.ts';
import { clientError } from './client-error.ts';
import { codeList } from './code-list.ts';
import { code } from './code.ts';
import { diagnosis } from './diagnosis.ts';
import type { Family } from './family.ts';
import { helpdesk } from './helpdesk.ts';
import { page } from './page.ts';
import { shared } from './shared.ts';
import { symptom } from './symptom.ts';

/** Everything that the site knows families of. A new one is a file beside this and a name in this list. */
export const families = [
  article,
  diagnosis,
  helpdesk,
  symptom,
  account,
  code,
  clientError,
  codeList,
  shared,
  page,
] as unknown as readonly Family[];
