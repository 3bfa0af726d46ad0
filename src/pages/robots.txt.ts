import type { APIRoute } from 'astro';
import { robotsText } from '../data/crawlers.ts';
import { loadSite } from '../site.ts';

/** What crawlers may do; they ask for it at the root of a host only. */
export const GET: APIRoute = async () =>
  new Response(robotsText(await loadSite()), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
