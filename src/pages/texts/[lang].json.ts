import type { APIRoute, GetStaticPaths } from 'astro';
import { readerKeys } from '../../elements/error-reader/keys.ts';
import type { ReaderPage } from '../../elements/error-reader/page.ts';
import { pickStrings } from '../../i18n/translate.ts';
import { languages, type Lang } from '../../lib/locales.ts';
import { loadSite } from '../../site.ts';

export const getStaticPaths = (() => languages.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** What a report on a message says, in a language; apart from what it looks up, so that it has its words also without that. */
export const GET: APIRoute<Record<string, never>, { lang: Lang }> = async ({ params: { lang } }) => {
  const site = await loadSite();
  const page: ReaderPage = {
    strings: pickStrings(lang, readerKeys),
    diagnosisUrl: site.href('page:diagnosis', lang),
    codeList: site.href('page:error-codes#by-number', lang),
    codeLookup: site.link('code-lookup').url,
    ticketFolder: site.file('ticket/'),
  };
  return Response.json(page);
};
