import { normalise } from './normalise.ts';
import type { Ref } from '../ref.ts';
import { wordsOf } from '../search/fold.ts';
import type { Yields } from './recognise.ts';
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
  /** Whether it is a heading that says nothing where there is a code. */
  heading?: true;
}

/** A code or client error that was recognised. */
export interface Known {
  guides: readonly Ref[];
  yields?: Yields | undefined;
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
 * The way from a message to guides. The codes and client errors that yield to nothing decide; then wordings, in the order
 * of their list; then interruptions, then umbrellas, and headings only where there is no code at all.
 * @param known the codes and client errors that were recognised, most telling first
 * @param text the message as it was pasted
 * @param coded whether the message has an AADSTS code, be it unknown
 */
export function route(known: readonly Known[], text: string, wordings: readonly Wording[], coded = known.length > 0): Way {
  const guidesOf = (...yields: (Yields | undefined)[]) => unique(known.filter((one) => yields.includes(one.yields)));
  const decisive = guidesOf(undefined);
  if (decisive.length > 0) return { guides: decisive, wordings: [] };
  const message = folded(text);
  const stands = (phrase: string) => standsIn(message, phrase);
  const found = wordings.filter(({ heading, phrases }) => !(heading && coded) && phrases.some(stands));
  const specific = found.filter(({ heading }) => !heading);
  const wayOf = (list: readonly Wording[]) => ({ guides: unique(list), wordings: list.map(({ id }) => id) });
  // The error of another identity system leads nowhere, whatever else its message says.
  const foreign = specific.filter(({ client, guides }) => client && guides.length === 0);
  if (specific.length > 0) return wayOf(foreign.length > 0 ? foreign : specific);
  const guides = [guidesOf('interruption'), guidesOf('umbrella'), coded ? [] : guidesOf('heading')].find((list) => list.length > 0);
  return guides ? { guides, wordings: [] } : wayOf(found);
}

const folded = (text: string) => ` ${foldPhrase(normalise(text.slice(0, searched)))} `;

/** How many characters the longest phrase of a wording has that stands in a message; 0 for none. */
export function longestIn(text: string, { phrases }: Wording): number {
  const message = folded(text);
  return Math.max(0, ...phrases.filter((phrase) => standsIn(message, phrase)).map(({ length }) => length));
}

const unique = (list: readonly { guides: readonly Ref[] }[]) => [...new Set(list.flatMap(({ guides }) => guides))];

/** How far apart the pieces of a phrase may be that has "…" in it, in characters. */
const reach = 200;

/** Whether a phrase stands in a folded message as whole words; its pieces, between which "…" stands, one soon after the other. */
function standsIn(message: string, phrase: string): boolean {
  const [first = '', ...rest] = piecesOf(phrase);
  for (let at = message.indexOf(first); at >= 0; at = message.indexOf(first, at + 1)) {
    let end = at + first.length;
    const follows = (piece: string) => {
      // The blank that ends a piece may begin the next.
      const next = message.slice(end - 1, end + reach).indexOf(piece);
      end += next - 1 + piece.length;
      return next >= 0;
    };
    if (rest.every(follows)) return true;
  }
  return false;
}

const pieces = new Map<string, string[]>();

/** The folded pieces of a phrase, kept: the box is read at every key. */
function piecesOf(phrase: string): string[] {
  const kept = pieces.get(phrase) ?? phrase.split('…').map(asWords);
  pieces.set(phrase, kept);
  return kept;
}

/** A folded piece of a phrase with blanks round it; scripts without spaces between words have none. */
function asWords(piece: string): string {
  const folded = foldPhrase(piece);
  return /[\u3040-\u30FF\u3400-\u9FFF]/.test(folded) ? folded : ` ${folded} `;
}

/**
 * Lower case, no accents or punctuation, single spaces, look-alike letters as one, and words that lost the line end
 * between them apart: what makes two spellings of a phrase the same.
 */
function foldPhrase(phrase: string): string {
  const parted = phrase.normalize('NFC').replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ');
  return skeleton(wordsOf(parted).join(' ')).replaceAll('rn', 'm');
}
