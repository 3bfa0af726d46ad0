import { wordsOf } from './fold.ts';
import { findPhrase, splitCompound } from './phrases.ts';
import { repair } from './repair.ts';
import { isKnown, type Phrase, type Vocabulary } from './vocabulary.ts';

export interface Understood {
  /** The phrases recognised, each once. */
  phrases: Phrase[];
  /** Words that are known in no form. */
  unknown: string[];
  /** Typing errors that were read as another word. */
  corrected: [from: string, to: string][];
}

/** More words than a query has; a bound on the work for what is pasted. */
const maxWords = 24;
const maxLetters = 40;

/**
 * Reads a query against the vocabulary: phrases, inflections, compounds joined and split, typing errors, and the
 * beginning of a word for the last one, which may still be being typed.
 */
export function readQuery(query: string, vocabulary: Vocabulary): Understood {
  const typed = wordsOf(query)
    .slice(0, maxWords)
    .map((word) => word.slice(0, maxLetters));
  const understood: Understood = { phrases: [], unknown: [], corrected: [] };
  const words = typed.flatMap((word, at) => {
    const repaired = repair(typed, at, vocabulary);
    if (!repaired.startsWith(word)) understood.corrected.push([word, repaired]);
    return isKnown(repaired, vocabulary) ? repaired : (splitCompound(repaired, vocabulary) ?? repaired);
  });
  const taken = new Set<number>();
  for (let at = 0; at < words.length; at += 1) {
    if (taken.has(at)) continue;
    const places = readAt(words, at, taken, vocabulary, understood);
    for (const place of places) taken.add(place);
  }
  understood.phrases = [...new Set(understood.phrases)];
  return understood;
}

/** Reads what begins at a word. @returns the places of the words that were used */
function readAt(words: string[], at: number, taken: ReadonlySet<number>, vocabulary: Vocabulary, understood: Understood): number[] {
  const word = words[at]!;
  const found = findPhrase(words, at, taken, vocabulary);
  const next = words[at + 1];
  const joined = next && !taken.has(at + 1) ? findPhrase([word + next], 0, taken, vocabulary)?.phrase : undefined;
  if (joined && (!found || found.places.length === 1) && typeof joined.meaning === 'number') {
    understood.phrases.push(joined);
    return [at, at + 1];
  }
  if (found) {
    understood.phrases.push(found.phrase);
    return found.places;
  }
  understood.unknown.push(word);
  return [at];
}
