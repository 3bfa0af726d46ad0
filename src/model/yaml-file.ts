import { LineCounter, parseDocument } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';

const remedies: Record<string, string> = {
  unrecognized_keys: 'Remove it or correct its spelling.',
  invalid_type: 'Give the field the form that the schema asks for; the families in src/families and src/model/settings.ts say which.',
  invalid_value: 'Choose one of the values named.',
  too_small: 'Add what is missing.',
  too_big: 'Shorten it.',
};

/**
 * Parses YAML and checks it against a schema.
 * @param source the YAML text
 * @param file its path, for the messages
 * @param firstLine the line of the file at which the YAML starts, counted from 1
 * @returns the data, or `undefined` when problems were added to the list
 */
export function parseYaml<T extends z.ZodType>(
  source: string,
  schema: T,
  file: string,
  problems: Problem[],
  firstLine = 1,
): { data: z.output<T>; line: (path: readonly PropertyKey[]) => number } | undefined {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  for (const error of document.errors) {
    problems.push({
      file,
      line: lineAt(error.pos[0]),
      field: 'YAML',
      problem: error.message.split('\n')[0] ?? '',
      remedy: 'Correct the YAML.',
    });
  }
  if (document.errors.length > 0) return undefined;
  const line = (path: readonly PropertyKey[]) => {
    for (let length = path.length; length > 0; length -= 1) {
      const node = document.getIn(path.slice(0, length), true) as { range?: [number, number, number] } | undefined;
      if (node?.range) return lineAt(node.range[0]);
    }
    return firstLine;
  };
  const result = schema.safeParse(document.toJS());
  if (result.success) return { data: result.data, line };
  for (const issue of result.error.issues) {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    problems.push({
      file,
      line: line(path),
      field: path.join('.') || '(file)',
      problem: `${issue.message}.`,
      remedy: remedies[issue.code] ?? 'Correct the value.',
    });
  }
  return undefined;
}
