import { escapeHtml } from '../../lib/escape-html.ts';
import { locales, type Lang } from '../../lib/locales.ts';
import { oneLine, type Block } from '../../lib/ticket/block.ts';
import { toJira } from '../../lib/ticket/jira.ts';
import { toPlainText } from '../../lib/ticket/plain.ts';
import type { Macro } from './macro.ts';

type Escape = (text: string) => string;

/** Text for HTML where `{{` and `{%` would be filled in by the tool. */
export const escapeHtmlTemplate: Escape = (text) => escapeHtml(text).replaceAll('{', '&#123;');

/** Plain text where Liquid is filled in: Liquid itself writes what begins its marks. */
export const escapeLiquid: Escape = (text) => text.replace(/\{[{%]/g, (mark) => `{{ '${mark}' }}`);

/** A cell of a table that spreadsheets open; what would be taken for a formula is taken for text. */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return `"${safe.replaceAll('"', '""')}"`;
}

/** A table as spreadsheets in the Netherlands and elsewhere open it: with a byte order mark, and semicolons. */
export function csv(rows: readonly (readonly string[])[]): string {
  return `\ufeff${rows.map((row) => `${row.map(csvCell).join(';')}\r\n`).join('')}`;
}

/** JSON that any program reads alike, whatever encoding it expects. */
export function asciiJson(value: unknown): string {
  const text = JSON.stringify(value, null, 2).replace(/[^\n -~]/g, (letter) => `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`);
  return `${text}\n`;
}

/** What a ticket says of a macro: the label, which is a link where there are links, the summary, the address alone on its line. */
function blockOf({ texts, address }: Macro, lang: Lang): Block {
  const { label, summary } = texts[lang];
  return { tag: locales[lang].tag, lines: [{ label, address }, summary, { address }] };
}

/** The label of a macro on one line. */
export const labelOf = ({ texts }: Macro, lang: Lang) => oneLine(texts[lang].label);

/** A macro as plain text. */
export const plainNote = (macro: Macro, lang: Lang) => toPlainText([blockOf(macro, lang)]);

/** The same in Jira's wiki markup. */
export const wikiNote = (macro: Macro, lang: Lang) => toJira([blockOf(macro, lang)]);

/** The same as HTML, of the elements that every tool takes: the label is a link, and the address stands there as text too. */
export function htmlNote({ texts, address }: Macro, lang: Lang, escape: Escape = escapeHtml): string {
  const { label, summary } = texts[lang];
  const href = escape(address);
  return `<p><a href="${href}">${escape(oneLine(label))}</a><br>${escape(oneLine(summary))}<br>${href}</p>`;
}
