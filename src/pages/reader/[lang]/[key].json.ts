import type { APIRoute, GetStaticPaths } from 'astro';
import { buildExplanations } from '../../../data/reader-lookup.ts';
import { languages, type Lang } from '../../../lib/locales.ts';
import { loadSite } from '../../../site.ts';

export const getStaticPaths = (async () => {
  const site = await loadSite();
  return languages.flatMap((lang) =>
    [...buildExplanations(site, lang)].map(([key, explanation]) => ({ params: { lang, key }, props: { explanation } })),
  );
}) satisfies GetStaticPaths;

/** What the error reader says of one code or client error, in a language. */
export const GET: APIRoute<{ explanation: object }, { lang: Lang; key: string }> = ({ props: { explanation } }) =>
  Response.json(explanation);
