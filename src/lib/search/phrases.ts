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

/** Dutch joins words, with or without a linking s, e or en between them; two or three of them here. */
export function splitCompound(word: string, vocabulary: Vocabulary, depth = 2): Phrase[] | undefined {
  if (word.length < 7) return undefined;
  const none = new Set<number>();
  const known = (part: string) => (part.length < 3 && part !== 'id' ? undefined : findPhrase([part], 0, none, vocabulary)?.phrase);
  for (let cut = word.length - 2; cut >= 3; cut -= 1) {
    const right = known(word.slice(cut));
    if (!right) continue;
    const left = word.slice(0, cut);
    const bare = /(?:s|e|en)$/.test(left) ? left.replace(/(?:s|en?)$/, '') : left;
    const head = known(left) ?? known(bare);
    if (head) return [head, right];
    const heads = depth > 1 ? (splitCompound(left, vocabulary, depth - 1) ?? splitCompound(bare, vocabulary, depth - 1)) : undefined;
    if (heads) return [...heads, right];
  }
  return undefined;
}
