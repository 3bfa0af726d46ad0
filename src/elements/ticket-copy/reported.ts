import type { ExplainedReport } from './subject.ts';
import { keepInTab, keptInTab } from '../shared/tab-store.ts';

const name = 'reported';

/** Keeps what a report says and what its message names, never the message itself, for a note on a further page of this tab. */
export function keepReport({ keys, known, requestId, correlationId, timestamp, application, account }: ExplainedReport) {
  keepInTab(name, { keys, known, requestId, correlationId, timestamp, application, account });
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
