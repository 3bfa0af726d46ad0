import type { Ref } from '../../lib/ref.ts';

/**
 * Marks, in the picture of a sign-in, the stations of the guides that the page shows as its answer: those of the picker, of a
 * search or of a report on a message, whichever answered last. Without script the picture is a list of links.
 */
export class SignInMapElement extends HTMLElement {
  static define(tag = 'sign-in-map', registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  #abort: AbortController | undefined;
  /** What each part of the page shows, the last that answered at the end. */
  readonly #shown = new Map<EventTarget | null, readonly Ref[]>();

  connectedCallback() {
    const { signal } = (this.#abort = new AbortController());
    document.addEventListener('guides-shown', ({ target, detail }) => this.#receive(target, detail), { signal });
  }

  disconnectedCallback() {
    this.#abort?.abort();
  }

  #receive(from: EventTarget | null, guides: readonly Ref[]) {
    this.#shown.delete(from);
    if (guides.length > 0) this.#shown.set(from, guides);
    const marked = new Set<string | undefined>([...this.#shown.values()].at(-1));
    for (const link of this.querySelectorAll('a')) link.ariaCurrent = marked.has(link.dataset['guide']) ? 'true' : null;
  }
}
