import { isPrivate } from '../../lib/reader/is-private.ts';
import { currentAddress, writeAddress } from '../shared/address.ts';
import { askOnSearchPage, keptLength, queryThatCame } from '../shared/asked-query.ts';
import { onPagePaste } from '../shared/page-paste.ts';
import { handOver } from '../shared/pasted-message.ts';
import { SearchPart } from './search-part.ts';

const shownInHeader = 6;

/**
 * The search field, in the header and on the search page. This part is small; the search itself is loaded when the field
 * is first used. A message is no query: it is handed to the error reader, and never to a server.
 * Without script the form leads to the search page.
 */
export class SiteSearchElement extends HTMLElement {
  static define(tag = 'site-search', registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  #abort: AbortController | undefined;
  #search: SearchPart | undefined;
  /** A message that was pasted, with its lines, and what the field shows of it. */
  #pasted: { text: string; shown: string } | undefined;

  connectedCallback() {
    const { signal } = (this.#abort = new AbortController());
    const input = this.#input;
    const search = (this.#search = new SearchPart(this, this.#isPage ? Infinity : shownInHeader));
    for (const sign of ['focus', 'pointerenter'] as const) input.addEventListener(sign, () => search.prefetch(), { signal, once: true });
    input.addEventListener('input', () => this.#type(), { signal });
    // On a small screen the field is opened with a button, in order to type.
    const opens = (event: Event) => (event as ToggleEvent).newState === 'open' && input.focus();
    this.closest('[popover]')?.addEventListener('toggle', opens, { signal });
    input.addEventListener('paste', (event) => this.#paste(event), { signal });
    this.querySelector('form')?.addEventListener('submit', (event) => this.#submit(event), { signal });
    this.#part('[data-search-message]').addEventListener('click', (event) => this.#read(event), { signal });
    // Where the page has a box, that takes what is pasted.
    if (!document.querySelector('one-box')) onPagePaste((text) => this.#take(text), signal);
    if (this.#isPage) {
      addEventListener('popstate', () => void this.#start(), { signal });
      addEventListener('pagehide', () => history.replaceState({ place: scrollY }, ''), { signal });
    }
    // Somebody may be faster than this script: what was pasted or typed before it came is answered, and stays.
    const { pasted } = input.dataset;
    if (pasted) this.#take(pasted);
    else if (document.activeElement === input && input.value) this.#type();
    else if (this.#isPage) {
      this.toggleAttribute('data-starting', true);
      void this.#start().finally(() => this.removeAttribute('data-starting'));
    }
  }

  disconnectedCallback() {
    this.#abort?.abort();
    this.#search?.stop();
  }

  get #input() {
    return this.#part<HTMLInputElement>('input');
  }

  get #isPage() {
    return 'full' in this.dataset;
  }

  /** What was asked: a message as it was pasted, or what stands in the field. */
  get #text() {
    const { value } = this.#input;
    return value === this.#pasted?.shown ? this.#pasted.text : value;
  }

  #part<T extends HTMLElement>(selector: string): T {
    const part = this.querySelector<T>(selector);
    if (!part) throw new Error(`<site-search> needs ${selector}.`);
    return part;
  }

  async #ask(typing: boolean, settled?: () => void) {
    const text = this.#text;
    this.#part('[data-search-message]').hidden = !isPrivate(text);
    await this.#search?.ask(text, { typing, ...(settled ? { settled } : {}) });
  }

  /** Typing leaves its address once it rests. */
  #type() {
    void this.#ask(true, () => {
      // What stood there before it turned out to be private goes too.
      if (this.#isPage) writeAddress(urlFor(isPrivate(this.#text) ? '' : this.#text), 'replace');
    });
  }

  /** Shows what the address asks for. A box without script sends what it holds as `message`. */
  async #start() {
    const { searchParams } = new URL(location.href);
    const came = queryThatCame();
    if (came && searchParams.size === 0) return this.#arrive(came);
    const query = searchParams.get('q') ?? searchParams.get('message') ?? '';
    if (searchParams.has('message') && isPrivate(query)) return this.#lead(query);
    this.#input.value = query.slice(0, keptLength);
    return this.#ask(false, restorePlace);
  }

  /** Answers what was asked in the header of another page; from now on it is in the address, for a link to it. */
  async #arrive(query: string) {
    this.#input.value = query;
    writeAddress(urlFor(query), 'replace');
    const results = this.#part('.results');
    results.tabIndex = -1;
    results.focus({ preventScroll: true });
    return this.#ask(false);
  }

  #paste(event: ClipboardEvent) {
    const text = event.clipboardData?.getData('text/plain') ?? '';
    if (!isPrivate(text)) return;
    event.preventDefault();
    this.#take(text);
  }

  /** A field of one line would run the lines of a message together, so the message is kept beside it. */
  #take(text: string) {
    const input = this.#input;
    input.value = text.trim().replace(/\s+/g, ' ').slice(0, keptLength);
    this.#pasted = { text, shown: input.value };
    input.focus();
    void this.#ask(false);
  }

  #submit(event: Event) {
    const text = this.#text;
    if (isPrivate(text)) {
      event.preventDefault();
      return this.#lead(text);
    }
    if (!this.#isPage) {
      // Where nothing is kept the form goes its way, with the words in the address.
      if (askOnSearchPage(text, this.#part<HTMLFormElement>('form').action)) event.preventDefault();
      return;
    }
    event.preventDefault();
    const url = urlFor(text.trim());
    writeAddress(url, url.href === currentAddress().href ? 'replace' : 'push');
    void this.#ask(false);
  }

  #read(event: MouseEvent) {
    handOver(this.#text);
    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    this.#lead(this.#text);
  }

  /** Takes a message to the error reader. */
  #lead(message: string) {
    handOver(message);
    location.assign(this.#part<HTMLAnchorElement>('[data-search-message] a').href);
  }
}

function urlFor(query: string): URL {
  const url = new URL(location.href);
  url.searchParams.delete('message');
  const kept = query.trim().slice(0, keptLength).toWellFormed();
  if (kept) url.searchParams.set('q', kept);
  else url.searchParams.delete('q');
  return url;
}

/** Results arrive after the browser has restored the scroll position, so a page come back to needs help. */
function restorePlace() {
  const state = history.state as { place?: number } | null;
  if (state?.place) scrollTo({ top: state.place, behavior: 'instant' });
}
