import type { NoteField } from '../../lib/ticket/note.ts';
import { keepInTab, keptInTab } from '../shared/tab-store.ts';
import { fieldsKept, keepFields } from '../ticket-note/kept-fields.ts';
import type { ExplainedReport } from './subject.ts';

const name = 'reported';

/** What a report has of a message, and the field of a note that it fills. */
const filled = [
  ['application', 'application'],
  ['account', 'account'],
  ['timestamp', 'time'],
  ['requestId', 'request-id'],
  ['correlationId', 'correlation-id'],
] as const satisfies [keyof ExplainedReport, NoteField][];

/** Keeps what a report says and what its message names, never the message itself, for a note on a further page of this tab. */
export function keepReport(report: ExplainedReport) {
  const { keys, known, requestId, correlationId, timestamp, application, account } = report;
  forgetFieldsNamedBy(report);
  keepInTab(name, { keys, known, requestId, correlationId, timestamp, application, account });
}

/**
 * What a further message names goes before what was filled in by hand beside the one before. That of another sign-in may be
 * somebody else's: unless both name the same account, nothing is kept.
 */
function forgetFieldsNamedBy(report: ExplainedReport) {
  const before = reportKept();
  const kept = fieldsKept();
  const isNew = (fact: (typeof filled)[number][0]) => report[fact] !== null && report[fact] !== before?.[fact];
  const isAnother = before !== undefined && (isNew('correlationId') || isNew('requestId'));
  if (isAnother && (report.account === null || isNew('account'))) return keepFields({});
  const named = filled.filter(([fact, field]) => field in kept && isNew(fact));
  for (const [, field] of named) delete kept[field];
  if (named.length > 0) keepFields(kept);
}

/** Forgets the report: its message is gone. */
export function forgetReport() {
  keepInTab(name, null);
}

/** What the report said that was shown in this tab last, or undefined. */
export function reportKept(): ExplainedReport | undefined {
  const kept = keptInTab(name);
  if (typeof kept !== 'object' || kept === null) return undefined;
  const { keys, known, requestId, correlationId, timestamp, application, account } = kept as Record<string, unknown>;
  return {
    keys: textsIn(keys),
    known: textsIn(known),
    requestId: textOf(requestId),
    correlationId: textOf(correlationId),
    timestamp: textOf(timestamp),
    application: textOf(application),
    account: textOf(account),
  };
}

const textOf = (value: unknown) => (typeof value === 'string' ? value : null);
const textsIn = (value: unknown) => (Array.isArray(value) ? value.filter((item) => typeof item === 'string') : []);
