import { guidesShown } from '../shared/guides-shown.ts';

/**
 * Marks, in the picture of a sign-in, the stations of the guides that the page shows as its answer: those of the picker, of a
 * search or of a report on a message, whichever answered last. Without script the picture is a list of links.
 */
export class SignInMapElement extends HTMLElement {
  static define(tag = 'sign-in-map', registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  #abort: AbortController | undefined;

  connectedCallback() {
    const { signal } = (this.#abort = new AbortController());
    document.addEventListener('guides-shown', () => this.#mark(), { signal });
    // What answered before this was loaded counts too.
    this.#mark();
  }

  disconnectedCallback() {
    this.#abort?.abort();
  }

  #mark() {
    const marked = new Set<string | undefined>(guidesShown());
    for (const link of this.querySelectorAll('a')) link.ariaCurrent = marked.has(link.dataset['guide']) ? 'true' : null;
  }
}
