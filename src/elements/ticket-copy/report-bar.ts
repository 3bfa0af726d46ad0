import type { ReportFacts } from '../../lib/ticket/report.ts';
import { element } from '../shared/nodes.ts';
import { reportSubject } from './subject.ts';
import { TicketBar } from './ticket-bar.ts';
import { loadLanguages } from './ticket-texts.ts';

/**
 * The buttons that copy a report on a message; the main one is there at once, and works as soon as the texts are.
 * @param folder the address of `ticket/`
 * @param guide the likeliest
 * @param label of the main button, which must not wait for the texts
 */
export function ticketBar(folder: string, facts: ReportFacts, guide: string | undefined, label: string): HTMLElement {
  const host = element('div', { class: 'ticket-bar' }, element('button', { type: 'button', 'data-copy': 'rich' }, label));
  const started = start(host, folder, facts, guide);
  host.addEventListener('click', (event) => void started.then((bar) => bar?.press(event)));
  return host;
}

async function start(host: HTMLElement, folder: string, facts: ReportFacts, guide: string | undefined): Promise<TicketBar | undefined> {
  const subject = reportSubject(folder, facts, guide);
  const languages = await loadLanguages(folder);
  // Without the texts nothing can be put together; the ids have buttons of their own.
  host.hidden = !languages;
  if (!languages) return undefined;
  const bar = new TicketBar(host, folder, languages, subject);
  await subject;
  return bar;
}
