/** On a page that has moved: goes on to where it is now, with query and anchor, which a refresh without a script would lose. */
class MovedPageElement extends HTMLElement {
  connectedCallback() {
    const link = this.querySelector('a');
    if (!link) throw new Error('<moved-page> needs a link to where the page is now.');
    const target = new URL(link.href);
    target.search = location.search;
    target.hash = location.hash || target.hash;
    location.replace(target);
  }
}

customElements.define('moved-page', MovedPageElement);
