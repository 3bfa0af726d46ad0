import { editDistance } from './edit-distance.ts';
import { wordsOf } from './fold.ts';
import { formsOf, sameWord, type Phrase, type Vocabulary } from './vocabulary.ts';

export interface Understood {
  /** The phrases recognised, each once. */
  phrases: Phrase[];
  /** Words that are known in no form. */
  unknown: string[];
  /** Typing errors that were read as another word. */
  corrected: [from: string, to: string][];
}

/**
 * Reads a query against the vocabulary: phrases, inflections, compounds joined and split, typing errors, and the
 * beginning of a word for the last one, which may still be being typed.
 */
export function readQuery(query: string, vocabulary: Vocabulary): Understood {
  const words = wordsOf(query).slice(0, 40);
  const understood: Understood = { phrases: [], unknown: [], corrected: [] };
  for (let at = 0; at < words.length;) {
    const length = readAt(words, at, vocabulary, understood);
    at += length;
  }
  understood.phrases = [...new Set(understood.phrases)];
  return understood;
}

function readAt(words: string[], at: number, vocabulary: Vocabulary, understood: Understood): number {
  const word = words[at]!;
  const joined = words[at + 1] ? word + words[at + 1]! : undefined;
  const phrase = findPhrase(words, at, vocabulary);
  const compound = joined && findPhrase([joined], 0, vocabulary);
  if (compound && (!phrase || phrase.words.length === 1) && typeof compound.meaning === 'number') {
    understood.phrases.push(compound);
    return 2;
  }
  if (phrase) {
    understood.phrases.push(phrase);
    return phrase.words.length;
  }
  const parts = splitCompound(word, vocabulary);
  if (parts) {
    understood.phrases.push(...parts);
    return 1;
  }
  // Of a lone word three letters are enough to go by; behind others a short last word is more likely whole.
  const typing = at === words.length - 1 && word.length >= (at === 0 ? 3 : 4);
  const near = (typing ? beginning(word, vocabulary) : undefined) ?? nearest(word, vocabulary);
  if (near) {
    if (!near.text.startsWith(word)) understood.corrected.push([word, near.word]);
    const again = findPhrase([near.word, ...words.slice(at + 1)], 0, vocabulary);
    understood.phrases.push(again ?? near.phrase);
    return again?.words.length ?? 1;
  }
  understood.unknown.push(word);
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

interface Near {
  word: string;
  text: string;
  phrase: Phrase;
}

/** The known word fewest edits away: one edit in short words, two from eight letters on. */
function nearest(word: string, { words }: Vocabulary): Near | undefined {
  if (word.length < 4 || /\d/.test(word)) return undefined;
  const limit = word.length < 8 ? 1 : 2;
  let best: (Near & { distance: number }) | undefined;
  for (const [candidate, phrase] of words) {
    if (candidate.length < 4) continue;
    const distance = editDistance(word, candidate, limit);
    if (
      distance <= limit &&
      (!best || distance < best.distance || (distance === best.distance && candidate[0] === word[0] && best.word[0] !== word[0]))
    )
      best = { word: candidate, text: candidate, phrase, distance };
  }
  return best;
}

function beginning(word: string, { words }: Vocabulary): Near | undefined {
  for (const [candidate, phrase] of words) if (candidate.startsWith(word)) return { word: candidate, text: candidate, phrase };
  return undefined;
}
