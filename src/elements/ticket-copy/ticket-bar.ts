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
 * The buttons that copy one subject, which stand there already: the main one, that of a menu with the other forms and the
 * language, and that of the note. It adds the menu itself and the system's own way to share.
 */
export class TicketBar {
  readonly #status = element('span', { role: 'status', class: 'note' });
  readonly #host: HTMLElement;
  readonly #folder: string;
  readonly #languages: Languages;
  readonly #opener: HTMLElement;
  readonly #menu: HTMLElement;
  #subject: Subject | Promise<Subject>;
  #isOpening = false;

  /**
   * @param host an element that holds the buttons
   * @param folder the address of `ticket/`
   */
  constructor(host: HTMLElement, folder: string, languages: Languages, subject: Subject | Promise<Subject>) {
    this.#host = host;
    this.#folder = folder;
    this.#languages = languages;
    addLateStyles(ticketPanelCss);
    this.#subject = subject;
    this.follow(subject);
    const opener = host.querySelector<HTMLElement>('[aria-expanded]');
    if (!opener) throw new Error(`<${host.localName}> needs [aria-expanded].`);
    this.#opener = opener;
    this.#menu = this.#makeMenu();
    this.#addShare();
    // Right behind its button for whoever goes on by keyboard; shown below all of them.
    opener.after(this.#menu);
    host.append(this.#status);
    host.addEventListener('keydown', ({ key }) => {
      if (key !== 'Escape' || this.#menu.hidden) return;
      this.#open(false);
      this.#opener.focus();
    });
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

  /** Does what the pressed button says; whoever has the host hands the clicks on. */
  press({ target }: Event) {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (button?.dataset['copy']) void copySubject(button, this.#subject, this.#languages, this.#status, this.#host);
    else if (button === this.#opener) this.#open(this.#menu.hidden === true);
    else if (button?.matches('[data-note]')) void this.#openNote();
    else if (button?.matches('[data-share]')) void this.#share();
  }

  #open(shown: boolean) {
    this.#menu.hidden = !shown;
    this.#opener.setAttribute('aria-expanded', String(shown));
  }

  #makeMenu(): HTMLElement {
    const { t } = this.#languages.own;
    const forms = otherForms.map(([form, key]) => element('button', { type: 'button', class: 'quiet', 'data-copy': form }, t(key)));
    const menu = element('div', { class: 'ticket-menu' }, languageChoice(this.#languages), element('p', {}, ...forms));
    menu.hidden = true;
    return menu;
  }

  /** On a phone sharing is what one does; elsewhere, and where it would move the page down by a row, it is one way of many. */
  #addShare() {
    if (!('share' in navigator)) return;
    const button = element('button', { type: 'button', class: 'quiet', 'data-share': '' }, this.#languages.own.t('ticket.share'));
    const { offsetHeight } = this.#host;
    if (matchMedia('(pointer: coarse)').matches) this.#host.append(button);
    if (!button.isConnected || this.#host.offsetHeight > offsetHeight) this.#menu.querySelector('p')?.append(button);
  }

  /** A reader who thinks better of it is no error. */
  async #share() {
    const { block } = await this.#subject;
    const { text } = writeForm('text', speakersOf(this.#languages).map(block));
    await navigator.share({ text }).catch(() => undefined);
  }

  async #openNote() {
    // One dialog, however often the button is pressed while it comes.
    if (this.#isOpening) return;
    this.#isOpening = true;
    try {
      const [{ openNote }, subject] = await Promise.all([import('../ticket-note/ticket-note.ts'), this.#subject]);
      await openNote(this.#folder, this.#languages, subject);
    } catch {
      this.#status.textContent = this.#languages.own.t('note.failed');
    }
    this.#isOpening = false;
  }
}
