import { isPrivate } from '../../lib/reader/is-private.ts';
import { askOnSearchPage } from '../shared/asked-query.ts';
import { handOver } from '../shared/pasted-message.ts';

/**
 * A search form on the page for addresses that do not exist: what is asked goes along in the browser, to the search page or,
 * where it is private, to the error reader. `data-reader` is the reader's address.
 */
export class LostFormElement extends HTMLElement {
  static define(tag = 'lost-form', registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  connectedCallback() {
    const form = this.querySelector('form');
    const input = this.querySelector('input');
    const { reader } = this.dataset;
    if (!form || !input || !reader) throw new Error('<lost-form> needs a form with a field, and data-reader.');
    this.onsubmit = (event) => {
      const text = input.value;
      if (isPrivate(text)) {
        event.preventDefault();
        handOver(text);
        location.assign(reader);
      } else if (askOnSearchPage(text, form.action)) event.preventDefault();
    };
  }
}
