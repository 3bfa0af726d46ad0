import type { Block, Line } from './block.ts';
import { aboutLines, guideLines, type Speaker, type TicketEntry } from './entry.ts';

/** What was read from a message, as far as a ticket needs it; nothing of the message itself, which may hold a secret. */
export interface ReportFacts {
  /** Codes without "AADSTS" and client errors by id, in order. */
  keys: readonly string[];
  requestId: string | null;
  correlationId: string | null;
  timestamp: string | null;
  /** The application that the message names. */
  application: string | null;
}

/**
 * The report on a message: each code with what it means, who can repair it, what to do next and its address, then the ids
 * and the time, and the guides.
 * @param entryOf what could be loaded of a code or client error
 * @param guides the likeliest first; of several for one error it is said that one of them fits
 */
export function reportBlock(
  { keys, requestId, correlationId, timestamp, application }: ReportFacts,
  entryOf: (key: string) => TicketEntry | undefined,
  guides: readonly TicketEntry[],
  speaker: Speaker,
): Block {
  const { lang, tag, t } = speaker;
  const ofCode = (key: string): Line[] => {
    const half = entryOf(key)?.halves[lang];
    return half ? aboutLines(half, speaker) : [/^\d+$/.test(key) ? `AADSTS${key}` : key];
  };
  return {
    tag,
    lines: [
      ...keys.flatMap(ofCode),
      ...(application ? [`${t('note.application')}: ${application}`] : []),
      ...(requestId ? [`${t('reader.request-id')}: ${requestId}`] : []),
      ...(correlationId ? [`${t('reader.correlation-id')}: ${correlationId}`] : []),
      ...(timestamp ? [`${t('reader.timestamp')}: ${timestamp}`] : []),
      ...(guides.length > 1 && keys.filter(entryOf).length < 2 ? [t('ticket.one-of')] : []),
      ...guides.flatMap(({ halves }) => guideLines(halves[lang], speaker)),
    ],
  };
}
