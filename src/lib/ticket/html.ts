import { escapeHtml } from '../escape-html.ts';
import { isBare, oneLine, type Block, type Line } from './block.ts';

const escape = (text: string) => escapeHtml(oneLine(text));

/**
 * HTML for rich editors: paragraphs, line breaks and links only, which all of them keep. The address also stands there in
 * words, for editors that drop links; a break ends each paragraph but the last, for those that drop paragraphs.
 */
export function toHtml(blocks: readonly Block[]): string {
  return (
    blocks.map(({ tag, lines }) => `<p lang="${escape(tag)}">${lines.map(lineOf).join('<br>')}`).join('<br></p>') +
    (blocks.length > 0 ? '</p>' : '')
  );
}

function lineOf(line: Line): string {
  if (typeof line === 'string') return escape(line);
  if (isBare(line)) return escape(line.address);
  return `${line.before ? `${escape(line.before)} ` : ''}<a href="${escape(line.address)}">${escape(line.label)}</a>`;
}
