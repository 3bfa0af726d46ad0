import { isBare, oneLine, type Block, type Line } from './block.ts';

/** Text for plain fields: labels as they are, for some editors look them up, and each address alone on its line. */
export function toPlainText(blocks: readonly Block[]): string {
  return blocks.map(({ lines }) => lines.map(lineOf).join('\n')).join('\n\n');
}

function lineOf(line: Line): string {
  if (typeof line === 'string') return oneLine(line);
  if (isBare(line)) return oneLine(line.address);
  return oneLine(`${line.before ?? ''} ${line.label}`);
}
