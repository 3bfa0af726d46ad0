import type { Lang } from '../../lib/locales.ts';
import type { Macro } from './macro.ts';

type Escape = (text: string) => string;

/** Text for HTML, in an element or an attribute. */
export const escapeHtml: Escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** The same where `{{` and `{%` would be filled in by the tool. */
export const escapeHtmlTemplate: Escape = (text) => escapeHtml(text).replaceAll('{', '&#123;');

/** Plain text where Liquid is filled in: Liquid itself writes what begins its marks. */
export const escapeLiquid: Escape = (text) => text.replace(/\{[{%]/g, (mark) => `{{ '${mark}' }}`);

/** Jira's wiki markup as text: a sign is left as it is only within a word. */
export const escapeWiki: Escape = (text) =>
  text
    .replaceAll('\\', '&bsol;')
    .replace(/[[\]|{}!^~]/g, '\\$&')
    .replace(/(?<![\p{L}\p{N}])[*_+?-]|[*_+?-](?![\p{L}\p{N}])/gu, '\\$&');

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

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

/** What a ticket says of a macro: the label alone on its line, the summary, the address alone on its line. */
export function noteLines({ texts, address }: Macro, lang: Lang): [label: string, summary: string, address: string] {
  const { label, summary } = texts[lang];
  return [oneLine(label), oneLine(summary), address];
}

/** The same as plain text. */
export function plainNote(macro: Macro, lang: Lang, escape: Escape = (text) => text): string {
  return noteLines(macro, lang).map(escape).join('\n');
}

/** The same as HTML, of the elements that every tool takes: the label is a link, and the address stands there as text too. */
export function htmlNote(macro: Macro, lang: Lang, escape: Escape = escapeHtml): string {
  const [label, summary, address] = noteLines(macro, lang).map(escape);
  return `<p><a href="${address}">${label}</a><br>${summary}<br>${address}</p>`;
}

/** The same in Jira's wiki markup. */
export function wikiNote(macro: Macro, lang: Lang): string {
  const [label, summary, address] = noteLines(macro, lang);
  return `[${escapeWiki(label)}|${address}]\n${escapeWiki(summary)}\n${address}`;
}
