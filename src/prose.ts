import { getEntry as getCollectionEntry, render } from 'astro:content';
import type { Lang } from './lib/locales.ts';

/** The rendered MDX of an entry in a language. @throws when the file is missing */
export async function renderProse(key: string, lang: Lang) {
  const entry = await getCollectionEntry('prose', `${key}/${lang}`);
  if (!entry) throw new Error(`content/${key}/${lang}.mdx is missing.`);
  return (await render(entry)).Content;
}
