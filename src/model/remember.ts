import type { Problem } from './problem.ts';

interface Kept {
  source: string;
  result: unknown;
  problems: Problem[];
}

const kept = new WeakMap<object, Map<string, Kept>>();

/**
 * What was read from a file, for as long as its text stays the same: while someone edits, and in tests, all content is
 * read again after every change, and nearly every file is as it was.
 * @param reader what the file was read by, such as a schema
 * @param file its path for the messages
 * @param read reads the text; adds to the list what is wrong with it
 */
export function remember<T>(reader: object, file: string, source: string, problems: Problem[], read: (found: Problem[]) => T): T {
  const files = kept.get(reader) ?? new Map<string, Kept>();
  kept.set(reader, files);
  let last = files.get(file);
  if (last?.source !== source) {
    const found: Problem[] = [];
    last = { source, result: read(found), problems: found };
    files.set(file, last);
  }
  problems.push(...last.problems);
  return last.result as T;
}
