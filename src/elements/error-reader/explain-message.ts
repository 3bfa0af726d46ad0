import type { ReaderLookup } from '../../lib/reader/lookup.ts';
import { route } from '../../lib/reader/route.ts';
import type { ReadyPage } from './page.ts';
import { readMessage } from './read-message.ts';
import { renderReport } from './render-report.ts';

let loaded: Promise<ReaderLookup | undefined> | undefined;

/** Reads a message and makes the report on it: its nodes, its state, and what to tell a screen reader. */
export async function explain(text: string, page: ReadyPage, address: string) {
  const [lookup, report] = await Promise.all([(loaded ??= load(address)), readMessage(text)]);
  const codes = new Map(Object.entries(lookup?.codes ?? {}).map(([code, known]) => [code, known.guides]));
  const guides = route(report, text, codes, lookup?.wordings ?? []);
  const found = report.codes.length > 0 || guides.length > 0 || report.requestId || report.correlationId || report.timestamp;
  const count = report.codes.length;
  return {
    content: renderReport(report, guides, page, lookup),
    state: found ? 'done' : 'empty',
    announcement: count === 0 ? page.t('reader.announce-none') : page.t.count('reader.announce', count),
  };
}

async function load(address: string): Promise<ReaderLookup | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(response.statusText);
    return (await response.json()) as ReaderLookup;
  } catch {
    // Try again at the next message; until then the fields are shown without explanation.
    loaded = undefined;
    return undefined;
  }
}
