import { getCollection, getEntry as getStored } from 'astro:content';
import { families } from './families/index.ts';
import type { Lang } from './lib/locales.ts';
import { getSite, setSite } from './loaded-site.ts';
import { byKey, type Content, type Entry } from './model/content.ts';
import { saidFolders } from './model/said-file.ts';
import { settingsFiles } from './model/settings.ts';
import { compileProse } from './rendered-prose.ts';
import { createSite, type Site } from './routes/site.ts';

export { getSite } from './loaded-site.ts';

/** The prose of an entry in a language, as a component. @throws when the file is missing, or is no MDX */
export function renderProse(entry: Pick<Entry, 'path'>, lang: Lang) {
  return compileProse(entry, lang, getSite().content.portal.originals);
}

let joined: Promise<Site> | undefined;

/**
 * The site; every page file calls this first. The collections are put together once: in dev Astro loads this module
 * anew together with the collections that it reads, so that an edit shows.
 */
export async function loadSite(): Promise<Site> {
  return setSite(await (joined ??= joinCollections()));
}

async function joinCollections(): Promise<Site> {
  const entries = await Promise.all(families.map(async ({ id }) => [id, await storedEntries(id)] as const));
  const settings = await Promise.all(
    [...Object.keys(settingsFiles), ...saidFolders, 'source'].map(
      async (name) => [name, ((await getStored('settings', name)) as { data: { value: unknown } } | undefined)?.data.value] as const,
    ),
  );
  const content = { ...Object.fromEntries(settings), entries: Object.fromEntries(entries) } as unknown as Content;
  return createSite(content, families, import.meta.env.BASE_URL, import.meta.env.SITE);
}

/** Astro promises no order, so the keys decide. */
async function storedEntries(family: string): Promise<Entry[]> {
  const stored = await getCollection(family as never);
  return (stored as { data: Entry }[]).map(({ data }) => data).sort(byKey);
}
