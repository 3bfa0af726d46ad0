import type { Ref } from '../ref.ts';
import type { ReaderLookup } from './lookup.ts';
import type { Recognised } from './recognise.ts';
import { longestIn, route } from './route.ts';

/** Where a message leads, and which client errors are explained with it. */
export interface Conclusion {
  /** Guides, most likely first; empty when only the diagnosis can tell. */
  guides: Ref[];
  /** Ids of client errors, by their code or, where none was found, by their wording. */
  clients: string[];
}

/**
 * Draws the conclusion from what was recognised in a message.
 * @param guidesOf the guides of a code or client error; undefined where its explanation could not be loaded
 */
export function conclude(
  text: string,
  { codes, clients, keys }: Recognised,
  guidesOf: (key: string) => readonly Ref[] | undefined,
  wordings: ReaderLookup['wordings'],
): Conclusion {
  const known = keys.flatMap(({ key, yields }) => {
    const guides = guidesOf(key);
    return guides ? [{ guides, yields }] : [];
  });
  // The error of another identity system leads nowhere, unless a code says more.
  const foreign = clients.some((id) => guidesOf(id)?.length === 0);
  if (foreign && !known.some(({ guides }) => guides.length > 0)) return { guides: [], clients };
  const way = route(known, text, wordings, codes.length > 0);
  if (clients.length > 0) return { guides: way.guides, clients };
  // What one screen says may be part of what another says: the one that says most of the message is meant.
  const [worded] = wordings
    .filter(({ id, client }) => client && way.wordings.includes(id))
    .sort((a, b) => longestIn(text, b) - longestIn(text, a));
  return { guides: way.guides, clients: worded ? [worded.id] : [] };
}
