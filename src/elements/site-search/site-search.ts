import type { SearchRuntime } from './search-runtime.ts';

/**
 * The search field. This part is small and on every page; the search itself is loaded when the field is first used.
 * Without script the form leads to the search page.
 */
export class SiteSearchElement extends HTMLElement {
  static define(tag = 'site-search', registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  #abort: AbortController | undefined;
  #runtime: Promise<SearchRuntime> | undefined;

  connectedCallback() {
    const { signal } = (this.#abort = new AbortController());
    const input = this.querySelector('input');
    if (!input) throw new Error('<site-search> needs an <input>.');
    this.querySelector('[data-no-script]')?.remove();
    input.addEventListener('focus', () => void this.#load(), { signal });
    input.addEventListener('input', () => void this.#load().then((runtime) => runtime.search(input.value, { typing: true })), { signal });
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
        event.preventDefault();
        input.focus();
      },
      { signal },
    );
    if ('full' in this.dataset) {
      const start = () => {
        const query = new URL(location.href).searchParams.get('q') ?? '';
        input.value = query;
        if (query) void this.#load().then((runtime) => runtime.search(query));
      };
      addEventListener('popstate', start, { signal });
      start();
    }
  }

  disconnectedCallback() {
    this.#abort?.abort();
    void this.#runtime?.then((runtime) => runtime.stop());
    this.#runtime = undefined;
  }

  #load() {
    return (this.#runtime ??= import('./search-runtime.ts').then(({ SearchRuntime: Runtime }) => new Runtime(this)));
  }
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(?:input|textarea|select)$/i.test(target.tagName));
