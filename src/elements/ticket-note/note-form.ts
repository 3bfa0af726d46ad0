import { helpdeskLine, noteFields, type NoteField } from '../../lib/ticket/note.ts';
import type { Forbidden } from '../../lib/ticket/refuse.ts';
import type { TicketKey } from '../../lib/ticket/keys.ts';
import { element } from '../shared/nodes.ts';
import type { Languages, SpokenLanguage } from '../ticket-copy/ticket-texts.ts';
import { ticks } from '../ticket-copy/ticks.ts';
import type { Collected } from './collect.ts';

/** The dialog with its parts. */
export interface NoteForm {
  dialog: HTMLDialogElement;
  /** Takes the choice of the language. */
  choice: HTMLElement;
  preview: HTMLTextAreaElement;
  mail: HTMLAnchorElement;
  status: HTMLElement;
  field: (name: NoteField) => HTMLInputElement | HTMLTextAreaElement;
  value: (name: NoteField) => string;
  /** Says at a field why it is refused, or that it no longer is. */
  refuse: (name: NoteField, why: Forbidden | undefined) => void;
  isRefused: (name: NoteField) => boolean;
}

const labels = {
  application: 'note.application',
  account: 'note.account',
  time: 'note.time',
  'request-id': 'reader.request-id',
  'correlation-id': 'reader.correlation-id',
  device: 'note.device',
  tried: 'note.tried',
} as const satisfies Record<NoteField, TicketKey>;

const whys = {
  password: 'note.no-password',
  'one-time-code': 'note.no-one-time-code',
  'recovery-key': 'note.no-recovery-key',
  token: 'note.no-token',
} as const satisfies Record<Forbidden, TicketKey>;

/** Makes the dialog. What is known stands in it; nothing of it is set as HTML. */
export function noteForm(languages: Languages, collected: Collected): NoteForm {
  const { own } = languages;
  const { t } = own;
  const rows = new Map(noteFields.map((name) => [name, fieldRow(name, collected.fields[name] ?? '', own)]));
  const button = (key: TicketKey, attributes: Record<string, string>) => element('button', { type: 'button', ...attributes }, t(key));
  const choice = element('div');
  const preview = element('textarea', { readonly: '', 'aria-label': t('note.preview') });
  const mail = element('a', { class: 'button', href: 'mailto:' }, t('note.mail'));
  const status = element('span', { role: 'status', class: 'note' });
  const helpdesk = helpdeskLine(own.helpdesk);
  const output = element(
    'div',
    { class: 'note-output' },
    preview,
    element(
      'p',
      { class: 'note-buttons' },
      button('note.copy', { 'data-note-copy': 'rich' }),
      button('ticket.markdown', { class: 'quiet', 'data-note-copy': 'markdown' }),
      button('ticket.jira', { class: 'quiet', 'data-note-copy': 'jira' }),
      status,
    ),
    element('h3', {}, t('note.to-helpdesk')),
    ...(helpdesk ? [element('p', { class: 'note' }, helpdesk)] : []),
    element('p', { class: 'note-buttons' }, mail, ...('share' in navigator ? [button('ticket.share', { 'data-share': '' })] : [])),
  );
  const dialog = element(
    'dialog',
    { class: 'ticket-note', 'aria-labelledby': 'note-title' },
    element(
      'div',
      { class: 'note-head' },
      element('h2', { id: 'note-title' }, t('note.title')),
      button('note.close', { class: 'quiet', 'data-close': '' }),
    ),
    element('p', { class: 'note' }, t('note.intro')),
    element(
      'p',
      { class: isOfBefore(collected, own.lang) ? 'warning' : 'note' },
      t('note.other-call'),
      ' ',
      button('note.clear', { class: 'quiet', 'data-clear': '' }),
    ),
    element('div', { class: 'note-fields' }, ...[...rows.values()].map(({ row }) => row)),
    ...stepBoxes(collected, own),
    choice,
    output,
  );
  const row = (name: NoteField) => rows.get(name)!;
  return {
    dialog,
    choice,
    preview,
    mail,
    status,
    field: (name) => row(name).control,
    value: (name) => row(name).control.value.trim(),
    refuse: (name, why) => {
      const { control, fault } = row(name);
      control.setAttribute('aria-invalid', String(why !== undefined));
      const text = why ? `${t('note.no')} ${t(whys[why])}` : '';
      if (fault.textContent !== text) fault.textContent = text;
    },
    isRefused: (name) => row(name).control.ariaInvalid === 'true',
  };
}

/** Whether something of what stands in the note was filled in, ticked or picked before. */
const isOfBefore = ({ byHand, picked, guides }: Collected, lang: string) =>
  Object.values(byHand).some(Boolean) || picked(lang).length > 0 || guides.some(({ ref }) => ticks()[ref]?.length);

function fieldRow(name: NoteField, value: string, { t }: SpokenLanguage) {
  const id = `note-${name}`;
  const attributes = {
    id,
    name,
    autocomplete: 'off',
    spellcheck: 'false',
    'aria-describedby': `${id}-fault${hints[name] ? ` ${id}-hint` : ''}`,
  };
  const control =
    name === 'tried'
      ? element('textarea', { ...attributes, rows: '3', maxlength: '4000' })
      : element('input', {
          ...attributes,
          // Whoever opens the note comes to write; its first button would wipe it.
          ...(name === 'application' ? { autofocus: '' } : {}),
          ...(name === 'time' ? { type: 'datetime-local', step: '1' } : { type: 'text', maxlength: '400' }),
        });
  control.value = value;
  const fault = element('p', { id: `${id}-fault`, class: 'note-fault', role: 'alert' });
  const hint = hints[name];
  const row = element(
    'div',
    { class: `note-field note-${name}` },
    element('label', { for: id }, t(labels[name])),
    ...(hint ? [element('span', { id: `${id}-hint`, class: 'note' }, t(hint, { zone: zoneName() }))] : []),
    control,
    fault,
  );
  return { row, control, fault };
}

const hints: Partial<Record<NoteField, TicketKey>> = { time: 'note.time-zone', device: 'note.device-example' };

/** The name of the reader's time zone, such as "Europe/Amsterdam". */
function zoneName(): string {
  return Intl.DateTimeFormat().resolvedOptions().timeZone;
}

/** The steps of the guides, to be ticked here as well as on their pages. */
function stepBoxes({ guides }: Collected, { lang, t }: SpokenLanguage): HTMLElement[] {
  const done = ticks();
  return guides.map(({ ref, halves, steps }) => {
    const boxes = steps.map(({ id, titles }, index) => {
      const box = element('input', { type: 'checkbox', value: id, 'data-tick-of': ref });
      box.checked = done[ref]?.includes(id) === true;
      return element('label', {}, box, ' ', t('ticket.step', { n: index + 1, title: titles[lang] ?? id }));
    });
    return element(
      'fieldset',
      { class: 'note-steps' },
      element('legend', {}, `${t('note.steps')}: ${halves[lang]?.title ?? ''}`),
      ...boxes,
    );
  });
}
