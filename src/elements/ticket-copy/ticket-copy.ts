import type { TicketBar } from './ticket-bar.ts';

/**
 * Copies the page, or an outcome of the picker, for a ticket. This part is small and on many pages: the forms, the menu
 * and the buttons at steps come when the page is at rest or the picker has an outcome, or when the button is pressed before.
 * Without script the permanent address beside it is there to be selected.
 */
export class TicketCopyElement extends HTMLElement {
  static define(tag = 'ticket-copy', registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  #bar: Promise<TicketBar | undefined> | undefined;

  connectedCallback() {
    const load = () => (this.#bar ??= import('./start-bar.ts').then(({ startBar }) => startBar(this)));
    const prepare = () => void load();
    // One listener however often it is connected, as the bar is one.
    this.onclick = (event) => void load().then((bar) => bar?.press(event));
    if (this.closest('symptom-picker')) document.addEventListener('guides-shown', prepare, { once: true });
    else if ('requestIdleCallback' in window) requestIdleCallback(prepare);
    else setTimeout(prepare);
  }
}
