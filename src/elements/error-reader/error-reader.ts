import { createTexts } from '../../lib/texts.ts';
import { element } from '../shared/nodes.ts';
import { handedOver, handOver } from '../shared/pasted-message.ts';
import { clip } from './clip.ts';
import type { Shown } from './explain-message.ts';
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
  /** What the report says that is shown. */
  #facts = '';
  /** A text too long for the box, and what the box shows of it. */
  #long: { text: string; shown: string } | undefined;

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
    const whole = box.value.slice(0, box.selectionStart) + text + box.value.slice(box.selectionEnd);
    if (!this.#clip(whole)) box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
    void this.#show();
  }

  /** Puts only the beginning of a very long text into the box; all of it is read. */
  #clip(text: string): boolean {
    const shown = clip(text);
    if (shown.length === text.length) return false;
    this.#box.value = shown;
    // As the box gives it back, with its own line ends.
    this.#long = { text, shown: this.#box.value };
    return true;
  }

  /** The text to read: what the box holds, or what it shows the beginning of. */
  #text(): string {
    const { value } = this.#box;
    if (value !== this.#long?.shown && !this.#clip(value)) this.#long = undefined;
    return this.#long?.text ?? value;
  }

  /** Reads what is in the box; an answer that comes after the text has changed again is dropped. */
  async #show() {
    const turn = (this.#turn += 1);
    const text = this.#text();
    this.#read = this.#box.value;
    const report = this.#part('[data-error-report]');
    this.#part('[data-clear]').hidden = text === '';
    this.#part('.by-hand').hidden = text !== '';
    handOver(text.length <= keptLength ? text : '');
    if (!text.trim()) {
      report.replaceChildren();
      report.dataset['state'] = 'idle';
      this.#facts = this.#part('[role=status]').textContent = '';
      return;
    }
    const { strings, ...rest } = JSON.parse(this.dataset['page'] ?? '') as ReaderPage;
    const page: ReadyPage = { ...rest, t: createTexts(strings) };
    const shown = await read(text, page, this.dataset['lookup'] ?? '', (early) => {
      if (turn !== this.#turn) return;
      report.dataset['state'] = 'idle';
      this.#fill(early);
    });
    if (turn !== this.#turn) return;
    const clipped = this.#long ? page.t('reader.clipped') : '';
    const changed = this.#fill({ ...shown, facts: shown.facts + clipped });
    report.dataset['state'] = shown.state;
    // Where nothing was read, the reader's own eyes may do better.
    this.#part('.by-hand').hidden = shown.state !== 'empty';
    if (clipped && changed) report.prepend(element('p', { class: 'note' }, clipped));
    if (changed) this.#part('[role=status]').textContent = [shown.announcement, clipped].filter(Boolean).join('. ');
  }

  /** Shows a report, unless it says what the shown one says: a key that changes nothing is not to be heard. */
  #fill({ content, facts }: Shown): boolean {
    if (facts === this.#facts) return false;
    this.#facts = facts;
    const report = this.#part('[data-error-report]');
    // Explanations that come late must not take the button that somebody is about to press.
    const held = report.querySelector('[data-field]:focus-within')?.getAttribute('data-field');
    report.replaceChildren(content);
    if (held) report.querySelector<HTMLElement>(`[data-field="${held}"] button`)?.focus();
    return true;
  }
}

/** Loads what reads a message, and has it read; where it cannot be loaded, says so. */
async function read(text: string, page: ReadyPage, lookup: string, showEarly: (shown: Shown) => void): Promise<Shown> {
  const loaded = await import('./explain-message.ts').catch(() => undefined);
  if (loaded) return loaded.explain(text, page, lookup, showEarly);
  const said = page.t('reader.unexplained');
  return { content: element('p', {}, said), state: 'empty', announcement: said, facts: said };
}
