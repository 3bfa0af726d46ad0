import { formatProblem } from '../model/problem.ts';
import type { LinkResult } from './check-links.ts';
import { verdicts, type Verdict } from './judge.ts';

const widest = 120;

/** Counts the results by verdict. */
export function countVerdicts(results: readonly LinkResult[]): Record<Verdict, number> {
  const count = (wanted: Verdict) => results.filter(({ verdict }) => verdict === wanted).length;
  return Object.fromEntries(verdicts.map((verdict) => [verdict, count(verdict)])) as Record<Verdict, number>;
}

/** Whether the check has failed: a link is dead, or could not be seen to be alive. */
export const hasFailed = (results: readonly LinkResult[]): boolean =>
  results.some(({ verdict }) => verdict === 'broken' || verdict === 'unreachable');

/** The results as a table: id, status, verdict, and the final address where it is another, or a remark. */
export function formatTable(results: readonly LinkResult[]): string {
  const rows = results.map(({ id, url, status, verdict, final, remark }) => {
    const moved = final === new URL(url).href ? '' : shorten(final);
    return [id, `${status ?? '-'}`, verdict, [moved, remark].filter(Boolean).join('  ')];
  });
  const table = [['id', 'status', 'verdict', 'final address, remark'], ...rows];
  const widths = [0, 1, 2].map((column) => Math.max(...table.map((row) => row[column]?.length ?? 0)));
  return table
    .map((row) =>
      row
        .map((cell, column) => cell.padEnd(widths[column] ?? 0))
        .join('  ')
        .trimEnd(),
    )
    .join('\n');
}

// Sign-in pages have addresses of a thousand letters; --json has them whole.
const shorten = (address: string) => (address.length > widest ? `${address.slice(0, widest - 1)}…` : address);

/**
 * The counts, and for every link that is not ok what to do about it; only what to do about the connection where no site answered.
 * @param file the register, relative to the project's root
 */
export function formatSummary(results: readonly LinkResult[], file: string): string {
  const counts = countVerdicts(results);
  const todo = verdicts.slice(1).flatMap((wanted) => results.filter(({ verdict }) => verdict === wanted));
  const problems = todo.map(({ id, verdict, url, remark, remedy }) =>
    formatProblem({ file, field: id, problem: `${verdict}: ${url} ${remark || 'has moved'}.`, remedy }),
  );
  const silent = results.length > 1 && results.every(({ status }) => status === null) && counts.unreachable === results.length;
  return [
    // Sixty times the same complaint would hide that it is about the connection.
    ...(silent ? ['No site answered at all. Check the connection of this computer and run the check again.'] : problems),
    `${results.length} links: ${verdicts.map((verdict) => `${counts[verdict]} ${verdict}`).join(', ')}.`,
  ].join('\n');
}
