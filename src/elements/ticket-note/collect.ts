import { parse } from '../../lib/reader/parse.ts';
import { answersInWords } from '../../lib/ticket/outcome.ts';
import type { TicketEntry, TicketQuestions } from '../../lib/ticket/entry.ts';
import { toLocalTime, type Note, type NoteField } from '../../lib/ticket/note.ts';
import { load } from '../shared/load.ts';
import { handedOver } from '../shared/pasted-message.ts';
import { keepInTab, keptInTab } from '../shared/tab-store.ts';
import { answersGiven } from '../ticket-copy/picked.ts';
import { loadEntry } from '../ticket-copy/ticket-texts.ts';
import { ticks } from '../ticket-copy/ticks.ts';

/** More codes than this are somebody's log. */
const mostCodes = 5;
const filledIn = 'note';

/** What a note starts with. */
export interface Collected extends Omit<Note, 'fields' | 'guides'> {
  fields: Partial<Record<NoteField, string>>;
  /** The guides that it is about, or of which steps were ticked. */
  guides: readonly TicketEntry[];
}

/** Puts together what this tab knows: what was pasted, picked, ticked, and filled in before. */
export async function collect(folder: string, entries: readonly TicketEntry[]): Promise<Collected> {
  const report = parse(handedOver());
  const codes = report.codes.slice(0, mostCodes);
  const shown = entries.map(({ ref }) => ref);
  const ticked = Object.entries(ticks()).flatMap(([ref, ids]) => (ids.length > 0 && !shown.includes(ref) ? [ref] : []));
  const [questions, ofCodes, ofTicked] = await Promise.all([
    load<TicketQuestions>(`${folder}picker.json`),
    Promise.all(codes.map((code) => loadEntry(folder, `code:${code}`))),
    Promise.all(ticked.map((ref) => loadEntry(folder, ref))),
  ]);
  const about = entries.filter(({ steps }) => steps.length === 0);
  const known = [...about, ...ofCodes.filter((entry) => entry !== undefined)];
  const answers = new URLSearchParams(answersGiven());
  return {
    codes: known.filter(({ ref }, index) => known.findIndex((other) => other.ref === ref) === index),
    unknownCodes: codes.filter((_, index) => !ofCodes[index]),
    picked: (lang) => answersInWords(answers, questions ?? [], lang),
    guides: [...entries.filter(({ steps }) => steps.length > 0), ...ofTicked.filter((entry) => entry !== undefined)],
    fields: {
      time: toLocalTime(report.timestamp),
      'request-id': report.requestId ?? '',
      'correlation-id': report.correlationId ?? '',
      ...fieldsKept(),
    },
  };
}

/** What was filled in by hand before in this tab. */
function fieldsKept(): Partial<Record<NoteField, string>> {
  const kept = keptInTab(filledIn);
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === 'string'));
}

/** Keeps what somebody filled in, in this tab only. */
export function keepFields(fields: Partial<Record<NoteField, string>>) {
  keepInTab(filledIn, fields);
}
