import '../extras.ts';
import { reportSubject, type ExplainedReport } from './subject.ts';
import { TicketBar } from './ticket-bar.ts';
import { loadLanguages } from './ticket-texts.ts';

/** Gives the buttons of a report what they copy; undefined where the texts do not arrive. */
export async function startReport(
  host: HTMLElement,
  folder: string,
  facts: ExplainedReport,
  guides: readonly string[],
): Promise<TicketBar | undefined> {
  const subject = reportSubject(folder, facts, guides);
  const languages = await loadLanguages(folder);
  if (!languages) return undefined;
  await subject;
  return new TicketBar(host, folder, languages, subject);
}
