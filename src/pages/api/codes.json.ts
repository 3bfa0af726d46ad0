import { codesDocument } from '../../lib/api.ts';
import { getContent, paths } from '../../site.ts';

/** Everything a macro needs about the codes. */
export const GET = () => Response.json(codesDocument(getContent(), paths));
