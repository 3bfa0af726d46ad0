import type { APIRoute, GetStaticPaths } from 'astro';
import { buildLookup } from '../../data/reader-lookup.ts';
import { languages, type Lang } from '../../lib/locales.ts';
import { loadSite } from '../../site.ts';

export const getStaticPaths = (() => languages.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** What the error reader loads, in a language. */
export const GET: APIRoute<Record<string, never>, { lang: Lang }> = async ({ params: { lang } }) =>
  Response.json(buildLookup(await loadSite(), lang));
