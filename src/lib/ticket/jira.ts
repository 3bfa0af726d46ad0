import { isBare, oneLine, type Block, type Line } from './block.ts';

/** What a line would begin with in Jira's markup: a list, a heading, a quotation, a rule. */
const atStart = /^(?:[#*-]|h[1-6](?=\.)|bq(?=\.))/;

/**
 * Words as Jira's wiki markup that shows exactly these words.
 * @param first whether they begin a line
 */
export function escapeJira(text: string, first = true): string {
  const escaped = oneLine(text)
    // First, because what follows writes entities itself.
    .replace(/&(?=#?\w+;)/g, '&amp;')
    // There is no other way to write one: a backslash after a backslash does not escape.
    .replaceAll('\\', '&bsol;')
    .replace(/[[\]|{}!^~@]/g, '\\$&')
    .replace(/(?<=[:;])[()]|\((?=(?:[/xiyn!?+*-]|\*[rgby]|on|off|flag(?:off)?)\))/g, '\\$&')
    // A letter cannot be escaped.
    .replace(/:(?=[DPp])/g, entityOf)
    // Within a word, or between spaces, these are only themselves.
    .replace(/(?<![\p{L}\d\\])[*_+?-](?=\S)|(?<=\S)[*_+?-](?![\p{L}\d])/gu, '\\$&');
  if (!first) return escaped;
  return escaped.replace(atStart, (mark) => (mark.length > 1 ? mark.slice(0, -1) + entityOf(mark.slice(-1)) : `\\${mark}`));
}

const entityOf = (character: string) => `&#${character.charCodeAt(0)};`;

/** Jira's wiki markup: the label is the link, so the bare address is left out. */
export function toJira(blocks: readonly Block[]): string {
  return blocks
    .map(({ lines }) =>
      lines
        .filter((line) => !isBare(line))
        .map(lineOf)
        .join('\n'),
    )
    .join('\n\n');
}

function lineOf(line: Line): string {
  if (typeof line === 'string') return escapeJira(line);
  if (isBare(line)) return '';
  const before = line.before ? `${escapeJira(line.before)} ` : '';
  return `${before}[${escapeJira(line.label, false)}|${encodeAddress(line.address)}]`;
}

/** An address without what would end it. */
function encodeAddress(address: string): string {
  return oneLine(address).replace(/[|[\]{}\\ ^!]/g, (character) => `%${character.charCodeAt(0).toString(16).toUpperCase()}`);
}
