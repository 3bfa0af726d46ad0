import { defineCollection } from 'astro:content';
import { rankedEntries } from './families/family.ts';
import { families } from './families/index.ts';
import type { Ref } from './lib/ref.ts';
import { forPages, type Content } from './model/content.ts';
import { createLoaders, type Item } from './model/loader.ts';
import { saidFolders } from './model/said-file.ts';
import { settingsFiles } from './model/settings.ts';
import { readSiteContent } from './routes/read.ts';

const loader = createLoaders(readSiteContent);
const item = (id: string, data: object, from = data): Item => ({ id, data: data as Record<string, unknown>, from });

/** The entries whose prose the search learns from: what words lead to, or what that shows as its own. */
const learntFrom = (content: Content): ReadonlySet<Ref> => new Set(rankedEntries(content, families).map(({ shows, ref }) => shows ?? ref));

/**
 * One collection a family, and one for the settings and the source article. src/site.ts puts them together again;
 * src/rendered-prose.ts makes pages of the MDX files.
 */
export const collections = {
  ...Object.fromEntries(
    families.map(({ id }) => [
      id,
      defineCollection({
        loader: loader(id, (content) => {
          const learnt = learntFrom(content);
          return content.entries[id]!.map((entry) => item(entry.key, forPages(entry, learnt.has(entry.ref)), entry));
        }),
      }),
    ]),
  ),
  settings: defineCollection({
    loader: loader('settings', (content) => [
      ...Object.keys(settingsFiles).map((name) => item(name, { value: content[name as keyof typeof settingsFiles] })),
      ...saidFolders.map((name) => item(name, { value: content[name] })),
      item('source', { value: content.source }),
    ]),
  }),
};
