import type { Texts } from '../../lib/texts.ts';
import { currentAddress, writeAddress } from '../shared/address.ts';
import { handedTexts } from '../shared/handed-texts.ts';
import type { StepFilterKey } from './keys.ts';

/** Hides the steps that the chosen reader cannot do, says how many, and who must do them. State: `?for=`. */
export class StepFilterElement extends HTMLElement {
  static define(tag = 'step-filter', registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  #abort: AbortController | undefined;
  #t: Texts<StepFilterKey> | undefined;

  connectedCallback() {
    const { signal } = (this.#abort = new AbortController());
    this.#t = handedTexts(this);
    this.hidden = false;
    this.#select.addEventListener('change', () => this.#choose(this.#select.value), { signal });
    addEventListener('popstate', () => this.#render(), { signal });
    addEventListener('hashchange', () => this.#render(), { signal });
    // A browser restores form fields after the page has loaded.
    addEventListener('pageshow', () => this.#render(), { signal });
    this.#render();
  }

  disconnectedCallback() {
    this.#abort?.abort();
  }

  get #select() {
    const select = this.querySelector('select');
    if (!select) throw new Error('<step-filter> needs a <select>.');
    return select;
  }

  #choose(audience: string) {
    const url = currentAddress();
    if (audience) url.searchParams.set('for', audience);
    else url.searchParams.delete('for');
    writeAddress(url, 'replace');
    this.#render();
  }

  #render() {
    const options = [...this.#select.options];
    const wanted = currentAddress().searchParams.get('for') ?? '';
    const audience = options.some(({ value }) => value === wanted) ? wanted : '';
    this.#select.value = audience;
    const steps = [...(this.parentElement?.querySelectorAll<HTMLElement>('[data-who]') ?? [])];
    const left: HTMLElement[] = [];
    const linked = decodeAnchor(location.hash);
    for (const step of steps) {
      step.hidden = audience !== '' && step.id !== linked && !step.dataset['who']?.split(' ').includes(audience);
      if (step.hidden) left.push(step);
    }
    const others = new Set(left.flatMap((step) => step.dataset['who']?.split(' ') ?? []));
    const names = options.filter(({ value }) => others.has(value)).map(({ text }) => text.toLocaleLowerCase(this.#t?.intl));
    const status = this.querySelector('[role=status]');
    if (!status || !this.#t) return;
    const who = new Intl.ListFormat(this.#t.intl).format(names);
    status.textContent = left.length ? this.#t.count('filter.left-out', left.length, { who }) : '';
  }
}

/** The id in an address's anchor; an anchor that cannot be decoded names nothing. */
function decodeAnchor(hash: string): string {
  try {
    return decodeURIComponent(hash.slice(1));
  } catch {
    return '';
  }
}
