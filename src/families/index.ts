import { article } from './article.ts';
import { code } from './code.ts';
import { diagnosis } from './diagnosis.ts';
import type { Family } from './family.ts';
import { page } from './page.ts';
import { symptom } from './symptom.ts';

/** Everything that the site knows families of. A new one is a file beside this and a name in this list. */
export const families = [article, diagnosis, symptom, code, page] as unknown as readonly Family[];
