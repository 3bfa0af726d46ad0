import { z } from 'zod';
import { symptomsDocumentSchema } from '../../lib/api-schemas.ts';

/** The JSON Schema of symptoms.json. */
export const GET = () => Response.json(z.toJSONSchema(symptomsDocumentSchema));
