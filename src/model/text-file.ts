import { existsSync, readFileSync } from 'node:fs';
import type { Problem } from './problem.ts';

/**
 * Reads a text file as an editor meant it: UTF-8, with or without a byte order mark, whatever its line ends.
 * @param path where it is
 * @param file its path for the messages, relative to the project's root
 * @returns its text with plain line ends; undefined when problems were added to the list
 */
export function readTextFile(path: string, file: string, problems: Problem[]): string | undefined {
  if (!existsSync(path)) {
    problems.push({ file, line: 1, field: '(file)', problem: 'The file is missing.', remedy: 'Add it; its neighbours show the form.' });
    return undefined;
  }
  const bytes = readFileSync(path);
  const text = decode(bytes);
  if (text === undefined || text.includes('\0')) {
    problems.push({
      file,
      line: lineOfFault(bytes),
      field: '(file)',
      problem: 'This is no UTF-8 text.',
      remedy: 'Save it in the encoding UTF-8; in most editors that is a choice under "Save as".',
    });
    return undefined;
  }
  const plain = text.replace(/\r\n?/g, '\n');
  const composed = plain.normalize('NFC');
  if (composed === plain) return plain;
  const line = plain.split('\n').findIndex((row) => row !== row.normalize('NFC')) + 1;
  problems.push({
    file,
    line,
    field: '(file)',
    problem: 'A letter and its accent are stored apart (Unicode NFD).',
    remedy: 'Type the letter with its accent anew, here and wherever the text was pasted from the same place.',
  });
  return undefined;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

/** The line of the first byte that is no UTF-8, or that no text has. */
function lineOfFault(bytes: Uint8Array): number {
  let line = 1;
  let start = 0;
  for (let at = 0; at <= bytes.length; at += 1) {
    if (at < bytes.length && bytes[at] !== 0x0a) continue;
    const row = decode(bytes.subarray(start, at));
    if (row === undefined || row.includes('\0')) return line;
    start = at + 1;
    line += 1;
  }
  return 1;
}
