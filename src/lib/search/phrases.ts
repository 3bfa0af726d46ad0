import { formsOf, isPadding, sameWord, type Phrase, type Vocabulary } from './vocabulary.ts';

/** Words that may stand inside a phrase: Dutch tears its verbs apart ("vult mijn naam niet in"). */
const maxGap = 4;

interface Match {
  phrase: Phrase;
  places: number[];
}

/** The longest phrase that begins at a word; of equally long ones, the one that says most. */
export function findPhrase(words: string[], at: number, taken: ReadonlySet<number>, vocabulary: Vocabulary): Match | undefined {
  const candidates = formsOf(words[at]!)
    .flatMap((form) => vocabulary.phrases.get(form) ?? [])
    .sort((a, b) => b.words.length - a.words.length || rankOf(a) - rankOf(b));
  for (const phrase of candidates) {
    const places = placesOf(phrase, words, at, taken, vocabulary);
    if (places) return { phrase, places };
  }
  return undefined;
}

/** Where the words of a phrase stand, in their order, with nothing but padding between them. */
function placesOf(phrase: Phrase, words: string[], at: number, taken: ReadonlySet<number>, vocabulary: Vocabulary): number[] | undefined {
  const places: number[] = [];
  let place = at;
  for (const wanted of phrase.words) {
    const limit = places.length === 0 ? at : (places.at(-1) ?? at) + 1 + maxGap;
    while (place < words.length && place <= limit && !(sameWord(wanted, words[place]!) && !taken.has(place))) {
      if (!isPadding(words[place]!, vocabulary)) return undefined;
      place += 1;
    }
    if (place >= words.length || place > limit) return undefined;
    places.push(place);
    place += 1;
  }
  return places;
}

const rankOf = ({ meaning }: Phrase) => (typeof meaning === 'number' ? 0 : meaning === 'ignore' ? 2 : 1);

/**
 * The known words that a word is joined of, at least one of which means something, with or without a linking s, e or en between them, as Dutch does.
 * @param parts how many at most
 */
export function splitCompound(word: string, vocabulary: Vocabulary, parts = 3): string[] | undefined {
  if (word.length < 7) return undefined;
  const none = new Set<number>();
  const meaningOf = (part: string) =>
    part.length > 2 || part === 'id' ? findPhrase([part], 0, none, vocabulary)?.phrase.meaning : undefined;
  const known = (part: string) => meaningOf(part) !== undefined;
  // Two words that say nothing are more likely one word misspelt ("pas" and "word").
  const tells = (list: string[]) => list.some((part) => meaningOf(part) !== 'ignore');
  for (let cut = word.length - 2; cut >= 3; cut -= 1) {
    const right = word.slice(cut);
    if (!known(right)) continue;
    const left = word.slice(0, cut);
    const stems = /(?:s|e|en)$/.test(left) ? [left, left.replace(/(?:s|en?)$/, '')] : [left];
    for (const stem of stems) if (known(stem) && tells([stem, right])) return [stem, right];
    for (const stem of parts > 2 ? stems : []) {
      const heads = splitCompound(stem, vocabulary, parts - 1);
      if (heads) return [...heads, right];
    }
  }
  return undefined;
}
