import { defineCollection } from 'astro:content';
import { families } from './families/index.ts';
import { forPages, type Entry } from './model/content.ts';
import { createLoaders, type Item } from './model/loader.ts';
import { saidFolders } from './model/said-file.ts';
import { settingsFiles } from './model/settings.ts';
import { readSiteContent } from './routes/read.ts';

const loader = createLoaders(readSiteContent);
const item = (id: string, data: object, from = data): Item => ({ id, data: data as Record<string, unknown>, from });

/**
 * One collection a family, and one for the settings and the source article. src/site.ts puts them together again;
 * src/rendered-prose.ts makes pages of the MDX files.
 */
export const collections = {
  ...Object.fromEntries(
    families.map(({ id, result }) => {
      const stored = (entry: Entry) => forPages(entry, result?.(entry)?.ranked ?? false);
      return [
        id,
        defineCollection({ loader: loader(id, ({ entries }) => entries[id]!.map((entry) => item(entry.key, stored(entry), entry))) }),
      ];
    }),
  ),
  settings: defineCollection({
    loader: loader('settings', (content) => [
      ...Object.keys(settingsFiles).map((name) => item(name, { value: content[name as keyof typeof settingsFiles] })),
      ...saidFolders.map((name) => item(name, { value: content[name] })),
      item('source', { value: content.source }),
    ]),
  }),
};
