import '../extras.ts';
import type { Explanation } from '../../lib/reader/lookup.ts';
import { isPrivate } from '../../lib/reader/is-private.ts';
import { createSearch, type Found, type Hit, type Search } from '../../lib/search/search.ts';
import { createTexts } from '../../lib/texts.ts';
import { tellGuides } from '../shared/guides-shown.ts';
import { load } from '../shared/load.ts';
import { addLateStyles, element } from '../shared/nodes.ts';
import type { FullText } from './full-text.ts';
import { renderHits } from './render-hit.ts';
import searchAnswerCss from './search-answer.css?inline';
import type { SearchData, SearchTexts } from './search-data.ts';

/** More of a text than this says nothing more to a search, in characters. */
const askedLength = 400;

/** The guides of further results say little about where it goes wrong. */
const mostTold = 3;

/** What there is once the index has come. */
interface Ready {
  index: SearchData;
  find: Search;
  t: SearchTexts;
}

/** The working part of a search: the compact index answers at once, the full text is added behind it. */
export class SearchRuntime {
  readonly #host: HTMLElement;
  readonly #most: number;
  readonly #abort = new AbortController();
  #ready: Ready | undefined;
  #fullText: FullText | undefined;
  #turn = 0;
  #isRendering = false;
  #said = '';

