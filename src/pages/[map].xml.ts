import type { APIRoute, GetStaticPaths } from 'astro';
import { hasSitemap, sitemap, sitemapPath } from '../data/crawlers.ts';
import { loadSite } from '../site.ts';

export const getStaticPaths = (async () =>
  hasSitemap(await loadSite()) ? [{ params: { map: sitemapPath.replace('.xml', '') } }] : []) satisfies GetStaticPaths;

/** The list of pages for search engines, where there is to be one. */
export const GET: APIRoute = async () => new Response(sitemap(await loadSite()), { headers: { 'content-type': 'application/xml' } });
