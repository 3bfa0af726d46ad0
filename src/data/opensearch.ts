import { translator } from '../i18n/translate.ts';
import { locales, type Lang } from '../lib/locales.ts';
import type { Site } from '../routes/site.ts';
import { escapeXml } from './xml.ts';

/** Where the description of a language stands, below the base. */
export const openSearchPath = (lang: Lang) => `opensearch/${lang}.xml`;

/**
 * What browsers need to offer the site's search in their address bar. They keep the addresses away from the page, so it is
 * of use only where the site's own address is known.
 */
export function openSearchDescription(site: Site, lang: Lang): string {
  const t = translator(lang);
  const at = (path: string) => escapeXml(site.absolute(path));
  const search = at(site.href('page:search', lang));
  return `<?xml version="1.0" encoding="UTF-8"?>
<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/" xmlns:moz="http://www.mozilla.org/2006/browser/search/">
<ShortName>${escapeXml(t('site.name'))}</ShortName>
<Description>${escapeXml(t('search.summary'))}</Description>
<Url type="text/html" template="${search}?q={searchTerms}"/>
<Url type="application/opensearchdescription+xml" rel="self" template="${at(site.file(openSearchPath(lang)))}"/>
<Image width="16" height="16" type="image/svg+xml">${at(site.file('favicon.svg'))}</Image>
<Language>${locales[lang].tag}</Language>
<InputEncoding>UTF-8</InputEncoding>
<moz:SearchForm>${search}</moz:SearchForm>
</OpenSearchDescription>
`;
}
