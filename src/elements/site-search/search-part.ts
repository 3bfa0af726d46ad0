import { load } from '../shared/load.ts';
import type { SearchData } from './search-data.ts';
import type { SearchRuntime } from './search-runtime.ts';

/** How long typing must rest, in milliseconds, before an answer is final: "nothing" is not said of half a word. */
const rest = 600;

/** What an answer is asked for. */
export interface Asked {
  /** Whether the last word is still being typed. */
  typing?: boolean;
  /** Is called once typing rests and the answer is complete. */
  settled?: (query: string) => void;
}

/**
 * The part of a search that is on every page: it asks for the working part and for the index, both at once, on first
 * use. What does not arrive is said at once, and asked for again the next time.
 */
export class SearchPart {
  readonly #host: HTMLElement;
  readonly #most: number;
  #loading: Promise<SearchRuntime | undefined> | undefined;
  #turn = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Ends the wait for a network in which to ask again. */
  #offline: AbortController | undefined;

  /**
   * @param host holds the list of results; its `data-index` is the address of the index
   * @param most how many results it shows
   */
  constructor(host: HTMLElement, most: number) {
    this.#host = host;
    this.#most = most;
  }

  /** Has everything loaded that an answer needs. */
  prefetch() {
    void load(this.#host.dataset['index'] ?? '');
    void this.#load();
  }

  /** Answers a query; an answer that comes after a newer query was asked is dropped. */
  async ask(query: string, asked: Asked = {}) {
    if (query.trim()) this.#host.toggleAttribute('data-open', true);
    await this.#answer(query, asked);
  }

  /** Answers a query in a list that may be closed by now, and then stays so. */
  async #answer(query: string, asked: Asked) {
    const { typing = false, settled } = asked;
    const turn = (this.#turn += 1);
    clearTimeout(this.#timer);
    this.#offline?.abort();
    const list = this.#host.querySelector<HTMLElement>('[data-search-results]');
    const failure = this.#host.querySelector<HTMLElement>('[data-search-error]');
    if (!list || !failure) throw new Error(`<${this.#host.localName}> needs [data-search-results] and [data-search-error].`);
    const isEmpty = query.trim() === '';
    list.dataset['state'] = isEmpty ? 'idle' : 'loading';
    const [index, runtime] = isEmpty
      ? [undefined, await this.#loading]
      : await Promise.all([load<SearchData>(this.#host.dataset['index'] ?? ''), this.#load()]);
    if (turn !== this.#turn) return;
    failure.hidden = true;
    if (isEmpty) {
      runtime?.clear();
      this.#host.removeAttribute('data-open');
      settled?.(query);
      return;
    }
    if (!runtime || !index) {
      runtime?.clear();
      list.dataset['state'] = 'error';
      failure.hidden = false;
      // Nobody should have to ask again once there is a network.
      const { signal } = (this.#offline = new AbortController());
      addEventListener('online', () => void this.#answer(query, asked), { once: true, signal });
      return;
    }
    if (typing) this.#timer = setTimeout(() => void this.#answer(query, settled ? { settled } : {}), rest);
    await runtime.search(query, index, typing);
    if (turn === this.#turn && !typing) settled?.(query);
  }

  stop() {
    this.#turn += 1;
    clearTimeout(this.#timer);
    this.#offline?.abort();
    void this.#loading?.then((runtime) => runtime?.stop());
    this.#loading = undefined;
  }

  #load() {
    return (this.#loading ??= import('./search-runtime.ts').then(
      ({ SearchRuntime: Runtime }) => new Runtime(this.#host, this.#most),
      () => (this.#loading = undefined),
    ));
  }
}
