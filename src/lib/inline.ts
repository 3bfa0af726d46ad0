/** A piece of a line of text in a record: words, something to type or read literally, or a label of Microsoft's screens. */
export type Piece = { kind: 'words' | 'code'; text: string } | { kind: 'label'; id: string };

const mark = /`([^`]+)`|<Ui id="([a-z0-9-]+)" \/>/g;

/**
 * Reads the little markup that lines of records may have: `code` in backticks, and `<Ui id="reply-url" />`.
 * Anything else is words, and is shown as such.
 */
export function parseInline(text: string): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: whole, 1: code, 2: id, index } of text.matchAll(mark)) {
    if (index > from) pieces.push({ kind: 'words', text: text.slice(from, index) });
    pieces.push(id ? { kind: 'label', id } : { kind: 'code', text: code ?? '' });
    from = index + whole.length;
  }
  if (from < text.length) pieces.push({ kind: 'words', text: text.slice(from) });
  return pieces;
}

/** The text without markup, with every label in words. */
export function plainInline(text: string, labelOf: (id: string) => string): string {
  return parseInline(text)
    .map((piece) => (piece.kind === 'label' ? labelOf(piece.id) : piece.text))
    .join('');
}
