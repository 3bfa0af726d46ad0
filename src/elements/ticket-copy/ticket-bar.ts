import { writeForm } from '../../lib/ticket/forms.ts';
import { addLateStyles, element } from '../shared/nodes.ts';
import { copyLanguage, showCopyLanguage } from './chosen.ts';
import { codesOf, copySubject, speakersOf } from './copier.ts';
import { languageChoice } from './language-choice.ts';
import type { Subject } from './subject.ts';
import ticketPanelCss from './ticket-panel.css?inline';
import type { Languages } from './ticket-texts.ts';

/** The forms behind the menu; the rich one has the main button. */
const otherForms = [
  ['text', 'ticket.text'],
  ['markdown', 'ticket.markdown'],
  ['jira', 'ticket.jira'],
  ['url', 'ticket.url'],
] as const;

/**
 * The buttons that copy one subject: the main one, which stands there already, and beside it a menu with the other forms
 * and the language, the system's own way to share, and the note.
 */
export class TicketBar {
  readonly #status = element('span', { role: 'status', class: 'note' });
  readonly #host: HTMLElement;
  readonly #folder: string;
  readonly #languages: Languages;
  #subject: Subject | Promise<Subject>;

  /**
   * @param host an element that holds the main button, and takes the others
   * @param folder the address of `ticket/`
   */
  constructor(host: HTMLElement, folder: string, languages: Languages, subject: Subject | Promise<Subject>) {
    this.#host = host;
    this.#folder = folder;
    this.#languages = languages;
    addLateStyles(ticketPanelCss);
    this.#subject = subject;
    this.follow(subject);
    host.append(
      ...this.#menu(),
      this.#button('note.open', { 'data-note': '' }, () => this.#openNote()),
      this.#status,
    );
    // A choice of the language is no answer to the picker around it.
    host.addEventListener('change', (event) => event.stopPropagation());
    showCopyLanguage(copyLanguage(languages.own.lang, codesOf(languages)));
  }

  /** Takes another subject, such as the next outcome of the picker. */
  follow(subject: Subject | Promise<Subject>) {
    this.#subject = subject;
    if (!(subject instanceof Promise)) return;
    void subject.then((ready) => {
      if (this.#subject === subject) this.#subject = ready;
    });
  }

  /** Copies, where a button that copies was pressed; whoever has the host hands the clicks on. */
  press({ target }: Event) {
    const button = target instanceof Element ? target.closest<HTMLElement>('[data-copy]') : null;
    if (button) void copySubject(button, this.#subject, this.#languages, this.#status, this.#host);
  }

  #button(key: 'note.open' | 'ticket.share', attributes: Record<string, string>, act: () => Promise<void>): HTMLElement {
    const button = element('button', { type: 'button', class: 'quiet', ...attributes }, this.#languages.own.t(key));
    button.addEventListener('click', () => void act());
    return button;
  }

  /** The button that opens the menu, and the menu. */
  #menu(): HTMLElement[] {
    const { t } = this.#languages.own;
    const forms = otherForms.map(([form, key]) => element('button', { type: 'button', class: 'quiet', 'data-copy': form }, t(key)));
    const share = 'share' in navigator ? [this.#button('ticket.share', { 'data-share': '' }, () => this.#share())] : [];
    // On a phone sharing is what one does; elsewhere it is one way of many.
    const near = matchMedia('(pointer: coarse)').matches;
    if (near) this.#host.append(...share);
    const panel = element(
      'div',
      { class: 'ticket-menu' },
      languageChoice(this.#languages),
      element('p', {}, ...forms, ...(near ? [] : share)),
    );
    panel.hidden = true;
    const opener = element('button', { type: 'button', class: 'quiet', 'aria-expanded': 'false' }, t('ticket.more'));
    const open = (shown: boolean) => {
      panel.hidden = !shown;
      opener.setAttribute('aria-expanded', String(shown));
    };
    opener.addEventListener('click', () => open(panel.hidden === true));
    this.#host.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || panel.hidden) return;
      open(false);
      opener.focus();
    });
    return [opener, panel];
  }

  /** A reader who thinks better of it is no error. */
  async #share() {
    const { block } = await this.#subject;
    const { text } = writeForm('text', speakersOf(this.#languages).map(block));
    await navigator.share({ text }).catch(() => undefined);
  }

  async #openNote() {
    const [{ openNote }, { entries }] = await Promise.all([import('../ticket-note/ticket-note.ts'), this.#subject]);
    await openNote(this.#folder, this.#languages, entries);
  }
}
