import { languages, locales, type Lang } from '../../lib/locales.ts';
import type { Problem } from '../problem.ts';
import type { Checked } from './check.ts';
import { passagesOf } from './passages.ts';

/** Small words that nearly every sentence of a language has, and that are no words of the others. */
const marks: Partial<Record<Lang, ReadonlySet<string>>> = {
  nl: new Set(
    'de het een van niet u uw en dat die met voor bij naar zich ook maar deze op te aan uit er geen als dan kan om via wat dit nog'.split(
      ' ',
    ),
  ),
  en: new Set(
    'the an not you your and that with for at to this it from but these on if be can has by are which who there only then'.split(' '),
  ),
};

/** Shorter passages may be names or labels. */
const fewestWords = 6;
/** What another language must show: this many marks, and this many for each of the passage's own. */
const fewestMarks = 3;
const outweighing = 4;

/** What a screen says is quoted as it says it. */
const quoted = /“[^”]*”|"[^"]*"/g;

/** A passage that stands in another language than its file: pasted into the wrong half. */
export function checkLanguage(checked: Checked): Problem[] {
  return passagesOf(checked).flatMap(({ file, line, field, lang, text }) => {
    const words =
      text
        .replace(quoted, ' ')
        .toLowerCase()
        .match(/\p{L}+/gu) ?? [];
    if (words.length < fewestWords) return [];
    const count = (of: Lang) => words.filter((word) => marks[of]?.has(word)).length;
    const least = Math.max(fewestMarks, outweighing * count(lang));
    const other = languages.find((candidate) => candidate !== lang && count(candidate) >= least);
    return other
      ? [
          {
            file,
            line: line(),
            field,
            problem: `This is not ${locales[lang].label}: it looks like ${locales[other].label}.`,
            remedy: `Write it in ${locales[lang].label}.`,
          },
        ]
      : [];
  });
}
