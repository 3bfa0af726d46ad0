import type { TicketEntry } from '../../lib/ticket/entry.ts';
import { element } from '../shared/nodes.ts';
import { copySubject } from './copier.ts';
import { stepSubject } from './subject.ts';
import { tick, ticks } from './ticks.ts';
import type { Languages } from './ticket-texts.ts';

/** Gives each step on the page a button that copies its link, and a box to tick when it is done, which a note takes over. */
export function addStepTools(entry: TicketEntry, languages: Languages) {
  const done = ticks()[entry.ref] ?? [];
  for (const [index, { id }] of entry.steps.entries()) {
    const tools = document.querySelector<HTMLElement>(`.steps > #${CSS.escape(id)} > .step-tools`);
    if (!tools) continue;
    const status = element('span', { role: 'status', class: 'note' });
    tools.append(
      copyButton(entry, id, index + 1, languages, status, tools),
      tickBox(entry.ref, id, index + 1, done.includes(id), languages),
      status,
    );
  }
}

function copyButton(entry: TicketEntry, id: string, n: number, languages: Languages, status: HTMLElement, tools: HTMLElement): HTMLElement {
  const { t } = languages.own;
  const label = t('ticket.copy-step', { n });
  const button = element('button', { type: 'button', class: 'quiet', 'data-copy': 'rich', 'aria-label': label }, t('ticket.copy-short'));
  const subject = stepSubject(entry, id);
  button.addEventListener('click', () => void copySubject(button, subject, languages, status, tools));
  return button;
}

function tickBox(ref: string, id: string, n: number, checked: boolean, { own: { t } }: Languages): HTMLElement {
  const box = element('input', { type: 'checkbox', 'data-tick': id, 'aria-label': t('ticket.done-step', { n }) });
  box.checked = checked;
  box.addEventListener('change', () => tick(ref, id, box.checked));
  return element('label', { class: 'step-done' }, box, ' ', t('ticket.done'));
}
