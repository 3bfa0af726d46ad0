/** A text as HTML that shows it, for places where an element would bring white space with it. */
export function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
