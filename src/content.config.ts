import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { proseSchema } from './lib/content/schema.ts';

/**
 * All prose: one MDX file an entry and language. What is not prose stands once, in the YAML beside it,
 * and is read by src/lib/content/read.ts.
 */
const prose = defineCollection({
  loader: glob({ base: './content', pattern: '**/{nl,en}.mdx', generateId: ({ entry }) => entry.replace(/\.mdx$/, '') }),
  schema: proseSchema,
});

export const collections = { prose };
