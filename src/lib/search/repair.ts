import { editDistance } from './edit-distance.ts';
import type { Token } from './read-query.ts';
import { stem } from './stem.ts';
import { hasMark, isWritten, ownPlacesOf, pairKey, placesOf, spell, type Says, type Spelling, type Vocabulary } from './vocabulary.ts';

interface Repaired {
  tokens: Token[];
  /** How many words of the query they stand for. */
  used: number;
  /** The word that was meant, where it is another. */
  corrected?: string;
}

/**
 * Reads one word of a query: as it is when it is known in any form, else joined with the next, else as a compound,
 * else as the word that it begins (while it is being typed), else as the one that it is a typing error of.
 */
export function repair(words: readonly string[], at: number, vocabulary: Vocabulary, typing: boolean): Repaired {
  const word = words[at]!;
  const next = words[at + 1];
  const places = placesOf(word, vocabulary);
  // Two known words stay apart: what they say together is known as a pair.
  const torn = next && word.length > 2 && next.length > 1 && (places.length === 0 || placesOf(next, vocabulary).length === 0);
  const joined = torn ? joinedPlacesOf(word + next, vocabulary) : [];
  if (joined.length > 0) return { tokens: [{ text: word + next, places: joined }], used: 2 };
  // A first word that says nothing ("wacht") is more likely the beginning of one that does.
  if (typing && (places.length === 0 || (at === 0 && hasMark(places, '-', vocabulary)))) {
    const begun = beginningsOf(word, vocabulary);
    if (begun.length > 0) return { tokens: [{ text: word, places: begun }], used: 1 };
  }
  if (places.length > 0) return { tokens: [{ text: word, places }], used: 1 };
  const parts = splitCompound(word, vocabulary);
  if (parts) return { tokens: parts, used: 1 };
  const beside = [words[at - 1], next].flatMap((neighbour) => (neighbour ? placesOf(neighbour, vocabulary) : []));
  const meant = nearest(word, beside, vocabulary);
  if (meant) return { tokens: [{ text: meant, places: placesOf(meant, vocabulary) }], used: 1, corrected: meant };
  const misspelt = misspeltCompound(word, vocabulary);
  if (misspelt) return { tokens: misspelt.tokens, used: 1, corrected: misspelt.whole };
  return { tokens: [{ text: word, places: [] }], used: 1 };
}

/** The places of a word that was torn; its endings are not taken for a word that was typed ("trial ended"). */
const joinedPlacesOf = (text: string, vocabulary: Vocabulary) =>
  ownPlacesOf(text, vocabulary).some((place) => vocabulary.words[place]!.length > text.length - 3) ? placesOf(text, vocabulary) : [];

/** Enough beginnings for an answer, and few enough to be quick. */
const mostBeginnings = 5;

/** The likeliest words that begin so: those about getting in, else those that say most; else any that is known. */
function beginningsOf(word: string, { words, says, same, elsewhere }: Vocabulary): number[] {
  const isElsewhere = ({ marks, leads }: Says) => marks.includes('#') || leads[0]?.[0] === elsewhere;
  const begun = words.flatMap((candidate, place) => (candidate.startsWith(word) && !isElsewhere(says[place]!) ? place : []));
  const entering = begun.filter((place) => says[place]!.marks.includes('!'));
  const most = (place: number) => (says[place]!.marks.includes('~') ? 0 : Math.max(0, ...says[place]!.leads.map(([, weight]) => weight)));
  const telling = begun.filter((place) => most(place) > 0).sort((a, b) => most(b) - most(a));
  const best = entering.length > 0 ? entering : telling.length > 0 ? telling : begun;
  return [...new Set(best.map((place) => same[place]!))].slice(0, mostBeginnings);
}

/** Shorter parts of compounds are mostly chance ("off" and "line"), unless they lead somewhere by themselves ("lus", "vpn"). */
const shortParts = new Set(['app', 'id', 'sso', 'mfa', 'sms', 'url']);
const isPlain = ({ marks, leads }: Says) => marks === '' && leads.length > 0;

/** The known words that a word is joined of, with or without a linking s, e or en between them, as Dutch does. */
function splitCompound(word: string, vocabulary: Vocabulary, most = 3): Token[] | undefined {
  if (word.length < 7) return undefined;
  const tokenOf = (text: string): Token | undefined => {
    const places = placesOf(text, vocabulary);
    if (text.length <= 3 && !shortParts.has(text) && !places.some((place) => isPlain(vocabulary.says[place]!))) return undefined;
    return places.length > 0 && !hasMark(places, '_', vocabulary) ? { text, places } : undefined;
  };
  const cuts = Array.from({ length: word.length - 4 }, (_, at) => word.length - 2 - at).flatMap((cut) => {
    const right = tokenOf(word.slice(cut));
    const left = word.slice(0, cut);
    return right ? [{ right, lefts: [left, left.replace(/(?:s|en?)$/, '')] }] : [];
  });
  for (const { right, lefts } of cuts)
    for (const left of lefts) {
      const found = tokenOf(left);
      // The head of a compound is a word as it is: "sharpoint" does not begin with "shared".
      if (!found || !isHead(left, vocabulary)) continue;
      // Two words that say nothing are more likely one word misspelt ("pas" and "word").
      if ([found, right].some(({ places }) => !hasMark(places, '-', vocabulary))) return [found, right];
    }
  // Two parts are likelier than three: no "beheerder", "toe" and "stemming".
  for (const { right, lefts } of most > 2 ? cuts : [])
    for (const left of lefts) {
      const heads = splitCompound(left, vocabulary, most - 1);
      if (heads) return [...heads, right];
    }
  return undefined;
}

