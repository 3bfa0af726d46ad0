import { normalise } from './normalise.ts';
import type { Ref } from '../ref.ts';
import { wordsOf } from '../search/fold.ts';
import { skeleton } from './skeleton.ts';

/** A wording that points to guides where a message has no code that does. */
export interface Wording {
  id: string;
  /** Most likely first. */
  guides: Ref[];
  /** Phrases by language; a message in any language is compared with all of them. */
  phrases: string[];
  /** Whether the id is that of a client error, which has an explanation of its own. */
  client?: true;
}

/** Wordings stand near the beginning; what follows is somebody's log. */
const searched = 20_000;

/** Where a message leads. */
export interface Way {
  /** Guides, most likely first; empty when only the diagnosis can tell. */
  guides: Ref[];
  /** Ids of the wordings that decided, where they did. */
  wordings: string[];
}

/**
 * The way from a message to guides. The first code with guides decides, then the others; only where no code has any
 * do client errors, and then wordings.
 * @param codes the codes and client errors that were recognised, with their guides, in their order in the message
 * @param text the message as it was pasted
 */
export function route(codes: readonly { guides: readonly Ref[] }[], text: string, wordings: readonly Wording[]): Way {
  const guides = [...new Set(codes.flatMap((known) => known.guides))];
  if (guides.length > 0) return { guides, wordings: [] };
  const message = ` ${foldPhrase(normalise(text.slice(0, searched)))} `;
  const stands = (phrase: string) => message.includes(` ${foldPhrase(phrase)} `);
  const found = wordings.filter(({ phrases }) => phrases.some(stands));
  return { guides: [...new Set(found.flatMap((wording) => wording.guides))], wordings: found.map(({ id }) => id) };
}

/**
 * Lower case, no accents or punctuation, single spaces, look-alike letters as one, and words that lost the line end
 * between them apart: what makes two spellings of a phrase the same.
 */
export function foldPhrase(phrase: string): string {
  const parted = phrase.normalize('NFC').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  return skeleton(wordsOf(parted).join(' ')).replaceAll('rn', 'm');
}
