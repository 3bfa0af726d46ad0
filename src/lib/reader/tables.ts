import { isLabel } from './labels.ts';

/** More rows than a message has; a bound on the work. */
const maxRows = 50;
const heading = /corre[il1|]at|korre[il1|]at|corr.lat|trace|request|aanvraag|demande|anforder/i;

type Split = (line: string) => string[];
const separators: Split[] = [
  (line) => line.split('\t'),
  (line) => line.split(/ {2,}/),
  (line) => splitQuoted(line, ';'),
  (line) => splitQuoted(line, ','),
  (line) => line.split(/ ?\| ?/),
];

/**
 * Turns a table whose first row holds labels into one labelled line a cell, so that rows copied from a log can be read.
 * @param text the message, normalised
 */
export function unfoldTables(text: string): string {
  const lines = text.split('\n');
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.length > 2000 || !heading.test(line)) continue;
    for (const split of separators) {
      const cells = split(line).map(unquoted);
      if (cells.length < 2 || cells.filter(isLabel).length < 2) continue;
      const end = unfoldRows(lines, index, cells, split);
      if (end === index) continue;
      lines[index] = '';
      index = end;
      break;
    }
  }
  return lines.join('\n');
}

/** Rewrites the rows below a heading in place. @returns the last line rewritten, or the heading's own */
function unfoldRows(lines: string[], at: number, labels: string[], split: Split): number {
  let end = at;
  for (let row = at + 1; row < lines.length && row <= at + maxRows; row += 1) {
    const line = (lines[row] ?? '').slice(0, 4000);
    // A rule between heading and rows, as in Markdown.
    if (row === at + 1 && /^[\s|:+-]+$/.test(line)) continue;
    const values = split(line);
    if (values.length !== labels.length) break;
    // An empty line keeps the rows apart, so that each is a message of its own.
    lines[row] = `${labels.map((label, column) => `${label}: ${unquoted(values[column] ?? '')}`).join('\n')}\n`;
    end = row;
  }
  return end;
}

/** Splits a row of comma-separated values; a separator within quotation marks does not count. */
function splitQuoted(line: string, separator: string): string[] {
  const cells = [''];
  let quoted = false;
  for (const character of line) {
    if (character === '"') quoted = !quoted;
    if (character === separator && !quoted) cells.push('');
    else cells[cells.length - 1] += character;
  }
  return cells;
}

const unquoted = (cell: string) => cell.trim().replace(/^"(.*)"$/, '$1');
