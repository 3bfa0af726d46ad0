import { defineCollection } from 'astro:content';
import { families } from './families/index.ts';
import { createLoaders, proseItems, type Item } from './model/loader.ts';
import { settingsFiles } from './model/settings.ts';
import { readSiteContent } from './routes/read.ts';

const loader = createLoaders(readSiteContent);
const item = (id: string, data: object): Item => ({ id, data: data as Record<string, unknown> });

/**
 * One collection a family, one for the settings and the source article, and the MDX files for Astro to render.
 * src/site.ts puts them together again.
 */
export const collections = {
  ...Object.fromEntries(
    families.map(({ id }) => [
      id,
      defineCollection({ loader: loader(id, ({ entries }) => entries[id]!.map((entry) => item(entry.key, entry))) }),
    ]),
  ),
  settings: defineCollection({
    loader: loader('settings', (content) => [
      ...Object.keys(settingsFiles).map((name) => item(name, { value: content[name as keyof typeof settingsFiles] })),
      item('source', { value: content.source }),
    ]),
  }),
  prose: defineCollection({ loader: loader('prose', proseItems) }),
};
