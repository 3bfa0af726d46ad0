import { LineCounter, isAlias, isMap, isNode, isScalar, isSeq, parseDocument, visit, type Document } from 'yaml';
import type { z } from 'zod';
import type { Problem } from './problem.ts';
import { remedyForSchema, remedyForSyntax, sayIssue } from './yaml-remedies.ts';

/** The line of the file at which a field stands; of what is missing, the line of what it is missing from. */
export type LineOf = (path: readonly PropertyKey[]) => number;

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
): { data: z.output<T>; line: LineOf } | undefined {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const lineAt = (offset: number) => counter.linePos(offset).line + firstLine - 1;
  const faults = [...syntaxFaults(document), ...trapsIn(document, source)];
  problems.push(...faults.map(({ at, problem, remedy }) => ({ file, line: lineAt(at), field: 'YAML', problem, remedy })));
  if (faults.length > 0) return undefined;

  const line: LineOf = (path) => lineAt(offsetOf(document, path));
  const result = schema.safeParse(document.toJS(), { reportInput: true });
  if (result.success) return { data: result.data, line };
  for (const issue of result.error.issues) {
    const path = issue.code === 'unrecognized_keys' ? [...issue.path, issue.keys[0] ?? ''] : issue.path;
    problems.push({
      file,
      line: line(path),
      field: path.join('.') || '(file)',
      problem: sayIssue(issue),
      remedy: remedyForSchema(issue),
    });
  }
  return undefined;
}

interface Fault {
  at: number;
  problem: string;
  remedy: string;
}

function syntaxFaults({ errors, warnings }: Document): Fault[] {
  return [...errors, ...warnings].map((error) => ({
    at: error.pos[0],
    problem: `${(error.message.split('\n')[0] ?? '').replace(/\.$/, '')}.`,
    remedy: remedyForSyntax(error.code),
  }));
}

/** A note behind a value, on the same line. */
const note = /[ \t]+#.*/y;

/** What YAML allows and editors do not mean: names for values, which can also blow up, and notes that cut a text short. */
function trapsIn(document: Document, source: string): Fault[] {
  const faults: Fault[] = [];
  const refuseName = (at: number) =>
    faults.push({
      at,
      problem: 'A value has a name (& or *), which is not used here.',
      remedy: 'Write the value out, or put the text in quotes.',
    });
  visit(document, (_, node) => {
    if (isAlias(node)) refuseName(node.range?.[0] ?? 0);
    else if (isNode(node) && 'anchor' in node && node.anchor) refuseName(node.range?.[0] ?? 0);
    if (!isScalar(node) || node.type !== 'PLAIN' || !node.source || !node.range) return;
    note.lastIndex = node.range[1];
    const [rest] = note.exec(source) ?? [];
    if (rest !== undefined)
      faults.push({
        at: node.range[0],
        problem: `The text ends before "${rest.trim().slice(0, 20)}", because # begins a note.`,
        remedy: 'Put the text in quotes, or move the note to a line of its own.',
      });
  });
  return faults;
}

/** Where a field begins; of what is missing, where that begins which it is missing from. */
function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  let node: unknown = document.contents;
  let offset = isNode(node) ? (node.range?.[0] ?? 0) : 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
      if (!pair) return offset;
      offset = (isNode(pair.key) ? pair.key.range?.[0] : undefined) ?? offset;
      node = pair.value;
    } else if (isSeq(node)) {
      node = node.items[Number(step)];
      offset = (isNode(node) ? node.range?.[0] : undefined) ?? offset;
    } else return offset;
  }
  return offset;
}
