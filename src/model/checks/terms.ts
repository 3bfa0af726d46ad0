import { perLang, type Lang } from '../../lib/locales.ts';
import type { Problem } from '../problem.ts';
import type { Term } from '../settings.ts';
import type { Checked } from './check.ts';
import { passagesOf, type Passage } from './passages.ts';

/** What the rules, made from a list of terms, said of passages of an earlier reading. */
const judged = new WeakMap<readonly Term[], (passage: Passage) => readonly Rule[]>();

/** Words that prose must not use, by content/terms.yaml; former names only after "voorheen" or "formerly". */
export function checkTerms(checked: Checked): Problem[] {
  const { terms } = checked.content;
  const broken = judged.get(terms) ?? createJudge(terms);
  judged.set(terms, broken);
  return passagesOf(checked).flatMap((passage) =>
    broken(passage).map((rule) => ({
      file: passage.file,
      line: passage.line(),
      field: passage.field,
      problem: `"${rule.word}" is not used on this site.`,
      remedy: rule.remedy,
    })),
  );
}

function createJudge(terms: readonly Term[]) {
  const rulebooks = perLang((lang) => rulebookOf(terms, lang));
  const verdicts = new WeakMap<Passage, readonly Rule[]>();
  return (passage: Passage) => {
    const verdict = verdicts.get(passage) ?? rulebooks[passage.lang](passage.text);
    verdicts.set(passage, verdict);
    return verdict;
  };
}

/** The rules of a language that a text breaks. */
function rulebookOf(terms: readonly Term[], lang: Lang) {
  const rules = terms.flatMap((term) => rulesOf(term, lang));
  // Nearly every text has none of the words, and is left after one look.
  const any = new RegExp(rules.map(({ word }) => escape(word)).join('|') || '(?!)', 'iu');
  return (text: string) => (any.test(text) ? rules.filter((rule) => rule.found(text)) : []);
}

const former = { nl: 'voorheen', en: 'formerly' } as const;

interface Rule {
  word: string;
  remedy: string;
  found: (text: string) => boolean;
}

function rulesOf(term: Term, lang: Lang): Rule[] {
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
