import type { ReportFacts } from '../../lib/ticket/report.ts';
import { element } from '../shared/nodes.ts';

/**
 * The buttons that copy a report on a message. The main one is there at once; the others, and what is copied, are loaded
 * behind it, so that the answer itself does not wait for them.
 * @param folder the address of `ticket/`
 * @param guide the likeliest
 * @param label of the main button
 */
export function ticketBar(folder: string, facts: ReportFacts, guide: string | undefined, label: string): HTMLElement {
  const host = element('div', { class: 'ticket-bar' }, element('button', { type: 'button', 'data-copy': 'rich' }, label));
  const started = import('./start-report.ts').then(({ startReport }) => startReport(host, folder, facts, guide)).catch(() => undefined);
  void started.then((bar) => {
    // Without its texts nothing can be put together; the ids have buttons of their own.
    host.hidden = !bar;
  });
  host.addEventListener('click', (event) => void started.then((bar) => bar?.press(event)));
  return host;
}
