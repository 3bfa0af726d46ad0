import type { NoteField } from '../../lib/ticket/note.ts';
import { keepInTab, keptInTab } from '../shared/tab-store.ts';

const filledIn = 'note';

/** What was filled in by hand before in this tab. */
export function fieldsKept(): Partial<Record<NoteField, string>> {
  const kept = keptInTab(filledIn);
  if (typeof kept !== 'object' || kept === null) return {};
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => typeof value === 'string'));
}

/** Keeps what somebody filled in, in this tab only. */
export function keepFields(fields: Partial<Record<NoteField, string>>) {
  keepInTab(filledIn, fields);
}
