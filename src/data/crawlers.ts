import { languages, locales } from '../lib/locales.ts';
import type { Route } from '../routes/routes.ts';
import type { Site } from '../routes/site.ts';
import { escapeXml } from './xml.ts';

/** Where the list of pages stands, below the base. */
export const sitemapPath = 'sitemap.xml';

/** Whether there is a list of pages: only where search engines are let in, and whole addresses can be written. */
export function hasSitemap({ origin, content }: Pick<Site, 'origin' | 'content'>): boolean {
  return origin !== undefined && !content.site.robots.split(/, */).some((word) => word === 'noindex' || word === 'none');
}

/**
 * The list of pages for search engines, with their counterparts. Permanent addresses are left out: they hold both languages,
 * and would be taken for pages of one.
 */
export function sitemap(site: Site): string {
  const entries = site.routes.filter(({ lang, to }) => lang && to === undefined).map((route) => entryOf(route, site));
  return `<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
${entries.join('\n')}
</urlset>
`;
}

function entryOf({ path, counterparts, permalink }: Route, site: Site): string {
  const at = (below: string) => escapeXml(site.absolute(site.file(below)));
  const others = [
    ...languages.map((lang) => [locales[lang].tag, counterparts[lang]] as const),
    ...(permalink === undefined ? [] : [['x-default', permalink] as const]),
  ].map(([tag, below]) => `<xhtml:link rel="alternate" hreflang="${tag}" href="${at(below)}"/>`);
  return `<url><loc>${at(path)}</loc>${others.join('')}</url>`;
}

/** What crawlers may do. They must be able to read pages that they are not to index, for it is the pages that say so. */
export function robotsText(site: Site): string {
  const rule = 'User-agent: *\nAllow: /\n';
  return hasSitemap(site) ? `${rule}\nSitemap: ${site.absolute(site.file(sitemapPath))}\n` : rule;
}
