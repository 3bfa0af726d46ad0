import { findCodes, maxCodes } from './codes.ts';
import { firstBlock, readFields } from './fields.ts';
import { findLabels } from './labels.ts';
import { readNamed, type Named } from './named.ts';
import { normalise } from './normalise.ts';
import { findSecrets } from './secrets.ts';
import { skeleton } from './skeleton.ts';
import { unfoldTables } from './tables.ts';

/** What a pasted message says. */
export interface ErrorReport extends Named {
  /** AADSTS numbers without the prefix, each once, in order; so many at most. */
  codes: string[];
  /** Whether there are more. */
  hasMore: boolean;
  /** Request id, also called trace id: lower case with hyphens. */
  requestId: string | null;
  correlationId: string | null;
  /** When it happened: ISO 8601 in UTC, with the fractions that were given; null without a zone. */
  timestamp: string | null;
  /** Lines of the pasted text, counted from 1, that look as if they hold a secret. */
  secrets: number[];
}

/**
 * Reads an error message of Microsoft's sign-in pages, token service or sign-in logs, as people paste it: in several
 * languages, quoted, wrapped, encoded, damaged. Of several messages, ids and time come from the first, codes from all.
 * Never throws; takes time linear in the length.
 */
export function parse(text: string): ErrorReport {
  const message = unfoldTables(normalise(text));
  const bones = skeleton(message);
  const labels = findLabels(bones);
  const codes = findCodes(message, bones, labels);
  return {
    codes: codes.slice(0, maxCodes),
    hasMore: codes.length > maxCodes,
    ...firstBlock(readFields(message, labels), message),
    ...readNamed(message),
    secrets: findSecrets(text),
  };
}
