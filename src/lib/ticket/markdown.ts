import { isBare, oneLine, type Block, type Line } from './block.ts';

/** What a mark at the start of a line would turn into a heading, a list, a rule or a table. */
const atStart = /^[#+=:-]/;

/**
 * Words as Markdown that shows exactly these words (CommonMark, and GitHub's tables and crossing out).
 * @param first whether they begin a line
 */
export function escapeMarkdown(text: string, first = true): string {
  const escaped = oneLine(text)
    .replace(/[\\`*[\]<>|~$]|&(?=#?\w+;)/g, '\\$&')
    // Within a word an underscore is only an underscore.
    .replace(/(?<![\p{L}\d])_|_(?![\p{L}\d])/gu, '\\_');
  if (!first) return escaped;
  return escaped.replace(atStart, '\\$&').replace(/^(\d{1,9})([.)])/, '$1\\$2');
}

/** Markdown: the label is the link, so the bare address is left out; two spaces end a line in every kind of Markdown. */
export function toMarkdown(blocks: readonly Block[]): string {
  return blocks
    .map(({ lines }) =>
      lines
        .filter((line) => !isBare(line))
        .map(lineOf)
        .join('  \n'),
    )
    .join('\n\n');
}

function lineOf(line: Line): string {
  if (typeof line === 'string') return escapeMarkdown(line);
  if (isBare(line)) return '';
  const before = line.before ? `${escapeMarkdown(line.before)} ` : '';
  return `${before}[${escapeMarkdown(line.label, false)}](${encodeAddress(line.address)})`;
}

/** An address without what would end it. */
function encodeAddress(address: string): string {
  return oneLine(address).replace(/[()<>\\"' ]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
