import '../extras.ts';
import { writeForm } from '../../lib/ticket/forms.ts';
import { mailAddress } from '../../lib/ticket/mail.ts';
import { noteBlock, noteFields, noteSubject, type Note, type NoteField, type NoteFields } from '../../lib/ticket/note.ts';
import { findForbidden } from '../../lib/ticket/refuse.ts';
import { addLateStyles, element } from '../shared/nodes.ts';
import { writeClipboard } from '../shared/clipboard.ts';
import { handOver } from '../shared/pasted-message.ts';
import { copyLanguage, showCopyLanguage } from '../ticket-copy/chosen.ts';
import { codesOf, speakersOf } from '../ticket-copy/copier.ts';
import { languageChoice } from '../ticket-copy/language-choice.ts';
import { keepAnswers } from '../ticket-copy/picked.ts';
import { forgetReport } from '../ticket-copy/reported.ts';
import type { Languages } from '../ticket-copy/ticket-texts.ts';
import { forgetTicks, tick, ticks } from '../ticket-copy/ticks.ts';
import { collect, type About, type Collected } from './collect.ts';
import { keepFields } from './kept-fields.ts';
import { noteForm, type NoteForm } from './note-form.ts';
import ticketNoteCss from './ticket-note.css?inline';

/**
 * A note for a ticket, in a dialog: it fills itself from what was pasted, picked and ticked in this tab, takes what else
 * somebody knows, and gives it as text. It leaves secrets out, says so, and keeps nothing beyond the tab.
 */
class TicketNoteElement extends HTMLElement {
  static define(tag = 'ticket-note', registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  #folder = '';
  /** The entries that the page itself is about. */
  #entries: About['entries'] = [];
  #languages: Languages | undefined;
  #collected: Collected | undefined;
  #form: NoteForm | undefined;
  /** What was filled in by hand; the rest is filled in anew each time. */
  #byHand: Partial<Record<NoteField, string>> = {};

  /** Shows the dialog. @param about what the note is about, beside what this tab knows */
  async show(folder: string, languages: Languages, about: About) {
    addLateStyles(ticketNoteCss);
    const collected = await collect(folder, about);
    this.#folder = folder;
    // What a report points to goes with the report.
    this.#entries = about.report ? [] : about.entries;
    this.#languages = languages;
    this.#collected = collected;
    this.#byHand = { ...collected.byHand };
    const form = (this.#form = noteForm(languages, collected));
    this.replaceChildren(form.dialog);
    form.choice.append(languageChoice(languages));
    showCopyLanguage(copyLanguage(languages.own.lang, codesOf(languages)));
    form.dialog.addEventListener('input', (event) => this.#changed(event));
    form.dialog.addEventListener('change', () => this.#render());
    form.dialog.addEventListener('click', (event) => this.#press(event));
    form.dialog.addEventListener('close', () => this.remove());
    this.#render();
    form.dialog.showModal();
  }

  #changed({ target }: Event) {
    if (target instanceof HTMLInputElement && target.dataset['tickOf']) {
      tick(target.dataset['tickOf'], target.value, target.checked);
    } else if (target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement) {
      const field = noteFields.find((name) => name === target.name);
      if (field) this.#byHand[field] = target.value;
    }
    this.#render();
    this.#keep();
  }

  /** Keeps what was filled in, but nothing that must not stand in a note. */
  #keep() {
    const { form } = this.#parts;
    const kept = noteFields.filter((name) => name in this.#byHand && !form.isRefused(name));
    keepFields(Object.fromEntries(kept.map((name) => [name, this.#byHand[name]])));
  }

  /** Says what must not stand in the note, or shows the note. */
  #render() {
    const { form, languages } = this.#parts;
    for (const name of noteFields) form.refuse(name, findForbidden(form.value(name)));
    form.preview.value = this.#text('text');
    form.preview.rows = Math.min(16, Math.max(4, form.preview.value.split('\n').length + 1));
    form.mail.href = this.#mail(languages);
  }

  get #parts() {
    if (!this.#languages || !this.#collected || !this.#form) throw new Error('<ticket-note> is opened with openNote().');
    return { languages: this.#languages, collected: this.#collected, form: this.#form };
  }

  #note(): Note {
    const { collected, form } = this.#parts;
    const fields = Object.fromEntries(
      noteFields.map((name) => [name, form.isRefused(name) ? '' : form.value(name)]),
    ) as unknown as NoteFields;
    const done = ticks();
    return { ...collected, fields, guides: collected.guides.map((entry) => ({ entry, done: done[entry.ref] ?? [] })) };
  }

  #blocks(speakers = speakersOf(this.#parts.languages)) {
    const note = this.#note();
    return speakers.map((speaker) => noteBlock(note, speaker));
  }

  #text(form: 'text' | 'markdown' | 'jira'): string {
    return writeForm(form, this.#blocks()).text;
  }

  #mail({ own }: Languages): string {
    return mailAddress(
      own.helpdesk?.mail ?? '',
      noteSubject(this.#note(), own),
      writeForm('text', this.#blocks([own])).text,
      own.t('note.shortened'),
    );
  }

  #press({ target }: Event) {
    const button = target instanceof Element ? target.closest<HTMLElement>('button') : null;
    if (!button) return;
    const { form, languages } = this.#parts;
    const { noteCopy: wanted } = button.dataset;
    if (wanted === 'rich' || wanted === 'markdown' || wanted === 'jira') {
      void writeClipboard(writeForm(wanted, this.#blocks())).then((done) => {
        form.status.replaceChildren(element('span', {}, languages.own.t(done ? 'ticket.copied' : 'ticket.denied')));
        if (done) return;
        form.preview.focus();
        form.preview.select();
      });
    } else if ('share' in button.dataset) void navigator.share({ text: this.#text('text') }).catch(() => undefined);
    else if ('clear' in button.dataset) void this.#clear();
    else if ('close' in button.dataset) form.dialog.close();
  }

  /** Begins anew, for the next call: with nothing but what the page is about. */
  async #clear() {
    keepFields({});
    forgetTicks();
    handOver('');
    forgetReport();
    keepAnswers('');
    const { languages } = this.#parts;
    await this.show(this.#folder, languages, { entries: this.#entries });
    this.#parts.form.field('application').focus();
  }
}

/** Opens a note about a page or a report. @param folder the address of `ticket/` */
export async function openNote(folder: string, languages: Languages, about: About) {
  TicketNoteElement.define();
  const note = new TicketNoteElement();
  document.body.append(note);
  await note.show(folder, languages, about);
}
