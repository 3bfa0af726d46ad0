import type { APIRoute, GetStaticPaths } from 'astro';
import { buildIndex } from '../../data/search-index.ts';
import { searchKeys } from '../../elements/site-search/keys.ts';
import type { SearchData } from '../../elements/site-search/search-data.ts';
import { pickStrings } from '../../i18n/translate.ts';
import { languages, type Lang } from '../../lib/locales.ts';
import { loadSite } from '../../site.ts';

export const getStaticPaths = (() => languages.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** The compact search index of a language, with what results say beside what they find. */
export const GET: APIRoute<Record<string, never>, { lang: Lang }> = async ({ params: { lang } }) => {
  const site = await loadSite();
  const [first] = site.content.picker.questions;
  const home = site.href('page:home', lang);
  const data: SearchData = {
    ...buildIndex(site, lang),
    strings: pickStrings(lang, searchKeys),
    ways: { picker: site.href('page:home#picker', lang), box: home, list: site.href('page:home#symptoms', lang) },
    question: {
      text: first?.[lang].text ?? '',
      answers: (first?.answers ?? []).map((answer) => [answer[lang], `${home}?${first!.id}=${answer.id}#picker`]),
    },
    explained: site.file(`reader/${lang}/*.json`),
  };
  return Response.json(data);
};
