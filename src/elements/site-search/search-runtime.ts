import { looksPasted } from '../../lib/search/looks-pasted.ts';
import type { SearchIndex } from '../../lib/search/index-data.ts';
import { createSearch, type Found, type Hit, type Search } from '../../lib/search/search.ts';
import type { FullText } from './full-text.ts';
import { renderHit } from './render-hit.ts';

const shownInHeader = 6;

/** The working part of `<site-search>`: the compact index answers at once, the full text is added behind it. */
export class SearchRuntime {
  readonly #host: HTMLElement;
  readonly #abort = new AbortController();
  readonly #ready: Promise<{ index: SearchIndex; find: Search } | undefined>;
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
    const { index, find } = ready;
    const found = find(asked.slice(0, 400), { typing: options.typing === true && /[\p{L}\p{N}]$/u.test(query) });
    const notes = this.#notes(asked, found, index);
    this.#show(found.hits, 'loading', index, notes);
    if (this.#full) history.replaceState(history.state, '', urlFor(asked));

    const more = await this.#searchFullText(asked.slice(0, 400), found, index);
    if (turn !== this.#turn) return;
    // A page that merely mentions the words is no answer: it joins a list of answers, or stands below "nothing found".
    const answered = found.hits.length > 0 || more?.some(({ why }) => why.kind === 'code');
    const hits = [...found.hits, ...(answered && more ? more : [])];
    if (!more) notes.push(note(index.strings['partial'] ?? ''));
    if (!answered)
      notes.push(
        note((index.strings['none'] ?? '').replace('{q}', asked.slice(0, 100))),
        note(index.strings['none-ways'] ?? ''),
        ...(more?.length ? [note(index.strings['mentions'] ?? ''), mentions(more)] : []),
      );
    this.#show(hits, 'done', index, notes);
    this.#say(hits.length, index);
    if (this.#full) restorePlace();
  }

  /** Loaded behind the first answer, so that the answer need not wait for it. */
  async #searchFullText(query: string, found: Found, index: SearchIndex): Promise<Hit[] | undefined> {
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

  async #loadIndex() {
    try {
      const response = await fetch(this.#host.dataset['index'] ?? '');
      if (!response.ok) return undefined;
      const index = (await response.json()) as SearchIndex;
      return { index, find: createSearch(index) };
    } catch {
      return undefined;
    }
  }

  #notes(query: string, { corrected, kind, unknown }: Found, { strings }: SearchIndex): HTMLElement[] {
    const notes = corrected.map(([from, to]) => note((strings['corrected'] ?? '').replace('{from}', from).replace('{to}', to)));
    // With nothing found there is nothing that a word was left out of.
    if (kind !== 'nothing' && unknown.length > 0) notes.push(note((strings['unknown'] ?? '').replace('{words}', unknown.join('”, “'))));
    if (looksPasted(query)) {
      const link = document.createElement('a');
      link.href = this.#host.dataset['reader'] ?? '';
      link.textContent = strings['pasted'] ?? '';
      link.addEventListener('click', (event) => {
        if (event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void handOver(query, link.href);
      });
      const line = note('');
      line.append(link);
      notes.push(line);
    }
    return notes;
  }

  #show(hits: Hit[], state: string, index?: SearchIndex, notes: HTMLElement[] = []) {
    this.#part('[data-search-error]').hidden = true;
    this.#part('[data-search-notes]').replaceChildren(...notes);
    const shown = this.#full ? hits : hits.slice(0, shownInHeader);
    if (index) this.#list.replaceChildren(...shown.map((hit) => renderHit(hit, index)));
    else this.#list.replaceChildren();
    this.#list.dataset['state'] = state;
    this.#host.toggleAttribute('data-open', state !== 'idle');
  }

  #fail() {
    this.#show([], 'error');
    this.#part('[data-search-error]').hidden = false;
  }

  #say(count: number, { strings }: SearchIndex) {
    this.#part('[role=status]').textContent =
      count === 1 ? (strings['count-one'] ?? '') : (strings['count-other'] ?? '').replace('{count}', String(count));
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

function note(text: string): HTMLElement {
  const line = document.createElement('p');
  line.className = 'note';
  line.textContent = text;
  return line;
}

function mentions(hits: Hit[]): HTMLElement {
  const list = document.createElement('ul');
  list.className = 'mentions';
  for (const { url, title } of hits) {
    const link = document.createElement('a');
    link.href = url;
    link.textContent = title;
    const item = document.createElement('li');
    item.append(link);
    list.append(item);
  }
  return list;
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
