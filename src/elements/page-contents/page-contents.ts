/** Where a screen has room beside the text, keeps the contents open there and marks the section that is being read. */
export class PageContentsElement extends HTMLElement {
  static define(tag = 'page-contents', registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  #abort: AbortController | undefined;
  #observer: IntersectionObserver | undefined;

  connectedCallback() {
    const { signal } = (this.#abort = new AbortController());
    const wide = matchMedia('(min-width: 64rem)');
    wide.addEventListener('change', () => this.#fit(wide.matches), { signal });
    this.#fit(wide.matches);
  }

  disconnectedCallback() {
    this.#abort?.abort();
    this.#observer?.disconnect();
  }

  #fit(wide: boolean) {
    const list = this.querySelector('details');
    if (!list) throw new Error('<page-contents> needs a <details>.');
    list.open = wide;
    this.#observer?.disconnect();
    const links = [...this.querySelectorAll('a')];
    // Contents that scroll away need no mark.
    if (getComputedStyle(this).position !== 'sticky') {
      for (const link of links) link.removeAttribute('aria-current');
      return;
    }
    const headings = links.map(({ hash }) => document.getElementById(hash.slice(1)));
    // Called only when a heading passes the line below which nothing has been read yet.
    this.#observer = new IntersectionObserver(
      () => {
        const line = innerHeight / 3 + 1;
        const at = headings.findLastIndex((heading) => heading && heading.getBoundingClientRect().top < line);
        links.forEach((link, index) =>
          index === at ? link.setAttribute('aria-current', 'location') : link.removeAttribute('aria-current'),
        );
      },
      { rootMargin: '0px 0px -66.6% 0px' },
    );
    for (const heading of headings) if (heading) this.#observer.observe(heading);
  }
}
