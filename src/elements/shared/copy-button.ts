import { writeClipboard } from './clipboard.ts';
import { element } from './nodes.ts';

type T = (key: 'reader.copy' | 'reader.copied' | 'reader.copy-failed') => string;

/**
 * A button that copies a text and says so, visibly and to a screen reader.
 * @param what the part that is copied, for a screen reader
 */
export function copyButton(text: string, t: T, what: string): HTMLElement {
  const label = t('reader.copy');
  const said = element('span', { role: 'status', class: 'note' });
  const button = element('button', { type: 'button', class: 'quiet', 'aria-label': `${label}: ${what}` }, label);
  button.addEventListener('click', () => {
    void writeClipboard({ text }).then((done) => {
      said.textContent = ` ${t(done ? 'reader.copied' : 'reader.copy-failed')}`;
    });
  });
  return element('span', { class: 'copy' }, button, said);
}
