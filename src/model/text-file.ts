import { existsSync, readFileSync, statSync } from 'node:fs';
import type { Problem } from './problem.ts';

type Fault = Pick<Problem, 'line' | 'problem' | 'remedy'>;

/**
 * Reads a text file as an editor meant it: UTF-8, with or without a byte order mark, whatever its line ends.
 * @param path where it is
 * @param file its path for the messages, relative to the project's root
 * @returns its text with plain line ends; undefined when problems were added to the list
 */
export function readTextFile(path: string, file: string, problems: Problem[]): string | undefined {
  const found = readText(path);
  const fault = typeof found === 'string' ? judgeText(found) : found;
  if (!fault) return found as string;
  problems.push({ file, field: '(file)', ...fault });
  return undefined;
}

function readText(path: string): string | Fault {
  if (!existsSync(path)) return { line: 1, problem: 'The file is missing.', remedy: 'Add it; its neighbours show the form.' };
  if (!statSync(path).isFile()) return { line: 1, problem: 'This is no file.', remedy: 'Put a file of this name in its place.' };
  const bytes = readFileSync(path);
  const text = decode(bytes);
  return text === undefined || text.includes('\0')
    ? {
        line: lineOfFault(bytes),
        problem: 'This is no UTF-8 text.',
        remedy: 'Save it in the encoding UTF-8; in most editors that is a choice under "Save as".',
      }
    : text.replace(/\r\n?/g, '\n');
}

/** Characters that nobody sees and that keep a word from being found: soft hyphens, zero widths, changes of direction. */
const invisible = /[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufffd]|[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/;
const conflict = /^(?:<{7} |={7}$|>{7} )/m;

/** What no text may hold, whatever it is about; the first that is found. */
function judgeText(text: string): Fault | undefined {
  // Nearly every file is in order, so that the lines need not be looked at.
  if (!conflict.test(text) && !invisible.test(text) && text === text.normalize('NFC')) return undefined;
  for (const [index, row] of text.split('\n').entries()) {
    const line = index + 1;
    if (conflict.test(row))
      return {
        line,
        problem: 'Two versions of the text stand here side by side (a merge conflict).',
        remedy: 'Keep one of the two, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>.',
      };
    const [hidden] = invisible.exec(row) ?? [];
    if (hidden !== undefined)
      return {
        line,
        problem: `There is an invisible character (U+${hidden.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}) behind "${row.slice(0, row.indexOf(hidden)).slice(-20)}".`,
        remedy: 'Remove it: delete the characters around it and type them anew.',
      };
    if (row !== row.normalize('NFC'))
      return {
        line,
        problem: 'A letter and its accent are stored apart (Unicode NFD).',
        remedy: 'Type the letter with its accent anew, here and wherever the text was pasted from the same place.',
      };
  }
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
