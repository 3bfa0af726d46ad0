import '../extras.ts';
import { conclude } from '../../lib/reader/conclude.ts';
import type { Explanation, ReaderLookup } from '../../lib/reader/lookup.ts';
import { recognise } from '../../lib/reader/recognise.ts';
import type { Ref } from '../../lib/ref.ts';
import { load } from '../shared/load.ts';
import type { ExplainedReport } from '../ticket-copy/subject.ts';
import type { ReadyPage } from './page.ts';
import { readMessage } from './read-message.ts';
import { renderReport, type Reading } from './render-report.ts';

/** More codes than this are somebody's log; the further ones are shown without explanation. */
const mostExplained = 12;
/** How long the explanations may take before what was read is shown without them, in milliseconds. */
const patience = 50;

/** A report to show. */
export interface Shown {
  content: Node;
  /** What a ticket can have of it; whoever shows it keeps that for a note. */
  ticket: ExplainedReport | undefined;
  state: 'done' | 'empty';
  /** Whether something was read that tells what is wrong, or that finds the sign-in again; a time alone does neither. */
  telling: boolean;
  /** Whether it warns of a secret in the message. */
  warns: boolean;
  /** What it points to, best first. */
  guides: readonly Ref[];
  /** Whether what it looks up could not be loaded. */
  unexplained: boolean;
  /** What to tell a screen reader. */
  announcement: string;
  /** What the report says, to compare it with the last one. */
  facts: string;
}

/**
 * Reads a message and makes the report on it.
 * @param address of the look-up, `…/reader/nl.json`; explanations stand below it, `…/reader/nl/50011.json`
 * @param showEarly takes the report without explanations where those are slow to come
 */
export async function explain(text: string, page: ReadyPage, address: string, showEarly: (shown: Shown) => void): Promise<Shown> {
  const lookingUp = load<ReaderLookup>(address);
  const report = await readMessage(text);
  const bare: Reading = { report, clients: [], guides: [], explanations: new Map(), lookup: undefined, pending: true, page };
  const early = setTimeout(() => showEarly(shownOf(bare)), patience);
  const reading = await explained(text, bare, await lookingUp, address);
  clearTimeout(early);
  return shownOf(reading);
}

/** What can be read of a message where not even the words of a report can be loaded: its codes and ids. */
export async function readBare(text: string): Promise<string[]> {
  const { codes, requestId, correlationId } = await readMessage(text);
  return [...codes.map((code) => `AADSTS${code}`), requestId, correlationId].filter((value) => value !== null);
}

/** Adds to a reading what can be loaded. */
async function explained(text: string, bare: Reading, lookup: ReaderLookup | undefined, address: string): Promise<Reading> {
  if (!lookup) return { ...bare, pending: false };
  const recognised = recognise(text, bare.report.codes, lookup);
  const explanations = await loadAll(
    recognised.keys.slice(0, mostExplained).map(({ key }) => key),
    address,
  );
  const { guides, clients } = conclude(text, recognised, (key) => explanations.get(key)?.guides, lookup.wordings);
  for (const [key, explanation] of await loadAll(clients, address)) explanations.set(key, explanation);
  return { ...bare, report: { ...bare.report, codes: recognised.codes }, clients, guides, explanations, lookup, pending: false };
}

/** A reading with its nodes, its state and what is said of it. */
function shownOf(reading: Reading): Shown {
  const { report, clients, guides, explanations, lookup, pending, page } = reading;
  const { codes, requestId, correlationId, timestamp } = report;
  const telling = codes.length + clients.length + guides.length > 0 || requestId !== null || correlationId !== null;
  const count = codes.length + clients.length;
  const state = telling || timestamp ? 'done' : 'empty';
  const ticket = state === 'done' && !pending ? { ...report, keys: [...codes, ...clients], known: [...explanations.keys()] } : undefined;
  return {
    content: renderReport(reading, ticket),
    ticket,
    state,
    telling,
    warns: report.secrets.length > 0,
    guides,
    unexplained: !lookup && !pending,
    announcement: count === 0 ? page.t('reader.announce-none') : page.t.count('reader.announce', count),
    facts: JSON.stringify([report, clients, guides, [...explanations.keys()], Boolean(lookup), pending]),
  };
}

/** The explanations that could be loaded, by key. */
async function loadAll(keys: readonly string[], address: string): Promise<Map<string, Explanation>> {
  const folder = address.replace(/\.json$/, '/');
  const found = await Promise.all(keys.map(async (key) => [key, await load<Explanation>(`${folder}${key}.json`)] as const));
  return new Map(found.flatMap(([key, explanation]) => (explanation ? [[key, explanation]] : [])));
}
