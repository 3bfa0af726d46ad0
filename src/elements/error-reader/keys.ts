import type { StringKey } from '../../i18n/translate.ts';

/** The interface texts of the report on a message. */
export const readerKeys = [
  'reader.request-id',
  'reader.correlation-id',
  'reader.timestamp',
  'reader.local',
  'reader.guides',
  'code.who-fixes',
  'reader.first-codes',
  'reader.next',
  'reader.copy',
  'ticket.copy',
  'ticket.more',
  'note.open',
  'reader.copied',
  'reader.copy-failed',
  'reader.unknown-code',
  'reader.lookup',
  'reader.diagnosis',
  'reader.empty',
  'reader.secret',
  'reader.announce-one',
  'reader.announce-other',
  'reader.announce-none',
  'reader.unexplained',
  'reader.code-list',
  'reader.clipped',
] as const satisfies readonly StringKey[];

/** The key of one of these texts. */
export type ReaderKey = (typeof readerKeys)[number];
