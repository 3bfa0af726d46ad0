import type { APIRoute, GetStaticPaths } from 'astro';
import { buildIndex } from '../../data/search-index.ts';
import { nl, type StringKey } from '../../i18n/nl.ts';
import { translator } from '../../i18n/translate.ts';
import { languages, type Lang } from '../../lib/locales.ts';
import { loadSite } from '../../site.ts';

export const getStaticPaths = (() => languages.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** The texts of results and notes; those of the page itself stand in the page. */
const usedByScript = /^search\.(?:count|none|mentions|partial|corrected|unknown|why|pasted|kind|guides-of)/;

/** The compact search index of a language; the texts of the results travel with it, not with every page. */
export const GET: APIRoute<Record<string, never>, { lang: Lang }> = async ({ params: { lang } }) => {
  const t = translator(lang);
  const keys = Object.keys(nl).filter((key): key is StringKey => usedByScript.test(key));
  const strings = Object.fromEntries(keys.map((key) => [key.slice('search.'.length), t(key)]));
  return Response.json(buildIndex(await loadSite(), lang, strings));
};
