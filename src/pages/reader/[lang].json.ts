import type { APIRoute, GetStaticPaths } from 'astro';
import { nl, type StringKey } from '../../i18n/nl.ts';
import { translator } from '../../i18n/translate.ts';
import { languages, locales, type Lang } from '../../lib/locales.ts';
import type { ReaderLookup } from '../../lib/reader/lookup.ts';
import { outsideLink } from '../../refs.ts';
import { getContent, paths } from '../../site.ts';

export const getStaticPaths = (() => languages.map((lang) => ({ params: { lang } }))) satisfies GetStaticPaths;

/** What the error reader needs in a language. */
export const GET: APIRoute<Record<string, never>, { lang: Lang }> = ({ params: { lang } }) => {
  const t = translator(lang);
  const { codes, symptoms, roles, wordings } = getContent();
  const keys = Object.keys(nl).filter((key): key is StringKey => key.startsWith('reader.'));
  const lookup: ReaderLookup = {
    lang: locales[lang].tag,
    strings: Object.fromEntries(keys.map((key) => [key.slice('reader.'.length), t(key)])),
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
    diagnosisUrl: paths.page('diagnosis', lang),
    codeLookup: outsideLink('code-lookup').url,
  };
  return Response.json(lookup);
};