  /** @param most how many results it shows; for further ones it leads to the search page */
  constructor(host: HTMLElement, most: number) {
    this.#host = host;
    this.#most = most;
    addLateStyles(searchAnswerCss);
    const { signal } = this.#abort;
    host.addEventListener('keydown', (event) => this.#keydown(event), { signal });
    if (this.#isMenu) {
      host.addEventListener('focusout', (event) => this.#leave(event), { signal });
      this.#field.addEventListener('click', () => this.#open(), { signal });
    }
  }

  stop() {
    this.#abort.abort();
  }

  /** Shows no answer. */
  clear() {
    this.#turn += 1;
    this.#show([], 'idle');
    this.#keepRoom(false);
    this.#say('');
  }

  /**
   * Shows the answer to a query; an answer that comes after a newer query was asked is dropped.
   * @param typing whether the last word is still being typed: then nothing is announced, and "nothing" is not said
   */
  async search(query: string, index: SearchData, typing: boolean) {
    const turn = (this.#turn += 1);
    const asked = query.trim().slice(0, askedLength);
    const { find, t } = (this.#ready ??= { index, find: createSearch(index), t: createTexts(index.strings) });
    const found = find(asked, { typing: typing && /[\p{L}\p{N}]$/u.test(query) });
    const notes = isPrivate(query) ? [] : notesOf(found, t);
    if (typing) this.#keepRoom(true);
    this.#show(found.hits, 'loading', notes);
    const more = await this.#searchFullText(asked, found, index);
    if (turn !== this.#turn) return;
    // A page that merely mentions the words is no answer: it joins a list of answers, or stands below "nothing found".
    const answered = found.hits.length > 0 || more?.some(({ why }) => why.kind === 'code');
    const hits = [...found.hits, ...(answered && more ? more : [])];
    if (!more) notes.push(note(t('search.partial')));
    if (!answered && !typing)
      notes.push(
        note(t('search.none', { q: asked.slice(0, 100) })),
        this.#waysOn(index, t),
        ...(more?.length ? [note(t('search.mentions')), linkList(more.map(({ url, title }) => [title, url]))] : []),
      );
    this.#show(hits, 'done', notes);
    if (!typing) this.#keepRoom(false);
    void this.#explainCodes(index);
    // Counted as they stand there: several codes share a result.
    const left = Math.max(0, hits.length - this.#most);
    if (!typing) this.#say(t.count('search.count', this.#list.childElementCount + left));
  }

  /** Keeps the room that an answer takes: while somebody types, what stands below should not jump up and down with each letter. */
  #keepRoom(keep: boolean) {
    const results = this.#part('.results');
    if (!this.#isMenu) results.style.minHeight = keep ? `${results.getBoundingClientRect().height}px` : '';
  }

  /** Tells a screen reader; what something else in the host said is not taken back. */
  #say(text: string) {
    const status = this.#part('[role=status]');
    if (text || status.textContent === this.#said) status.textContent = text;
    this.#said = text;
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

  /** The index holds only the numbers of codes and the names of errors; what they mean comes from the error reader's files. */
  async #explainCodes({ explained }: SearchData) {
    const explain = async (item: Element) => {
      const says = item.querySelector('.says:empty');
      const [first, second] = item.querySelectorAll('a');
      const [, code] = /(?:aadsts)?([^/]+)\/$/.exec(first?.href ?? '') ?? [];
      const meaning = says && code && (await load<Explanation>(explained.replace('*', code)))?.meaning;
      // Of several codes that share a result the first is explained, by its number; an error without one by its title.
      const name = /^\d+$/.test(code ?? '') ? code : first?.textContent;
      if (meaning) says.textContent = second ? `${name}: ${meaning}` : meaning;
    };
    await Promise.all([...this.#list.querySelectorAll('[data-kind=code]')].map(explain));
  }

  /** Whether the results hang under the field and can be closed. */
  get #isMenu() {
    return this.#host.matches('.site-header *');
  }

  get #field() {
    return this.#part<HTMLInputElement | HTMLTextAreaElement>('input, textarea');
  }

  get #list() {
    return this.#part<HTMLOListElement>('[data-search-results]');
  }

  #part<T extends HTMLElement>(selector: string): T {
    const part = this.#host.querySelector<T>(selector);
    if (!part) throw new Error(`<${this.#host.localName}> needs ${selector}.`);
    return part;
  }

  #waysOn({ ways }: SearchData, t: SearchTexts): HTMLElement {
    const { picker, box, list } = ways;
    return linkList([
      ...(this.#field.matches('textarea') ? [] : [[t('search.way-box'), box] as const]),
      [t('home.way-pick'), picker],
      [t('search.way-list'), list],
    ]);
  }

  #show(hits: Hit[], state: string, notes: HTMLElement[] = []) {
    const shown = hits.slice(0, this.#most);
    const left = hits.length - shown.length;
    const items = this.#ready ? renderHits(shown, this.#ready.index, this.#ready.t) : [];
    this.#part('[data-search-notes]').replaceChildren(...notes);
    // A result that is about to be opened keeps the focus when others join it.
    const held = this.#list.contains(document.activeElement) && document.activeElement?.closest('a')?.getAttribute('href');
    this.#isRendering = true;
    this.#list.replaceChildren(...items);
    if (held)
      ([...this.#list.querySelectorAll('a')].find((link) => link.getAttribute('href') === held) ?? this.#field).focus({
        preventScroll: true,
      });
    this.#isRendering = false;
    this.#list.dataset['state'] = state;
    const all = this.#host.querySelector<HTMLElement>('[data-search-all]');
    if (all) {
      all.hidden = left === 0;
      all.textContent = this.#ready?.t.count('search.all', left) ?? '';
    }
    tellGuides(this.#host, hits.flatMap(({ guides }) => guides).slice(0, mostTold));
  }

  /** Everything in the answer that can be chosen, from above to below. */
  #choices(): HTMLElement[] {
    return [...this.#part('.results').querySelectorAll<HTMLElement>('a, button')].filter((choice) => choice.checkVisibility());
  }

  #keydown(event: KeyboardEvent) {
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === 'ArrowDown' || event.key === 'ArrowUp') this.#walk(event, event.key === 'ArrowDown' ? 1 : -1);
    else if (event.key === 'Escape') this.#escape(event);
  }

  #walk(event: KeyboardEvent, by: 1 | -1) {
    const field = this.#field;
    const isInField = document.activeElement === field;
    // In a text of several lines the arrows move the caret until it is at the end.
    if (isInField && (by < 0 || field.selectionEnd !== field.value.length)) return;
    if (isInField && !this.#host.hasAttribute('data-open')) {
      event.preventDefault();
      return this.#open();
    }
    const choices = this.#choices();
    const at = choices.findIndex((choice) => choice === document.activeElement);
    if (choices.length === 0 || (!isInField && at < 0)) return;
    event.preventDefault();
    (at + by < 0 ? field : choices[Math.min(at + by, choices.length - 1)])?.focus();
  }

  /** Closes the answer first, and empties the field second. */
  #escape(event: KeyboardEvent) {
    const field = this.#field;
    if (this.#isMenu && this.#host.hasAttribute('data-open')) {
      event.preventDefault();
      this.#host.removeAttribute('data-open');
    } else if (field.value && document.activeElement === field && field.matches('input')) {
      event.preventDefault();
      field.value = '';
      field.dispatchEvent(new Event('input', { bubbles: true }));
    }
    field.focus();
  }

  #open() {
    if (this.#field.value.trim() && this.#list.dataset['state'] !== 'idle') this.#host.toggleAttribute('data-open', true);
  }

  #leave({ relatedTarget }: FocusEvent) {
    // A result that is replaced loses the focus too, and gets it again.
    if (this.#isRendering || (relatedTarget instanceof Node && this.#host.contains(relatedTarget))) return;
    this.#host.removeAttribute('data-open');
  }
}

function notesOf({ corrected, kind, unknown }: Found, t: SearchTexts): HTMLElement[] {
  // With nothing found there is nothing that was found with another word, or that a word was left out of.
  if (kind === 'nothing') return [];
  const notes = corrected.map(([from, to]) => note(t('search.corrected', { from, to })));
  if (unknown.length > 0) notes.push(note(t('search.unknown', { words: unknown.join('”, “') })));
  return notes;
}

function note(text: string): HTMLElement {
  return element('p', { class: 'note' }, text);
}

function linkList(links: readonly (readonly [text: string, url: string])[]): HTMLElement {
  return element('ul', { class: 'mentions' }, ...links.map(([text, url]) => element('li', {}, element('a', { href: url }, text))));
}
