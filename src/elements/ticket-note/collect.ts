import type { TicketEntry, TicketQuestions } from '../../lib/ticket/entry.ts';
import { toLocalTime, type Note, type NoteField } from '../../lib/ticket/note.ts';
import { answersInWords } from '../../lib/ticket/outcome.ts';
import { load } from '../shared/load.ts';
import { answersGiven } from '../ticket-copy/picked.ts';
import { reportKept } from '../ticket-copy/reported.ts';
import type { Subject } from '../ticket-copy/subject.ts';
import { loadEntry, loadKey } from '../ticket-copy/ticket-texts.ts';
import { ticks } from '../ticket-copy/ticks.ts';
import { fieldsKept } from './kept-fields.ts';

/** More codes than this are somebody's log. */
const mostCodes = 5;

/** What a note starts with. */
export interface Collected extends Omit<Note, 'fields' | 'guides'> {
  fields: Partial<Record<NoteField, string>>;
  /** Those of them that were filled in by hand. */
  byHand: Partial<Record<NoteField, string>>;
  /** The guides that it is about, or of which steps were ticked. */
  guides: readonly TicketEntry[];
}

/** What a note is about. */
export type About = Pick<Subject, 'entries' | 'report'>;

/** Puts together what this tab knows: what was reported, picked, ticked, and filled in before. */
export async function collect(folder: string, { entries, report = reportKept() }: About): Promise<Collected> {
  const keys = report?.keys.slice(0, mostCodes) ?? [];
  const known = keys.filter((key) => report?.known.includes(key));
  const shown = entries.map(({ ref }) => ref);
  const ticked = Object.entries(ticks()).flatMap(([ref, ids]) => (ids.length > 0 && !shown.includes(ref) ? [ref] : []));
  const [questions, ofKeys, ofTicked] = await Promise.all([
    load<TicketQuestions>(`${folder}picker.json`),
    Promise.all(known.map((key) => loadKey(folder, key))),
    Promise.all(ticked.map((ref) => loadEntry(folder, ref))),
  ]);
  const about = entries.filter(({ steps }) => steps.length === 0);
  const codes = [...about, ...ofKeys.filter((entry) => entry !== undefined)];
  const answers = new URLSearchParams(answersGiven());
  const byHand = fieldsKept();
  return {
    codes: codes.filter(({ ref }, index) => codes.findIndex((other) => other.ref === ref) === index),
    unknownCodes: keys.filter((key) => /^\d+$/.test(key) && !ofKeys[known.indexOf(key)]),
    picked: (lang) => answersInWords(answers, questions ?? [], lang),
    guides: [...entries.filter(({ steps }) => steps.length > 0), ...ofTicked.filter((entry) => entry !== undefined)],
    fields: {
      application: report?.application ?? '',
      account: report?.account ?? '',
      time: toLocalTime(report?.timestamp ?? null),
      'request-id': report?.requestId ?? '',
      'correlation-id': report?.correlationId ?? '',
      ...byHand,
    },
    byHand,
  };
}
