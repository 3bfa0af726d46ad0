import { isPrivate } from '../../lib/reader/is-private.ts';
import { handOver } from '../shared/pasted-message.ts';

/**
 * A search form on the page for addresses that do not exist: what is private in it is handed to the error reader, in the
 * browser. `data-reader` is the reader's address.
 */
export class LostFormElement extends HTMLElement {
  static define(tag = 'lost-form', registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  connectedCallback() {
    const { reader } = this.dataset;
    if (!reader) throw new Error('<lost-form> needs data-reader.');
    this.onsubmit = (event) => {
      const text = this.querySelector('input')?.value ?? '';
      if (!isPrivate(text)) return;
      event.preventDefault();
      handOver(text);
      location.assign(reader);
    };
  }
}
