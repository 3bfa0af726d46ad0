/** Shows its warning once the day in `data-due` has passed by the reader's clock. */
export class ReviewDateElement extends HTMLElement {
  static define(tag = 'review-date', registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  connectedCallback() {
    const warning = this.querySelector<HTMLElement>('.warning');
    if (warning) warning.hidden = new Date() <= new Date(`${this.dataset['due'] ?? ''}T23:59:59`);
  }
}
