/**
 * Listens to what is pasted anywhere on the page but in a field: it is meant for the page's box.
 * @param take gets the text
 */
export function onPagePaste(take: (text: string) => void, signal: AbortSignal) {
  document.addEventListener(
    'paste',
    (event) => {
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (!text.trim() || event.defaultPrevented || isField(event.target)) return;
      event.preventDefault();
      take(text);
    },
    { signal },
  );
}

const isField = (target: EventTarget | null) =>
  target instanceof HTMLElement &&
  (target.isContentEditable || (target.matches('input, textarea, select') && !target.matches('[type=radio], [type=checkbox]')));
