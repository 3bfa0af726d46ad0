import { languages } from '../lib/locales.ts';
import type { Content } from '../model/content.ts';
import type { Check } from '../model/checks/check.ts';
import type { Problem } from '../model/problem.ts';
import type { Code } from './code.ts';

type Reader = 'user' | 'helpdesk' | 'admin' | 'developer';
type Known = Exclude<Code, { kind: 'name-only' }>;
type Fault = Pick<Problem, 'problem' | 'remedy'> & { field: string };

/** The text of a code that speaks to those who can fix it. */
const textFor: Record<Exclude<Code['whoFixes'], 'microsoft'>, Reader> = {
  user: 'user',
  helpdesk: 'helpdesk',
  'app-admin': 'admin',
  'tenant-admin': 'admin',
  developer: 'developer',
};

/** What one code must agree with: the step that repairs it, the question that tells its guides apart, and those whom it speaks to. */
export const checkCodes: Check = ({ content, located }) =>
  located
    .filter(({ entry }) => entry.family === 'code')
    .flatMap(({ entry, line }): Problem[] => {
      const record = entry.record as Code;
      if (record.kind === 'name-only') return [];
      return [...checkGuides(record, content), ...checkReaders(record, content)].map((fault) => ({
        file: entry.file,
        line: line(fault.field.split('.')),
        ...fault,
      }));
    });

function checkGuides({ guides, repair, apart }: Known, content: Content): Fault[] {
  const question = content.questions.find(({ id }) => id === apart);
  const unanswered = question ? guides.filter((guide) => !question.answers.some((answer) => answer.guide === guide)) : [];
  return [
    ...(repair && !guides.some((guide) => repair.startsWith(`${guide}#`))
      ? [
          {
            field: 'repair',
            problem: `"${repair}" is a step of none of its guides.`,
            remedy: 'Name a step of one of them, or add that guide.',
          },
        ]
      : []),
    ...(guides.length > 1 && !apart
      ? [
          {
            field: 'guides',
            problem: 'It has several guides and no question that tells them apart.',
            remedy: 'Add apart: <id of a question in content/questions.yaml>.',
          },
        ]
      : []),
    ...(guides.length < 2 && apart
      ? [{ field: 'apart', problem: 'It has no two guides to tell apart.', remedy: 'Remove it, or add the other guide.' }]
      : []),
    ...unanswered.map((guide) => ({
      field: 'apart',
      problem: `The question "${apart}" has no answer for ${guide}.`,
      remedy: 'Add the answer in content/questions.yaml, or choose another question.',
    })),
  ];
}

/** Whoever can fix it must be told how; whoever is given a role must be told what to do with it; and all that in every language. */
function checkReaders(record: Known, content: Content): Fault[] {
  const { whoFixes, role } = record;
  const told = (reader: Reader) => languages.some((lang) => reader in record[lang]);
  const holders: Reader[] = content.roles.roles.find(({ id }) => id === role)?.developer
    ? ['helpdesk', 'admin', 'developer']
    : ['helpdesk', 'admin'];
  const fixer = whoFixes === 'microsoft' ? undefined : textFor[whoFixes];
  return [
    ...(!fixer || told(fixer)
      ? []
      : [
          {
            field: 'whoFixes',
            problem: `"${whoFixes}" can fix it, and no text tells them how.`,
            remedy: `Add the text "${fixer}" in every language, or name somebody to whom a text speaks.`,
          },
        ]),
    ...(role && !holders.some(told)
      ? [
          {
            field: 'role',
            problem: `No text speaks to anybody who holds the role "${role}".`,
            remedy: 'Add the text "admin" in every language, or remove the role.',
          },
        ]
      : []),
    ...languages.flatMap((lang) =>
      [...new Set(languages.flatMap((other) => Object.keys(record[other])))]
        .filter((text) => !(text in record[lang]))
        .map((text) => ({
          field: lang,
          problem: `The text "${text}" stands in another language only.`,
          remedy: `Add it in ${lang} too, or remove it everywhere.`,
        })),
    ),
  ];
}
