import { createTexts } from '../../lib/texts.ts';
import { element } from '../shared/nodes.ts';
import { handedOver, handOver } from '../shared/pasted-message.ts';
import type { ReaderPage, ReadyPage } from './page.ts';

/** Longer messages are read, but not kept on reload: storage is small. */
const keptLength = 100_000;
/** Above this length, in characters, the browser's own insertion is by-passed: its time grows with the square of the lines. */
const longLength = 10_000;

/**
 * The box for a pasted error message. What it says is shown as soon as it is there; nothing leaves the browser.
 * The reading itself is loaded on first use. Without script the page tells how to read a message by hand.
 */
export class ErrorReaderElement extends HTMLElement {
  static define(tag = 'error-reader', registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  #abort: AbortController | undefined;
  #turn = 0;
  #read = '';

  connectedCallback() {
    const { signal } = (this.#abort = new AbortController());
    const [paste, box, clear] = [this.#part('.paste'), this.#box, this.#part('[data-clear]')];
    paste.hidden = false;
    box.addEventListener('input', () => void this.#show(), { signal });
    box.addEventListener('beforeinput', (event) => this.#insertLong(event), { signal });
    clear.addEventListener(
      'click',
      () => {
        box.value = '';
        void this.#show();
        box.focus();
      },
      { signal },
    );
    // A browser restores form fields after the page has loaded; what was read already is not announced again.
    addEventListener('pageshow', () => box.value !== this.#read && void this.#show(), { signal });
    box.value ||= handedOver();
    if (box.value) void this.#show();
  }

  disconnectedCallback() {
    this.#abort?.abort();
  }

  get #box() {
    return this.#part<HTMLTextAreaElement>('textarea[name=message]');
  }

  #part<T extends HTMLElement>(selector: string): T {
    const part = this.querySelector<T>(selector);
    if (!part) throw new Error(`<error-reader> needs ${selector}.`);
    return part;
  }

  #insertLong(event: InputEvent) {
    const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
    if (text.length < longLength) return;
    event.preventDefault();
    const box = this.#box;
    box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
    void this.#show();
  }

  /** Reads what is in the box; an answer that comes after the text has changed again is dropped. */
  async #show() {
    const turn = (this.#turn += 1);
    const text = (this.#read = this.#box.value);
    const report = this.#part('[data-error-report]');
    this.#part('[data-clear]').hidden = text === '';
    this.#part('.by-hand').hidden = text !== '';
    handOver(text.length <= keptLength ? text : '');
    if (!text.trim()) {
      report.replaceChildren();
      report.dataset['state'] = 'idle';
      this.#part('[role=status]').textContent = '';
      return;
    }
    const { strings, ...rest } = JSON.parse(this.dataset['page'] ?? '') as ReaderPage;
    const { content, state, announcement } = await read(text, { ...rest, t: createTexts(strings) }, this.dataset['lookup'] ?? '');
    if (turn !== this.#turn) return;
    report.replaceChildren(content);
    report.dataset['state'] = state;
    // Where nothing was read, the reader's own eyes may do better.
    this.#part('.by-hand').hidden = state !== 'empty';
    this.#part('[role=status]').textContent = announcement;
  }
}

/** Loads what reads a message, and has it read; where it cannot be loaded, says so. */
async function read(text: string, page: ReadyPage, lookup: string) {
  const loaded = await import('./explain-message.ts').catch(() => undefined);
  if (loaded) return loaded.explain(text, page, lookup);
  const said = page.t('reader.unexplained');
  return { content: element('p', {}, said), state: 'empty', announcement: said };
}
