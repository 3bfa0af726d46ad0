import { editDistance } from './edit-distance.ts';
import { findPhrase, splitCompound } from './phrases.ts';
import { isKnown, isPadding, lettersOf, type Vocabulary } from './vocabulary.ts';

/**
 * The word of a query that was meant: itself when it is known in any form or as part of a compound, else the one it
 * begins, else the one it is a typing error of, else itself.
 */
export function repair(words: string[], at: number, vocabulary: Vocabulary): string {
  const word = words[at]!;
  const joins = [`${words[at - 1] ?? ''}${word}`, `${word}${words[at + 1] ?? ''}`];
  if (isKnown(word, vocabulary) || joins.some((join) => isKnown(join, vocabulary)) || splitCompound(word, vocabulary)) return word;
  // Of a lone word three letters are enough to go by; behind others a short last word is more likely whole.
  const typing = at === words.length - 1 && word.length >= (at === 0 ? 3 : 4);
  return (typing ? beginning(word, vocabulary) : undefined) ?? nearest(words, at, vocabulary) ?? word;
}

/** The known word fewest edits away: one edit in short words, two from eight letters on. */
function nearest(words: string[], at: number, vocabulary: Vocabulary): string | undefined {
  const word = words[at]!;
  if (word.length < 3 || /\d/.test(word)) return undefined;
  const limit = word.length < 8 ? 1 : 2;
  const letters = lettersOf(word);
  let best: { word: string; cost: number } | undefined;
  for (const [candidate, candidateLetters] of vocabulary.words) {
    // Each edit changes two letters of the set at most; this spares most of the work.
    if (candidate.length < 4 || Math.abs(candidate.length - word.length) > limit || countBits(letters ^ candidateLetters) > 2 * limit)
      continue;
    const distance = editDistance(word, candidate, limit);
    if (distance > limit) continue;
    // Another first letter is rare in a typing error and common between two words; letters swapped are the reverse.
    const swapped = letters === candidateLetters && word.length === candidate.length;
    if (word.length < 6 && candidate[0] !== word[0] && !swapped) continue;
    const fits = [words.with(at, candidate).slice(Math.max(0, at - 1), at + 1), [candidate, words[at + 1] ?? '']].some(
      (pair) => pair.length > 1 && (findPhrase(pair, 0, new Set(), vocabulary)?.places.length ?? 0) > 1,
    );
    // Short words that say nothing lie near too many others to be meant, unless letters were merely swapped.
    const likely = candidate.length > 4 && candidate[0] === word[0];
    if (isPadding(candidate, vocabulary) && !swapped && !fits && !likely) continue;
    // Three letters are too few to go by, unless they complete a phrase.
    if (word.length === 3 && !fits) continue;
    const cost = distance * 4 + (candidate[0] === word[0] ? 0 : 2) - (fits ? 3 : 0) - (swapped ? 1 : 0);
    if (!best || cost < best.cost) best = { word: candidate, cost };
  }
  return best?.word;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

function beginning(word: string, { words }: Vocabulary): string | undefined {
  for (const candidate of words.keys()) if (candidate.startsWith(word)) return candidate;
  return undefined;
}
