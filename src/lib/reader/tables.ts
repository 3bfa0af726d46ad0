import { findLabels, isLabel } from './labels.ts';
import { skeleton } from './skeleton.ts';

const separators = ['\t', '|', ';', ',', /\t| {2,}/];
/** More rows than a report can use, and a bound on how often headings are repeated. */
const maxRows = 300;

/**
 * Turns a table whose first row holds labels into one labelled line a cell, so that rows copied from a log can be read.
 * @param text the message, normalised but for its tabs
 */
export function unfoldTables(text: string): string {
  const lines = text.split('\n');
  const out: string[] = [];
  let unfolded = 0;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? '';
    const table = unfolded < maxRows && isHeading(line) ? readTable(lines, index) : undefined;
    if (table) unfolded += table.last - index;
    out.push(...(table?.rows ?? [line]));
    if (table) index = table.last;
  }
  return out.join('\n').replaceAll('\t', ' ');
}

/** Two labels with something between them that separates cells. */
function isHeading(line: string): boolean {
  if (line.length > 2000 || line.length < 12 || !/[\t|;,]| {2}/.test(line)) return false;
  const labels = findLabels(skeleton(line));
  return labels.length > 1 && labels.some(({ kind }) => kind === 'request' || kind === 'correlation');
}

function readTable(lines: readonly string[], first: number): { rows: string[]; last: number } | undefined {
  for (const separator of separators) {
    const headings = cellsOf(lines[first] ?? '', separator);
    if (headings.filter(isLabel).length < 2) continue;
    const labelled = headings.map((heading) => findLabels(skeleton(heading)).length > 0);
    const rows: string[] = [];
    let last = first;
    for (let index = first + 1; index < lines.length && index <= first + maxRows; index += 1) {
      const line = (lines[index] ?? '').slice(0, 4000);
      // A rule between heading and rows, as in Markdown.
      if (!/^[\s|:+-]*$/.test(line) || line.trim() === '') {
        const cells = cellsOf(line, separator);
        if (cells.length !== headings.length) break;
        rows.push(...cells.map((cell, column) => (labelled[column] ? `${headings[column]}: ${cell}` : cell)), '');
        last = index;
      }
    }
    if (rows.length > 0) return { rows, last };
  }
  return undefined;
}

/** The cells of a row; a quoted one may hold the separator. */
function cellsOf(line: string, separator: string | RegExp): string[] {
  if (typeof separator !== 'string') return line.trim().split(separator).map(unquoted);
  // A tab at either end parts a cell that is empty; a bar there is the frame.
  const blank = line.replace(/^ +| +$/g, '');
  const row = separator === '|' ? blank.replace(/^\||\|$/g, '') : blank;
  const cells: string[] = [];
  let open = false;
  let start = 0;
  for (let index = 0; index <= row.length; index += 1) {
    const character = row.charAt(index);
    if (character === '"') open = !open;
    if (character !== '' && (open || character !== separator)) continue;
    cells.push(unquoted(row.slice(start, index)));
    start = index + 1;
  }
  return cells;
}

const unquoted = (cell: string) => cell.trim().replace(/^"(.*)"$/, '$1');
