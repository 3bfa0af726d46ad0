/** One fault in the content, told so that an editor can mend it without reading code. */
export interface Problem {
  /** The file, relative to the project's root. */
  file: string;
  /** The line in that file, counted from 1; for what is missing, the line where it would belong. */
  line: number;
  /** The field or block at fault, such as `steps.2.role`. */
  field: string;
  /** What is wrong. */
  problem: string;
  /** What to do about it. */
  remedy: string;
}

/** A problem on one line, in the form that editors and terminals make clickable. */
export function formatProblem({ file, line, field, problem, remedy }: Omit<Problem, 'line'> & { line?: number }): string {
  return `${file}${line === undefined ? '' : `:${line}`}  ${field}: ${problem} ${remedy}`;
}

/** Thrown when content cannot be published; its message lists every problem. */
export class ContentError extends Error {
  readonly problems: readonly Problem[];

  constructor(problems: readonly Problem[]) {
    const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`;
    super(`${count} in the content:\n${problems.map((problem) => `  ${formatProblem(problem)}`).join('\n')}`);
    this.name = 'ContentError';
    this.problems = problems;
  }
}
