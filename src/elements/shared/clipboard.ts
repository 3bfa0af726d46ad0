import type { Copied } from '../../lib/ticket/block.ts';

/**
 * Copies a text, and HTML beside it where there is some; both go in at once. Call it while a click is being handled, and
 * with a promise only where the text is not there yet: some browsers allow no waiting.
 * @param rich whether a promised text will have HTML
 * @returns whether the browser took it
 */
export async function writeClipboard(content: Copied | Promise<Copied>, rich = false): Promise<boolean> {
  if (!(content instanceof Promise) && !hasInterface()) return copyByEvent(content);
  try {
    await navigator.clipboard.write([new ClipboardItem(itemsOf(content, rich))]);
    return true;
  } catch {
    // Over plain http there is no such interface, and a policy may forbid it; the event still works there.
    return copyByEvent(await content);
  }
}

const hasInterface = () =>
  typeof ClipboardItem === 'function' && 'clipboard' in navigator && typeof navigator.clipboard?.write === 'function';

/** What the clipboard takes: promises where the text is not there yet, so that writing starts with the click. */
function itemsOf(content: Copied | Promise<Copied>, rich: boolean): Record<string, Blob | Promise<Blob>> {
  const blob = (type: string, text: string) => new Blob([text], { type });
  if (content instanceof Promise)
    return {
      'text/plain': content.then(({ text }) => blob('text/plain', text)),
      ...(rich ? { 'text/html': content.then(({ html = '' }) => blob('text/html', html)) } : {}),
    };
  const { text, html } = content;
  return { 'text/plain': blob('text/plain', text), ...(html === undefined ? {} : { 'text/html': blob('text/html', html) }) };
}

/** Answers the browser's own copying with the text; needs no selection, and no page on https. */
function copyByEvent({ text, html }: Copied): boolean {
  let done = false;
  const answer = (event: ClipboardEvent) => {
    if (!event.clipboardData) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    event.clipboardData.setData('text/plain', text);
    if (html !== undefined) event.clipboardData.setData('text/html', html);
    done = true;
  };
  addEventListener('copy', answer, { capture: true });
  try {
    // Deprecated, and the only way on plain http.
    return document.execCommand('copy') && done;
  } finally {
    removeEventListener('copy', answer, { capture: true });
  }
}
