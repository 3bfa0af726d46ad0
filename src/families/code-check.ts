import type { Check } from '../model/checks/check.ts';
import type { Problem } from '../model/problem.ts';
import type { Code } from './code.ts';

/** What one code must agree with beyond its own file: the step that repairs it, and the question that tells its guides apart. */
export const checkCodes: Check = ({ content, located }) =>
  located
    .filter(({ entry }) => entry.family === 'code')
    .flatMap(({ entry, line }): Problem[] => {
      const record = entry.record as Code;
      if (record.kind === 'name-only') return [];
      const { guides, repair, apart } = record;
      const question = content.questions.find(({ id }) => id === apart);
      const unanswered = question ? guides.filter((guide) => !question.answers.some((answer) => answer.guide === guide)) : [];
      const fault = (field: string, problem: string, remedy: string) => ({ file: entry.file, line: line([field]), field, problem, remedy });
      return [
        ...(repair && !guides.some((guide) => repair.startsWith(`${guide}#`))
          ? [fault('repair', `"${repair}" is a step of none of its guides.`, 'Name a step of one of them, or add that guide.')]
          : []),
        ...(guides.length > 1 && !apart
          ? [
              fault(
                'guides',
                'It has several guides and no question that tells them apart.',
                'Add apart: <id of a question in content/questions.yaml>.',
              ),
            ]
          : []),
        ...(guides.length < 2 && apart
          ? [fault('apart', 'It has no two guides to tell apart.', 'Remove it, or add the other guide.')]
          : []),
        ...unanswered.map((guide) =>
          fault(
            'apart',
            `The question "${apart}" has no answer for ${guide}.`,
            'Add the answer in content/questions.yaml, or choose another question.',
          ),
        ),
      ];
    });
