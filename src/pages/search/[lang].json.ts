import type { APIRoute, GetStaticPaths } from 'astro';
import { buildIndex } from '../../data/search-index.ts';
import { searchKeys } from '../../elements/site-search/keys.ts';
import type { SearchData } from '../../elements/site-search/search-data.ts';
import { pickStrings } from '../../i18n/translate.ts';
import { languages, type Lang } from '../../lib/locales.ts';
import { loadSite } from '../../site.ts';

export const getStaticPaths = (() => languages.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** The compact search index of a language, with the texts of the results. */
export const GET: APIRoute<Record<string, never>, { lang: Lang }> = async ({ params: { lang } }) => {
  const data: SearchData = { ...buildIndex(await loadSite(), lang), strings: pickStrings(lang, searchKeys) };
  return Response.json(data);
};
