import type { APIRoute, GetStaticPaths } from 'astro';
import { openSearchDescription } from '../../data/opensearch.ts';
import { languages, type Lang } from '../../lib/locales.ts';
import { loadSite } from '../../site.ts';

export const getStaticPaths = (async () =>
  (await loadSite()).origin === undefined ? [] : languages.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** What browsers need to search the site from their address bar. */
export const GET: APIRoute<Record<string, never>, { lang: Lang }> = async ({ params: { lang } }) =>
  new Response(openSearchDescription(await loadSite(), lang), { headers: { 'content-type': 'application/opensearchdescription+xml' } });
