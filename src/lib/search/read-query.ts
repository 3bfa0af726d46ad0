import { editDistance } from './edit-distance.ts';
import { wordsOf } from './fold.ts';
import { formsOf, lettersOf, sameWord, type Phrase, type Vocabulary } from './vocabulary.ts';

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
  const words = typed.map((word, at) => {
    const repaired = repair(typed, at, vocabulary);
    if (!repaired.startsWith(word)) understood.corrected.push([word, repaired]);
    return repaired;
  });
  for (let at = 0; at < words.length;) at += readAt(words, at, vocabulary, understood);
  understood.phrases = [...new Set(understood.phrases)];
  return understood;
}

/** The word itself when it is known in any form; else the one that was meant, if there is one. */
function repair(words: string[], at: number, vocabulary: Vocabulary): string {
  const word = words[at]!;
  const joins = [`${words[at - 1] ?? ''}${word}`, `${word}${words[at + 1] ?? ''}`];
  if (isKnown(word, vocabulary) || joins.some((join) => isKnown(join, vocabulary)) || splitCompound(word, vocabulary)) return word;
  // Of a lone word three letters are enough to go by; behind others a short last word is more likely whole.
  const typing = at === words.length - 1 && word.length >= (at === 0 ? 3 : 4);
  return (typing ? beginning(word, vocabulary) : undefined) ?? nearest(word, vocabulary) ?? word;
}

const isKnown = (word: string, { forms }: Vocabulary) => formsOf(word).some((form) => forms.has(form));

function readAt(words: string[], at: number, vocabulary: Vocabulary, understood: Understood): number {
  const word = words[at]!;
  const phrase = findPhrase(words, at, vocabulary);
  const compound = words[at + 1] ? findPhrase([word + words[at + 1]!], 0, vocabulary) : undefined;
  if (compound && (!phrase || phrase.words.length === 1) && typeof compound.meaning === 'number') {
    understood.phrases.push(compound);
    return 2;
  }
  if (phrase) {
    understood.phrases.push(phrase);
    return phrase.words.length;
  }
  const parts = splitCompound(word, vocabulary);
  if (parts) understood.phrases.push(...parts);
  else understood.unknown.push(word);
  return 1;
}

function findPhrase(words: string[], at: number, { phrases }: Vocabulary): Phrase | undefined {
  const forms = formsOf(words[at]!);
  const candidates = forms
    .flatMap((form) => phrases.get(form) ?? [])
    .sort((a, b) => b.words.length - a.words.length || rankOf(a) - rankOf(b));
  return candidates.find((phrase) =>
    phrase.words.every((word, index) => words[at + index] !== undefined && sameWord(word, words[at + index]!)),
  );
}

const rankOf = ({ meaning }: Phrase) => (typeof meaning === 'number' ? 0 : meaning === 'context' ? 1 : 2);

/** Dutch joins words, with or without a linking s, e or en between them. */
function splitCompound(word: string, vocabulary: Vocabulary): Phrase[] | undefined {
  if (word.length < 7) return undefined;
  const known = (part: string) => (part.length < 3 && part !== 'id' ? undefined : findPhrase([part], 0, vocabulary));
  for (let cut = word.length - 2; cut >= 3; cut -= 1) {
    const right = known(word.slice(cut));
    if (!right) continue;
    const left = word.slice(0, cut);
    const head = known(left) ?? (/(?:s|e|en)$/.test(left) ? known(left.replace(/(?:s|en?)$/, '')) : undefined);
    if (head) return [head, right];
  }
  return undefined;
}

/** The known word fewest edits away: one edit in short words, two from eight letters on. */
function nearest(word: string, { words }: Vocabulary): string | undefined {
  if (word.length < 4 || /\d/.test(word)) return undefined;
  const limit = word.length < 8 ? 1 : 2;
  const letters = lettersOf(word);
  let best: { word: string; distance: number } | undefined;
  for (const [candidate, candidateLetters] of words) {
    // Each edit changes two letters of the set at most; this spares most of the work.
    if (candidate.length < 4 || Math.abs(candidate.length - word.length) > limit || countBits(letters ^ candidateLetters) > 2 * limit)
      continue;
    const distance = editDistance(word, candidate, limit);
    if (distance > limit) continue;
    if (!best || distance < best.distance || (distance === best.distance && candidate[0] === word[0] && best.word[0] !== word[0]))
      best = { word: candidate, distance };
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
