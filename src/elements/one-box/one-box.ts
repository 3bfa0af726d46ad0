import { mayHoldCode } from '../../lib/reader/may-hold-code.ts';
import { isPrivate } from '../../lib/reader/is-private.ts';
import { createTexts } from '../../lib/texts.ts';
import type { Shown } from '../error-reader/explain-message.ts';
import type { ReaderPage, ReadyPage } from '../error-reader/page.ts';
import { tellGuides } from '../shared/guides-shown.ts';
import { load } from '../shared/load.ts';
import { element } from '../shared/nodes.ts';
import { onPagePaste } from '../shared/page-paste.ts';
import { carryOver, handedOver, handOver, wasCarriedOver } from '../shared/pasted-message.ts';
import { forgetReport, keepReport } from '../ticket-copy/reported.ts';
import { keepFields } from '../ticket-note/kept-fields.ts';
import { SearchPart } from '../site-search/search-part.ts';
import { clip } from './clip.ts';

/** Longer messages are read, but not kept on reload: storage is small. */
const keptLength = 100_000;
/** Above this length, in characters and in lines, the browser's own insertion is by-passed: its time grows with the square of the lines. */
const longLength = 10_000;
const longLines = 50;

/**
 * The one box: it takes a message, a code or words, decides by itself, and answers in place with the report of the error
 * reader or with search results. With `data-reader`, what is in it is always read first. Nothing leaves the browser; what
 * answers is loaded on first use. Without script it is a form that leads to the search page.
 */
