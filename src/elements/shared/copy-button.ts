import { element } from './nodes.ts';

type T = (key: 'reader.copy' | 'reader.copy-all' | 'reader.copied' | 'reader.copy-failed') => string;

/**
 * A button that copies a text and says so, visibly and to a screen reader.
 * @param what the part that is copied, for a screen reader; left out where it is everything
 */
export function copyButton(text: string, t: T, what = ''): HTMLElement {
  const label = t(what ? 'reader.copy' : 'reader.copy-all');
  const said = element('span', { role: 'status', class: 'note' });
  const button = element('button', { type: 'button', class: 'quiet', ...(what ? { 'aria-label': `${label}: ${what}` } : {}) }, label);
  button.addEventListener('click', () => {
    void copy(text).then((done) => {
      said.textContent = ` ${t(done ? 'reader.copied' : 'reader.copy-failed')}`;
    });
  });
  return element('span', { class: 'copy' }, button, said);
}

/** Copies a text; over plain http, where there is no clipboard interface, by way of a selection. */
async function copy(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    const focused = document.activeElement;
    const area = element('textarea', { class: 'visually-hidden' });
    area.value = text;
    document.body.append(area);
    area.select();
    let done = false;
    try {
      // Deprecated, yet the only way on plain http.
      done = document.execCommand('copy');
    } catch {
      // The button says that it did not work.
    }
    area.remove();
    if (focused instanceof HTMLElement) focused.focus({ preventScroll: true });
    return done;
  }
}
