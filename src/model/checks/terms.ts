import { languages, type Lang } from '../../lib/locales.ts';
import type { Problem } from '../problem.ts';
import type { Term } from '../settings.ts';
import type { Checked } from './check.ts';
import { passagesOf } from './passages.ts';

/** Words that prose must not use, by content/terms.yaml; former names only after "voorheen" or "formerly". */
export function checkTerms(checked: Checked): Problem[] {
  const rulebooks = new Map(languages.map((lang) => [lang, rulebookOf(checked.content.terms, lang)]));
  return passagesOf(checked).flatMap((passage) =>
    rulebooks.get(passage.lang)!(passage.text).map((rule) => ({
      file: passage.file,
      line: passage.line(),
      field: passage.field,
      problem: `"${rule.word}" is not used on this site.`,
      remedy: rule.remedy,
    })),
  );
}

/** The rules of a language that a text breaks. */
function rulebookOf(terms: readonly Term[], lang: Lang) {
  const rules = terms.flatMap((term) => rulesOf(term, lang));
  // Nearly every text has none of the words, and is left after one look.
  const any = new RegExp(rules.map(({ word }) => escape(word)).join('|') || '(?!)', 'iu');
  return (text: string) => (any.test(text) ? rules.filter((rule) => rule.found(text)) : []);
}

const former = { nl: 'voorheen', en: 'formerly' } as const;

function rulesOf(term: Term, lang: Lang) {
  const avoid = (term.avoid?.[lang] ?? []).map((word) => {
    const pattern = wordPattern(word);
    return { word, remedy: `Write "${term[lang]}".`, found: (text: string) => pattern.test(text) };
  });
  const old = (term.formerly ?? []).map((word) => {
    const pattern = wordPattern(word);
    const allowed = new RegExp(`\\b${former[lang]} (?:the |het |de )?${escape(word)}`, 'gi');
    return {
      word,
      remedy: `Write "${term[lang]}", or "${term[lang]} (${former[lang]} ${word})".`,
      found: (text: string) => pattern.test(text.replace(allowed, '')),
    };
  });
  return [...avoid, ...old];
}

const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const wordPattern = (word: string) => new RegExp(`(?<![\\p{L}\\d])${escape(word)}(?![\\p{L}\\d])`, 'iu');
