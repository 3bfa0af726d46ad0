import type { Block } from '../../lib/ticket/block.ts';
import { linkBlock, stepBlock, type Speaker, type TicketEntry, type TicketQuestions } from '../../lib/ticket/entry.ts';
import { outcomeBlock, type Outcome } from '../../lib/ticket/outcome.ts';
import { reportBlock, type ReportFacts } from '../../lib/ticket/report.ts';
import { load } from '../shared/load.ts';
import { loadEntry, loadKey } from './ticket-texts.ts';

/** What is copied: a page, a step, a report, an outcome of the picker. */
export interface Subject {
  block: (speaker: Speaker) => Block;
  /** The entries that it is about, for a note. */
  entries: readonly TicketEntry[];
  /** The report that it is, likewise. */
  report?: ExplainedReport;
}

/** A page about one entry. */
export function pageSubject(entry: TicketEntry): Subject {
  return { block: (speaker) => linkBlock(entry, speaker), entries: [entry] };
}

/** One of its steps. */
export function stepSubject(entry: TicketEntry, id: string): Subject {
  return { block: (speaker) => stepBlock(entry, id, speaker), entries: [entry] };
}

/** A report whose explanations have been loaded, as far as there are any. */
export interface ExplainedReport extends ReportFacts {
  /** The account that the message names: for a note, which shows what it holds before it is copied. */
  account: string | null;
  /** The keys that the site has an entry for. */
  known: readonly string[];
}

/** More guides than this have not been narrowed down; the page shows them again. */
const mostNamed = 3;

/**
 * A report on a message, with the guides that it shows.
 * @param guides the likeliest first
 */
export async function reportSubject(folder: string, facts: ExplainedReport, guides: readonly string[]): Promise<Subject> {
  const [guideEntries, entries] = await Promise.all([
    Promise.all(guides.map((guide) => loadEntry(folder, guide))),
    Promise.all(facts.known.map((key) => loadKey(folder, key))),
  ]);
  const known = guideEntries.filter((entry) => entry !== undefined);
  const byKey = new Map(facts.known.map((key, index) => [key, entries[index]]));
  return {
    block: (speaker) => reportBlock(facts, (key) => byKey.get(key), known, speaker),
    // Of several guides nobody has chosen one.
    entries: known.length === 1 ? known : [],
    report: facts,
  };
}

/**
 * An outcome of the picker, on this page.
 * @param query the answers that apply, as the page's address has them
 * @param guides what remains, best first
 */
export async function outcomeSubject(folder: string, query: string, guides: readonly string[]): Promise<Subject> {
  const [questions = [], ...entries] = await Promise.all([
    load<TicketQuestions>(`${folder}picker.json`),
    ...guides.slice(0, mostNamed).map((guide) => loadEntry(folder, guide)),
  ]);
  const known = entries.filter((entry) => entry !== undefined);
  const outcome: Outcome = { questions, given: new URLSearchParams(query), guides: known, hasMore: guides.length > mostNamed };
  return {
    block: (speaker) => outcomeBlock(outcome, `${pageIn(speaker.tag)}?${query}`, speaker),
    // Guides that merely remain are not yet what the note is about.
    entries: known.length === 1 ? known : [],
  };
}

/** The address of this page in a language, without query. */
function pageIn(tag: string): string {
  const link = document.querySelector<HTMLLinkElement>(`link[rel=alternate][hreflang="${tag}"]`);
  return new URL(link?.href ?? location.pathname, location.href).href;
}
