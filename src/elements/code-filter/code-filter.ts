import { fold } from '../../lib/search/fold.ts';
import { createTexts } from '../../lib/texts.ts';
import type { CodeFilterKey } from './keys.ts';

/** Narrows the list of codes on the page to those whose number, name or meaning holds every word typed. */
export class CodeFilterElement extends HTMLElement {
  static define(tag = 'code-filter', registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  #abort: AbortController | undefined;

  connectedCallback() {
    const { signal } = (this.#abort = new AbortController());
    this.hidden = false;
    this.addEventListener('input', () => this.#filter(), { signal });
    addEventListener('pageshow', () => this.#filter(), { signal });
  }

  disconnectedCallback() {
    this.#abort?.abort();
  }

  #filter() {
    const words = fold(this.querySelector('input')?.value ?? '')
      .replace('aadsts', '')
      .split(/\s+/)
      .filter(Boolean);
    let shown = 0;
    for (const group of this.parentElement?.querySelectorAll<HTMLElement>('.code-group') ?? []) {
      const rows = [...group.querySelectorAll<HTMLElement>('[data-code]')];
      for (const row of rows) {
        const text = fold(row.textContent);
        row.hidden = !words.every((word) => text.includes(word));
        if (!row.hidden) shown += 1;
      }
      group.hidden = rows.every((row) => row.hidden);
    }
    const status = this.querySelector('[role=status]');
    if (status) status.textContent = words.length ? this.#t.count('codes.shown', shown) : '';
  }

  get #t() {
    const texts: Record<CodeFilterKey, string> = {
      'codes.shown-one': this.dataset['one'] ?? '',
      'codes.shown-other': this.dataset['other'] ?? '',
    };
    return createTexts({ intl: document.documentElement.lang, texts });
  }
}
