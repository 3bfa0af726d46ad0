import { languages, locales, type Lang } from '../../lib/locales.ts';
import type { Problem } from '../problem.ts';
import type { Checked } from './check.ts';
import { passagesOf, type Passage } from './passages.ts';

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

/** Verdicts on passages of an earlier reading. */
const judged = new WeakMap<Passage, Lang | undefined>();

/** A passage that stands in another language than its file: pasted into the wrong half. */
export function checkLanguage(checked: Checked): Problem[] {
  return passagesOf(checked).flatMap((passage) => {
    if (!judged.has(passage)) judged.set(passage, otherLanguageOf(passage));
    const other = judged.get(passage);
    const { file, line, field, lang } = passage;
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

/** The language that a passage seems to be written in, where that is not its own. */
function otherLanguageOf({ lang, text }: Passage): Lang | undefined {
  const words =
    text
      .replace(quoted, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < fewestWords) return undefined;
  const count = (of: Lang) => words.filter((word) => marks[of]?.has(word)).length;
  const least = Math.max(fewestMarks, outweighing * count(lang));
  return languages.find((candidate) => candidate !== lang && count(candidate) >= least);
}
