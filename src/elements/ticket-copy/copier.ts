import { isForm, writeForm } from '../../lib/ticket/forms.ts';
import type { Copied } from '../../lib/ticket/block.ts';
import { writeClipboard } from '../shared/clipboard.ts';
import { element } from '../shared/nodes.ts';
import { both, copyLanguage } from './chosen.ts';
import type { Subject } from './subject.ts';
import type { Languages, SpokenLanguage } from './ticket-texts.ts';

/** The languages of a choice. */
export function speakersOf({ all, own }: Languages, lang = copyLanguage(own.lang, codesOf({ all, own }))): readonly SpokenLanguage[] {
  return lang === both ? all : all.filter((speaker) => speaker.lang === lang);
}

/** The languages by their codes, as `data-copy-lang` names them. */
export function codesOf({ all }: Languages): string[] {
  return all.map(({ lang }) => lang);
}

/** The buttons whose text is on its way to the clipboard. */
const writing = new WeakSet<HTMLElement>();

/**
 * Copies a subject as a button says (`data-copy`, `data-copy-lang`), and says in its status whether that was allowed.
 * @param subject a promise only where it is not there yet
 * @param place where the text is shown, selected, when the browser does not let it be copied
 */
export async function copySubject(
  button: HTMLElement,
  subject: Subject | Promise<Subject>,
  languages: Languages,
  status: HTMLElement,
  place = status,
) {
  // A second click at once would take the first's place while that is still being written, and lose.
  if (writing.has(button)) return;
  writing.add(button);
  const form = isForm(button.dataset['copy']) ? button.dataset['copy'] : 'rich';
  const speakers = speakersOf(languages, button.dataset['copyLang']);
  const write = ({ block }: Subject): Copied => writeForm(form, speakers.map(block));
  const content = subject instanceof Promise ? subject.then(write) : write(subject);
  const done = await writeClipboard(content, form === 'rich').finally(() => writing.delete(button));
  const { text } = await content;
  say(status, languages.own.t(done ? 'ticket.copied' : 'ticket.denied'));
  clearSelected(place);
  if (!done) showSelected(place, text, languages.own.t('ticket.selected'));
}

/** Says a thing anew even if it was said before. */
function say(status: HTMLElement, text: string) {
  status.replaceChildren(element('span', {}, text));
}

function clearSelected(place: HTMLElement) {
  if (place.nextElementSibling?.matches('.ticket-selected')) place.nextElementSibling.remove();
}

/** Where the clipboard is denied: the text in a field, selected, so that it can be copied by hand. */
function showSelected(place: HTMLElement, text: string, label: string) {
  const area = element('textarea', { class: 'ticket-selected', readonly: '', rows: '5', 'aria-label': label });
  area.value = text;
  place.after(area);
  area.focus();
  area.select();
}