export class OneBoxElement extends HTMLElement {
  static define(tag = 'one-box', registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  #abort: AbortController | undefined;
  #search: SearchPart | undefined;
  #turn = 0;
  #read = '';
  /** What the report says that is shown. */
  #facts = '';
  /** Whether something that explains the message could not be loaded. */
  #unexplained = false;
  /** A text too long for the box, and what the box shows of it. */
  #long: { text: string; shown: string } | undefined;

  connectedCallback() {
    const { signal } = (this.#abort = new AbortController());
    const [box, clear] = [this.#box, this.#part('[data-clear]')];
    const search = (this.#search = new SearchPart(this, Infinity));
    for (const sign of ['focus', 'pointerenter'] as const) box.addEventListener(sign, () => search.prefetch(), { signal, once: true });
    // Somebody may be faster than this script.
    const isUsed = document.activeElement === box;
    if (isUsed) search.prefetch();
    box.addEventListener('input', () => void this.#show(true), { signal });
    box.addEventListener('beforeinput', (event) => this.#insertLong(event), { signal });
    box.addEventListener('keydown', (event) => this.#enter(event), { signal });
    this.#part('form').addEventListener('submit', (event) => void this.#submit(event), { signal });
    clear.addEventListener('click', () => this.#clear(), { signal });
    onPagePaste((text) => this.#set(text), signal);
    // What could not be loaded is asked for again once there is a network.
    addEventListener('online', () => void (this.#unexplained && this.#show()), { signal });
    // A browser restores form fields after the page has loaded; what was read already is not announced again.
    addEventListener('pageshow', () => box.value !== this.#read && void this.#show(), { signal });
    const carry = ({ target, ctrlKey, metaKey, shiftKey }: MouseEvent) => {
      const isChoice = target instanceof Element && target.closest('a[data-choose-language]') !== null;
      // In another tab there is nothing of this one.
      if (isChoice && !ctrlKey && !metaKey && !shiftKey) carryOver();
    };
    document.addEventListener('click', carry, { signal });
    const handed = handedOver();
    if (wasCarriedOver() || wasHereBefore() || (this.#readsAlways && mayHoldCode(handed))) box.value ||= handed;
    box.value ||= new URL(location.href).searchParams.get('q') ?? '';
    if (box.value) void this.#show(isUsed);
  }

  disconnectedCallback() {
    this.#abort?.abort();
    this.#search?.stop();
  }

  get #box() {
    return this.#part<HTMLTextAreaElement>('textarea[name=message]');
  }

  get #report() {
    return this.#part('[data-error-report]');
  }

  get #readsAlways() {
    return 'reader' in this.dataset;
  }

  #part<T extends HTMLElement>(selector: string): T {
    const part = this.querySelector<T>(selector);
    if (!part) throw new Error(`<one-box> needs ${selector}.`);
    return part;
  }

  /** Fills the box with something that was not typed. */
  #set(text: string) {
    if (!this.#clip(text)) this.#box.value = text;
    this.#box.focus();
    void this.#show();
  }

  /** Empties the box for what comes next, and forgets whom the last was about: a note must not name the caller before. */
  #clear() {
    keepFields({});
    this.#set('');
  }

  #insertLong(event: InputEvent) {
    const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
    if (text.length < longLength && text.split('\n', longLines).length < longLines) return;
    event.preventDefault();
    const box = this.#box;
    const { value, selectionStart: start, selectionEnd: end } = box;
    // What is put at the end belongs behind the whole, also where only its beginning is shown.
    const before = start === value.length ? this.#text() : value.slice(0, start);
    if (!this.#clip(before + text + value.slice(end))) box.setRangeText(text, box.selectionStart, box.selectionEnd, 'end');
    void this.#show();
  }

  /** Puts only the beginning of a very long text into the box; all of it is read. */
  #clip(text: string): boolean {
    const shown = clip(text);
    if (shown.length === text.length) return false;
    this.#box.value = shown;
    // As the box gives it back, with its own line ends.
    this.#long = { text, shown: this.#box.value };
    return true;
  }

  /** The text to answer: what the box holds, or what it shows the beginning of. */
  #text(): string {
    const { value } = this.#box;
    const long = this.#long;
    // What is typed behind the beginning belongs behind the whole.
    if (long && value.startsWith(long.shown)) return long.text + value.slice(long.shown.length);
    if (!this.#clip(value)) this.#long = undefined;
    return this.#long?.text ?? value;
  }

  /** In a few words Enter asks for the answer; in a message it begins a line. */
  #enter(event: KeyboardEvent) {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing || isPrivate(this.#box.value)) return;
    event.preventDefault();
    this.#part<HTMLFormElement>('form').requestSubmit();
  }

  async #submit(event: Event) {
    event.preventDefault();
    const asked = document.activeElement;
    await this.#show();
    // Whoever has gone on by then is not taken back.
    if (this.#box.value.trim() && document.activeElement === asked) this.#part('.answer').focus();
  }

  /**
   * Answers what is in the box; an answer that comes after the text has changed again is dropped.
   * @param typing whether it may still be half a word
   */
  async #show(typing = false) {
    const turn = (this.#turn += 1);
    const text = this.#text();
    this.#read = this.#box.value;
    this.#part('[data-clear]').hidden = text === '';
    handOver(text.length <= keptLength ? text : '');
    const byHand = this.querySelector<HTMLElement>('.by-hand');
    if (byHand) byHand.hidden = text !== '';
    const isRead = text.trim() !== '' && (this.#readsAlways || mayHoldCode(text));
    if (!isRead) {
      this.#sayUnread(undefined);
      this.#noReport();
      return this.#search?.ask(text, { typing });
    }
    const { texts = '', lookup = '' } = this.dataset;
    const shown = await read(text, texts, lookup, (early) => {
      if (turn !== this.#turn || !(early.telling || early.warns || this.#readsAlways)) return;
      this.#report.dataset['state'] = 'idle';
      this.#fill(early);
    });
    if (turn !== this.#turn) return;
    if (Array.isArray(shown)) {
      this.#sayUnread(shown);
      this.#noReport('empty');
      // The reader's own eyes may do better.
      if (byHand) byHand.hidden = false;
      return this.#search?.ask(text, { typing });
    }
    this.#sayUnread(undefined);
    this.#unexplained = shown.unexplained;
    if (shown.telling || shown.warns || this.#readsAlways) this.#fillWhole(shown);
    else this.#noReport();
    if (byHand) byHand.hidden = shown.state === 'done';
    return this.#search?.ask(shown.telling ? '' : text, { typing });
  }

  /**
   * Says that a message cannot be explained.
   * @param read the codes and ids in it; undefined where it can be explained
   */
  #sayUnread(read: readonly string[] | undefined) {
    this.#unexplained = read !== undefined;
    this.#part('[data-unread]').hidden = read === undefined;
    const list = this.#part('[data-read]');
    list.hidden = !read?.length;
    list.querySelector('code')?.remove();
    if (read?.length) list.append(element('code', {}, read.join(' · ')));
  }

  #fillWhole(shown: ShownInWords) {
    // Not before it is shown: an answer that comes too late must not tell a note whom it was about.
    if (shown.ticket) keepReport(shown.ticket);
    else forgetReport();
    const clipped = this.#long ? shown.t('reader.clipped') : '';
    const changed = this.#fill({ ...shown, facts: shown.facts + clipped });
    this.#report.dataset['state'] = shown.state;
    if (!changed) return;
    if (clipped) this.#report.prepend(element('p', { class: 'note' }, clipped));
    this.#part('[role=status]').textContent = [shown.announcement, clipped].filter(Boolean).join('. ');
  }

  #noReport(state: 'idle' | 'empty' = 'idle') {
    this.#report.replaceChildren();
    forgetReport();
    tellGuides(this.#report, []);
    this.#report.dataset['state'] = state;
    if (this.#facts) this.#part('[role=status]').textContent = '';
    this.#facts = '';
  }

  /** Shows a report, unless it says what the shown one says: a key that changes nothing is not to be heard. */
  #fill({ content, facts, guides }: Shown): boolean {
    if (facts === this.#facts) return false;
    this.#facts = facts;
    const report = this.#report;
    // Explanations that come late must not take the button that somebody is about to press.
    const held = report.querySelector('[data-field]:focus-within')?.getAttribute('data-field');
    report.replaceChildren(content);
    tellGuides(report, guides);
    if (held) report.querySelector<HTMLElement>(`[data-field="${held}"] button`)?.focus();
    return true;
  }
}

/** Whether the reader comes back to this page, or loads it again. */
function wasHereBefore(): boolean {
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return navigation !== undefined && navigation.type !== 'navigate';
}

/** A report with its texts. */
type ShownInWords = Shown & Pick<ReadyPage, 't'>;

/** Loads what reads a message, all at once, and has it read; only its codes and ids, as far as can be, where that cannot be loaded. */
async function read(text: string, texts: string, lookup: string, showEarly: (shown: Shown) => void): Promise<ShownInWords | string[]> {
  void load(lookup);
  const [page, reader] = await Promise.all([load<ReaderPage>(texts), import('../error-reader/explain-message.ts').catch(() => undefined)]);
  if (!page || !reader) return (await reader?.readBare(text)) ?? [];
  const { strings, ...rest } = page;
  const t = createTexts(strings);
  return { ...(await reader.explain(text, { ...rest, t }, lookup, showEarly)), t };
}
