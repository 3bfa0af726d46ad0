import { parseInline, plainInline } from '../lib/inline.ts';
import type { Lang } from '../lib/locales.ts';
import type { Content } from './content.ts';

/** A line of a record as plain words, with the portal's labels in a language. */
export function toPlain(text: string, lang: Lang, { portal }: Pick<Content, 'portal'>): string {
  return plainInline(text, (id) => portal.labels[id]?.[lang] ?? id);
}

/** The words of a line that an editor chose: without labels, which are Microsoft's, and without what stands in backticks. */
export function ownWords(text: string): string {
  return parseInline(text)
    .map((piece) => (piece.kind === 'words' ? piece.text : ' '))
    .join('');
}

/** The labels that a line names, as targets of references. */
export function labelsIn(text: string): string[] {
  return parseInline(text).flatMap((piece) => (piece.kind === 'label' ? [`label:${piece.id}`] : []));
}
