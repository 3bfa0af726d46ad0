import type { APIRoute, GetStaticPaths } from 'astro';
import { languages, type Lang } from '../../lib/locales.ts';
import type { ReaderLookup } from '../../lib/reader/lookup.ts';
import { getContent, paths } from '../../site.ts';

export const getStaticPaths = (() => languages.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** What the error reader knows of codes, symptoms and wordings, in a language. */
export const GET: APIRoute<Record<string, never>, { lang: Lang }> = ({ params: { lang } }) => {
  const { codes, symptoms, roles, wordings } = getContent();
  const lookup: ReaderLookup = {
    codes: Object.fromEntries(
      codes.map((code) => [
        code.code,
        {
          symptoms: code.symptoms,
          ...code[lang],
          whoFixes: roles.audiences.find(({ id }) => id === code.whoFixes)?.[lang].name ?? '',
          url: paths.code(code.code, lang),
        },
      ]),
    ),
    symptoms: Object.fromEntries(
      symptoms.map((symptom) => {
        const { title, summary } = symptom.prose[lang];
        const permalink = paths.absolute(paths.symptomPermalink(symptom.number));
        return [symptom.number, { title, summary, url: paths.symptom(symptom.slug, lang), permalink }];
      }),
    ),
    wordings: wordings.map(({ id, symptoms: numbers, why: _, ...phrases }) => ({
      id,
      symptoms: numbers,
      phrases: Object.values(phrases).flatMap((list) => list ?? []),
    })),
  };
  return Response.json(lookup);
};
