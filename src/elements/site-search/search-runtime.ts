import { looksPasted } from '../../lib/search/looks-pasted.ts';
import { createSearch, type Found, type Hit, type Search } from '../../lib/search/search.ts';
import { createTexts } from '../../lib/texts.ts';
import { element } from '../shared/nodes.ts';
import type { FullText } from './full-text.ts';
import { renderHit } from './render-hit.ts';
import type { SearchData, SearchTexts } from './search-data.ts';

const shownInHeader = 6;

/** What there is once the index has come. */
interface Ready {
  index: SearchData;
  find: Search;
  t: SearchTexts;
}

/** The working part of `<site-search>`: the compact index answers at once, the full text is added behind it. */
export class SearchRuntime {
  readonly #host: HTMLElement;
  readonly #abort = new AbortController();
  readonly #ready: Promise<Ready | undefined>;
  #fullText: FullText | undefined;
  #turn = 0;

  constructor(host: HTMLElement) {
    this.#host = host;
    this.#ready = this.#loadIndex();
    const { signal } = this.#abort;
    host.addEventListener('keydown', (event) => this.#keydown(event), { signal });
    host.addEventListener('focusout', (event) => this.#close(event), { signal });
    host.addEventListener('submit', (event) => this.#submit(event), { signal });
  }

  stop() {
    this.#abort.abort();
  }

  /**
   * Shows the answer to a query; an answer that comes after a newer query was asked is dropped.
   * @param options `typing`: whether the last word is still being typed
   */
  async search(query: string, options: { typing?: boolean } = {}) {
    const turn = (this.#turn += 1);
    const asked = query.trim().slice(0, 10_000);
    if (!asked) return this.#show([], 'idle');
    this.#list.dataset['state'] = 'loading';
    const ready = await this.#ready;
    if (turn !== this.#turn) return;
    if (!ready) return this.#fail();
    const { index, find, t } = ready;
    const found = find(asked.slice(0, 400), { typing: options.typing === true && /[\p{L}\p{N}]$/u.test(query) });
    const notes = this.#notes(asked, found, t);
    this.#show(found.hits, 'loading', ready, notes);
    if (this.#full) history.replaceState(history.state, '', urlFor(asked));

    const more = await this.#searchFullText(asked.slice(0, 400), found, index);
    if (turn !== this.#turn) return;
    // A page that merely mentions the words is no answer: it joins a list of answers, or stands below "nothing found".
    const answered = found.hits.length > 0 || more?.some(({ why }) => why.kind === 'code');
    const hits = [...found.hits, ...(answered && more ? more : [])];
    if (!more) notes.push(note(t('search.partial')));
    if (!answered)
      notes.push(
        note(t('search.none', { q: asked.slice(0, 100) })),
        note(t('search.none-ways')),
        ...(more?.length ? [note(t('search.mentions')), mentions(more)] : []),
      );
    this.#show(hits, 'done', ready, notes);
    this.#part('[role=status]').textContent = t.count('search.count', hits.length);
    if (this.#full) restorePlace();
  }

  /** Loaded behind the first answer, so that the answer need not wait for it. */
  async #searchFullText(query: string, found: Found, index: SearchData): Promise<Hit[] | undefined> {
    try {
      this.#fullText ??= (await import('./full-text.ts')).createFullText(this.#host.dataset['pagefind'] ?? '', index);
    } catch {
      return undefined;
    }
    return this.#fullText(query, found);
  }

  get #full() {
    return 'full' in this.#host.dataset;
  }

  get #list() {
    return this.#part<HTMLOListElement>('[data-search-results]');
  }

  #part<T extends HTMLElement>(selector: string): T {
    const part = this.#host.querySelector<T>(selector);
    if (!part) throw new Error(`<site-search> needs ${selector}.`);
    return part;
  }

  async #loadIndex(): Promise<Ready | undefined> {
    try {
      const response = await fetch(this.#host.dataset['index'] ?? '');
      if (!response.ok) return undefined;
      const index = (await response.json()) as SearchData;
      return { index, find: createSearch(index), t: createTexts(index.strings) };
    } catch {
      return undefined;
    }
  }

  #notes(query: string, { corrected, kind, unknown }: Found, t: SearchTexts): HTMLElement[] {
    const notes = corrected.map(([from, to]) => note(t('search.corrected', { from, to })));
    // With nothing found there is nothing that a word was left out of.
    if (kind !== 'nothing' && unknown.length > 0) notes.push(note(t('search.unknown', { words: unknown.join('”, “') })));
    if (looksPasted(query)) {
      const link = element('a', { href: this.#host.dataset['reader'] ?? '' }, t('search.pasted'));
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void handOver(query, link.href);
      });
      notes.push(note(link));
    }
    return notes;
  }

  #show(hits: Hit[], state: string, ready?: Ready, notes: HTMLElement[] = []) {
    this.#part('[data-search-error]').hidden = true;
    this.#part('[data-search-notes]').replaceChildren(...notes);
    const shown = this.#full ? hits : hits.slice(0, shownInHeader);
    this.#list.replaceChildren(...(ready ? shown.map((hit) => renderHit(hit, ready.index.answers, ready.t)) : []));
    this.#list.dataset['state'] = state;
    this.#host.toggleAttribute('data-open', state !== 'idle');
    this.#host.dispatchEvent(new CustomEvent('guides-shown', { bubbles: true, detail: hits.flatMap(({ guides }) => guides).slice(0, 3) }));
  }

  #fail() {
    this.#show([], 'error');
    this.#part('[data-search-error]').hidden = false;
  }

  #keydown(event: KeyboardEvent) {
    const links = [...this.#list.querySelectorAll('a')];
    const at = links.findIndex((link) => link === document.activeElement);
    const input = this.#part<HTMLInputElement>('input');
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      const next = at + (event.key === 'ArrowDown' ? 1 : -1);
      if (at < 0 && event.key === 'ArrowUp') return;
      event.preventDefault();
      (next < 0 ? input : links[Math.min(next, links.length - 1)])?.focus();
    } else if (event.key === 'Escape' && !this.#full) {
      this.#host.removeAttribute('data-open');
      input.focus();
    }
  }

  #close(event: FocusEvent) {
    if (!this.#full && !(event.relatedTarget instanceof Node && this.#host.contains(event.relatedTarget)))
      this.#host.removeAttribute('data-open');
  }

  #submit(event: Event) {
    if (!this.#full) return;
    event.preventDefault();
    const query = this.#part<HTMLInputElement>('input').value;
    history.pushState(null, '', urlFor(query.trim()));
    void this.search(query);
  }
}

/** Takes a message to the error reader. What hands it over is rarely needed, so it is loaded then. */
async function handOver(message: string, address: string) {
  const loaded = await import('../shared/pasted-message.ts').catch(() => undefined);
  loaded?.handOver(message);
  location.assign(address);
}

function note(text: string | Node): HTMLElement {
  return element('p', { class: 'note' }, text);
}

function mentions(hits: Hit[]): HTMLElement {
  return element('ul', { class: 'mentions' }, ...hits.map(({ url, title }) => element('li', {}, element('a', { href: url }, title))));
}

function urlFor(query: string): URL {
  const url = new URL(location.href);
  url.searchParams.set('q', query.toWellFormed());
  return url;
}

/** Results arrive after the browser has restored the scroll position, so a page come back to needs help. */
function restorePlace() {
  const state = history.state as { place?: number } | null;
  if (state?.place) scrollTo({ top: state.place, behavior: 'instant' });
  addEventListener('pagehide', () => history.replaceState({ place: scrollY }, ''), { once: true });
}
