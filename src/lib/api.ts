import type { Content } from './content/model.ts';
import { languages, type Lang } from './locales.ts';
import type { Paths } from './paths.ts';

type PerLang<T> = Record<Lang, T>;
const perLang = <T>(make: (lang: Lang) => T): PerLang<T> => Object.fromEntries(languages.map((lang) => [lang, make(lang)])) as PerLang<T>;

/** The day of the newest content, not of the build, so that equal content gives equal files. */
function updatedOn({ symptoms, codes, diagnosis, article }: Content): string {
  const days = [...symptoms, diagnosis, article].flatMap(({ prose }) => languages.map((lang) => prose[lang].reviewed));
  return [...days, ...codes.map(({ reviewed }) => reviewed)].sort().at(-1) ?? '';
}

/** What `/api/symptoms.json` says; its form is promised to others. */
export function symptomsDocument(content: Content, paths: Paths) {
  return {
    version: 1,
    updated: updatedOn(content),
    symptoms: content.symptoms.map((symptom) => ({
      number: symptom.number,
      permalink: paths.absolute(paths.symptomPermalink(symptom.number)),
      ...perLang((lang) => ({
        title: symptom.prose[lang].title,
        summary: symptom.prose[lang].summary,
        url: paths.absolute(paths.symptom(symptom.slug, lang)),
      })),
      codes: content.codes.filter(({ symptoms }) => symptoms.includes(symptom.number)).map(({ code }) => code),
      facets: facetsOf(symptom.number, content),
    })),
  };
}

/** The picker's answers that fit a symptom, by question. */
function facetsOf(number: number, { picker }: Content): Record<string, string[]> {
  return Object.fromEntries(
    picker.questions.map(({ id, answers }) => [
      id,
      answers.filter(({ symptoms }) => symptoms?.includes(number)).map((answer) => answer.id),
    ]),
  );
}

/** What `/api/codes.json` says; its form is promised to others. */
export function codesDocument(content: Content, paths: Paths) {
  return {
    version: 1,
    updated: updatedOn(content),
    codes: content.codes.map((code) => ({
      code: code.code,
      name: code.name,
      permalink: paths.absolute(paths.codePermalink(code.code)),
      symptoms: code.symptoms,
      whoFixes: code.whoFixes,
      ...perLang((lang) => ({
        meaning: code[lang].meaning,
        firstCheck: code[lang].firstCheck,
        url: paths.absolute(paths.code(code.code, lang)),
      })),
    })),
  };
}
