import { element } from '../shared/nodes.ts';
import type { ExplainedReport } from './subject.ts';

/** What the buttons say. */
type BarKey = 'ticket.copy' | 'ticket.more' | 'note.open';

/**
 * The buttons that copy a report on a message. They are there at once; what they do, and what is copied, is loaded behind
 * them, so that the answer itself does not wait for it.
 * @param folder the address of `ticket/`
 * @param guides the likeliest first
 */
export function ticketBar(folder: string, facts: ExplainedReport, guides: readonly string[], t: (key: BarKey) => string): HTMLElement {
  const button = (key: BarKey, attributes: Record<string, string>) => element('button', { type: 'button', ...attributes }, t(key));
  const host = element(
    'div',
    { class: 'ticket-bar' },
    button('ticket.copy', { 'data-copy': 'rich' }),
    button('ticket.more', { class: 'quiet', 'aria-expanded': 'false' }),
    button('note.open', { class: 'quiet', 'data-note': '' }),
  );
  const started = import('./start-report.ts').then(({ startReport }) => startReport(host, folder, facts, guides)).catch(() => undefined);
  void started.then((bar) => {
    // Without its texts nothing can be put together; the ids have buttons of their own.
    host.hidden = !bar;
  });
  host.addEventListener('click', (event) => void started.then((bar) => bar?.press(event)));
  return host;
}
