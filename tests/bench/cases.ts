import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { languages } from '../../src/lib/locales.ts';

const answer = z.union([z.int().min(1), z.string().regex(/^(?:A[1-9]\d*|diagnostic|picker)$/)]);
const schema = z.object({
  id: z.string(),
  q: z.string(),
  /** Language of the query, and of the page that it is asked on. */
  lang: z.enum(languages),
  ui: z.enum(languages),
  /** What answers the query, best first: a symptom, an account guide (`A3`), the steps, the picker; empty when nothing on the site does. */
  expect: z.union([answer.transform((only) => [only]), z.array(answer)]),
  kind: z.string(),
});

/** A query with the answers that count for it. */
export type Case = z.infer<typeof schema>;

/**
 * Reads queries, one JSON object a line.
 * @throws naming the file and the line when one cannot be used
 */
export function readCases(file: string): Case[] {
  const lines = readFileSync(file, 'utf8').split('\n');
  return lines.flatMap((line, at) => {
    if (!line.trim()) return [];
    try {
      return [schema.parse(JSON.parse(line))];
    } catch (error) {
      const why = error instanceof z.ZodError ? z.prettifyError(error) : String(error);
      throw new Error(`${file}:${at + 1}: ${why}`, { cause: error });
    }
  });
}
