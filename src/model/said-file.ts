import type { Lang } from '../lib/locales.ts';
import type { Problem } from './problem.ts';

/** The folders below `content/` with what belongs to no guide: what says only that signing in fails, and what is about something else. */
export const saidFolders = ['general', 'elsewhere'] as const;

/** The file with what callers say in a language, in the folder of an entry or in the one above. */
export const saidFile = (lang: Lang) => `said.${lang}.txt`;

/**
 * Reads what callers say: a text a line, in any order.
 * @param source the text of a `said.<language>.txt`
 * @param file its path for the messages, relative to the project's root
 * @returns the texts; undefined when problems were added to the list
 */
export function parseSaid(source: string, file: string, problems: Problem[]): string[] | undefined {
  const lines = new Map<string, number>();
  const faults: Problem[] = [];
  for (const [index, row] of source.split('\n').entries()) {
    const text = row.trim();
    const before = lines.get(text);
    if (before !== undefined)
      faults.push({
        file,
        line: index + 1,
        field: '(line)',
        problem: `"${text}" stands in line ${before} too.`,
        remedy: 'Remove one of the two.',
      });
    else if (text) lines.set(text, index + 1);
  }
  if (lines.size === 0)
    faults.push({ file, line: 1, field: '(file)', problem: 'Nothing is said here.', remedy: 'Write what callers say, a line each.' });
  problems.push(...faults);
  return faults.length > 0 ? undefined : [...lines.keys()];
}