/** Whether compounds begin with a text as it is: a word, or what is left of a verb ("aanmeld"). */
const isHead = (text: string, vocabulary: Vocabulary) =>
  isWritten(text, vocabulary) ||
  (text.length >= leastHead && ownPlacesOf(text, vocabulary).some((place) => vocabulary.words[place]!.startsWith(text)));

/** The two words of a compound of which one is misspelt, so that not every compound need stand in the index. */
function misspeltCompound(word: string, vocabulary: Vocabulary): { tokens: Token[]; whole: string } | undefined {
  const tokenOf = (text: string): Token => ({ text, places: placesOf(text, vocabulary) });
  const counts = (text: string) => text.length > 3 && !hasMark(placesOf(text, vocabulary), '_', vocabulary);
  for (let cut = 4; cut <= word.length - 4; cut += 1) {
    const [head, rest] = [word.slice(0, cut), word.slice(cut)];
    const bare = head.replace(/(?:s|en?)$/, '');
    const known = [head, bare].find((text) => counts(text) && isHead(text, vocabulary));
    const isEnd = !known && counts(rest) && isWritten(rest, vocabulary);
    const [left, right] = known ? [known, nearestLong(rest, vocabulary)] : isEnd ? [nearestLong(head, vocabulary), rest] : [];
    if (!left || !right) continue;
    // What looks like a link may be the end of the word that was misspelt ("studie" for "studio").
    const isLink = editDistance(bare, left, 2) < editDistance(head, left, 2);
    return { tokens: [tokenOf(left), tokenOf(right)], whole: left + (isLink ? head.slice(bare.length) : '') + right };
  }
  return undefined;
}

/** Parts of compounds are corrected only where they are long enough for one edit to be a typing error. */
const nearestLong = (text: string, vocabulary: Vocabulary) => {
  const meant = text.length < leastStem ? undefined : nearest(text, [], vocabulary);
  return meant?.[0] === text[0] ? meant : undefined;
};

/** What is left of a verb is at least as long as "inlog"; "shar" of "shared" is no head. */
const leastHead = 5;

/** Stems shorter than this lie near too many others to go by. */
const leastStem = 6;

/** From so many letters on, a typing error may be in the first letter, a word stand for one that it merely resembles, or have two errors. */
const least = { otherFirst: 6, anyOther: 5, twoEdits: 9 };

/** The known word fewest edits away: one edit in short words, two from nine letters on, or one in its stem. */
function nearest(word: string, beside: readonly number[], vocabulary: Vocabulary): string | undefined {
  if (word.length < 4 || /\d/.test(word)) return undefined;
  const whole = spell(word);
  const root = spell(stem(word));
  let best: { word: string; cost: number } | undefined;
  vocabulary.words.forEach((candidate, place) => {
    // What speaks against an answer must be said plainly.
    if (/[#=]/.test(vocabulary.says[place]!.marks)) return;
    const other = vocabulary.spelt[place]!;
    // A name has no endings: "discount" is not "discourse".
    const isName = vocabulary.says[place]!.marks.includes('+');
    const distance = Math.min(
      distanceOf(whole, other.whole, word.length < least.twoEdits ? 1 : 2),
      isName || root.text.length < leastStem ? Infinity : distanceOf(root, other.root, 1),
    );
    if (distance === Infinity) return;
    // Another first letter is rare in a typing error and common between two words; letters swapped are the reverse.
    const swapped = whole.letters === other.whole.letters && word.length === candidate.length;
    if (word.length < least.otherFirst && !swapped && candidate[0] !== word[0]) return;
    // Shorter words lie near too many others, unless a letter was left out of one that belongs to the word beside it.
    const fits =
      candidate.length > word.length && beside.some((neighbour) => vocabulary.pairs.has(pairKey(neighbour, vocabulary.same[place]!)));
    const left = candidate.length > word.length && candidate.at(-1) === word.at(-1);
    if (word.length < least.anyOther && !swapped && !fits && !left) return;
    // A letter is left out more often than one is typed too many.
    const cost = distance * 4 + (candidate[0] === word[0] ? 0 : 2) + (candidate.length < word.length ? 1 : 0) - (swapped ? 1 : 0);
    if (!best || cost < best.cost) best = { word: candidate, cost };
  });
  return best?.word;
}

/** The edits between two spellings, or infinity when they are more than a limit. */
function distanceOf(a: Spelling, b: Spelling, limit: number): number {
  // Each edit changes two letters of the set at most; this spares most of the work.
  // Stryker disable next-line all: without it the result is the same
  if (Math.abs(a.text.length - b.text.length) > limit || countBits(a.letters ^ b.letters) > 2 * limit) return Infinity;
  const distance = editDistance(a.text, b.text, limit);
  return distance > limit ? Infinity : distance;
}

// Stryker disable all: without the bits the result is the same
function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
