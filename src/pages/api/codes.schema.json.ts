import { z } from 'zod';
import { codesDocumentSchema } from '../../lib/api-schemas.ts';

/** The JSON Schema of codes.json. */
export const GET = () => Response.json(z.toJSONSchema(codesDocumentSchema));
