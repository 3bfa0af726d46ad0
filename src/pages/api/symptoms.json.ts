import { symptomsDocument } from '../../lib/api.ts';
import { getContent, paths } from '../../site.ts';

/** Everything a macro needs about the symptoms. */
export const GET = () => Response.json(symptomsDocument(getContent(), paths));
