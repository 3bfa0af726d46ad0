import { patience, signsOfUse } from '../shared/signs-of-use.ts';
import type { TicketBar } from './ticket-bar.ts';

/**
 * Copies the page, or an outcome of the picker, for a ticket. This part is small and on many pages: the forms, the menu
 * and the buttons at steps come with the first sign that somebody uses the page, so that opening it costs no request more.
 * Without script the permanent address beside it is there to be selected.
 */
export class TicketCopyElement extends HTMLElement {
  static define(tag = 'ticket-copy', registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  #abort: AbortController | undefined;
  #bar: Promise<TicketBar | undefined> | undefined;

  connectedCallback() {
    // What does not arrive is asked for again with the next press, and once there is a network.
    const start = async () => {
      const bar = await import('./start-bar.ts').then(({ startBar }) => startBar(this)).catch(() => undefined);
      if (!bar) {
        this.#bar = undefined;
        addEventListener('online', () => void (this.isConnected && load()), { once: true });
      }
      return bar;
    };
    const load = () => (this.#bar ??= start());
    // One listener however often it is connected, as the bar is one.
    this.onclick = (event) => void load().then((bar) => bar?.press(event));
    const { signal } = (this.#abort = new AbortController());
    const prepare = (event?: Event) => {
      // Whoever asks something comes first: the answer should not share the line.
      if (event?.target instanceof Element && event.target.matches('input, textarea')) return;
      this.#abort?.abort();
      void load();
    };
    for (const sign of signsOfUse) document.addEventListener(sign, prepare, { signal, passive: true });
    const timer = setTimeout(() => prepare(), patience);
    signal.addEventListener('abort', () => clearTimeout(timer));
  }

  disconnectedCallback() {
    this.#abort?.abort();
  }
}
