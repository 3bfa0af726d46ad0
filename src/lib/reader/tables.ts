import { isLabel } from './labels.ts';

const separators = [/\t| {2,}/, /;/, /,(?! )/, / ?\| ?/];
const heading = /corre[il1|]at|korre[il1|]at|corr.lat|trace|request|aanvraag|demande|anforder/i;

/**
 * Turns a table whose first row holds labels into one labelled line a cell, so that a row copied from a log can be read.
 * @param text the message, normalised
 */
export function unfoldTables(text: string): string {
  const lines = text.split('\n');
  for (let index = 0; index + 1 < lines.length; index += 1) {
    const line = lines[index] ?? '';
    if (line.length > 2000 || !heading.test(line)) continue;
    for (const separator of separators) {
      const cells = line.split(separator);
      if (cells.length < 2 || cells.filter((cell) => isLabel(unquoted(cell))).length < 2) continue;
      const next = (lines[index + 1] ?? '').slice(0, 4000);
      // A rule between heading and rows, as in Markdown.
      const values = (/^[\s|:-]+$/.test(next) ? (lines[index + 2] ?? '').slice(0, 4000) : next).split(separator);
      if (values.length !== cells.length) continue;
      lines[index] = cells.map((cell, column) => `${unquoted(cell)}: ${unquoted(values[column] ?? '')}`).join('\n');
      lines[index + 1] = '';
      break;
    }
  }
  return lines.join('\n');
}

const unquoted = (cell: string) => cell.trim().replace(/^"(.*)"$/, '$1');
