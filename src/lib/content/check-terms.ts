import { languages, type Lang } from '../locales.ts';
import { entriesOf, type Content } from './model.ts';
import type { Problem } from './problem.ts';
import type { Term } from './schema.ts';

interface Passage {
  file: string;
  line?: number;
  field: string;
  lang: Lang;
  text: string;
}

/** Words that prose must not use, by content/terms.yaml; former names only after "voorheen" or "formerly". */
export function checkTerms(content: Content): Problem[] {
  const rules = languages.flatMap((lang) => content.terms.flatMap((term) => rulesOf(term, lang)));
  return passagesOf(content).flatMap((passage) =>
    rules
      .filter((rule) => rule.lang === passage.lang && rule.found(passage.text))
      .map((rule) => ({
        file: passage.file,
        ...(passage.line ? { line: passage.line } : {}),
        field: passage.field,
        problem: `"${rule.word}" is not used on this site.`,
        remedy: rule.remedy,
      })),
  );
}

const former = { nl: 'voorheen', en: 'formerly' } as const;

function rulesOf(term: Term, lang: Lang) {
  const avoid = (term.avoid?.[lang] ?? []).map((word) => ({
    lang,
    word,
    remedy: `Write "${term[lang]}".`,
    found: (text: string) => wordPattern(word).test(text),
  }));
  const old = (term.formerly ?? []).map((word) => ({
    lang,
    word,
    remedy: `Write "${term[lang]}", or "${term[lang]} (${former[lang]} ${word})".`,
    found: (text: string) =>
      wordPattern(word).test(text.replace(new RegExp(`\\b${former[lang]} (?:the |het |de )?${escape(word)}`, 'gi'), '')),
  }));
  return [...avoid, ...old];
}

const escape = (word: string) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const wordPattern = (word: string) => new RegExp(`(?<![\\p{L}\\d])${escape(word)}(?![\\p{L}\\d])`, 'iu');

function passagesOf(content: Content): Passage[] {
  const prose = entriesOf(content).flatMap((entry) =>
    languages.flatMap((lang) => {
      const { file, title, summary, outline } = entry.prose[lang];
      return [
        { file, field: 'title', lang, text: title },
        { file, field: 'summary', lang, text: summary },
        ...outline.paragraphs.map(({ text, line }) => ({ file, line, field: 'prose', lang, text })),
      ];
    }),
  );
  const codes = content.codes.flatMap((code) =>
    languages.flatMap((lang) =>
      (['meaning', 'firstCheck'] as const).map((field) => ({
        file: `content/codes/${code.code}.yaml`,
        field: `${lang}.${field}`,
        lang,
        text: code[lang][field],
      })),
    ),
  );
  return [...prose, ...codes];
}
