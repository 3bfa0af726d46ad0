import { wordsOf } from './fold.ts';
import { repair } from './repair.ts';
import { hasMark, pairKey, type Says, type Vocabulary } from './vocabulary.ts';

/** A word of a query as it was understood. */
export interface Token {
  /** As typed, or as corrected. */
  text: string;
  /** Its places in the vocabulary; none when it is unknown. */
  places: number[];
}

/** A word or pair of words that the index says something of. */
export interface Sign {
  /** The words as in the query. */
  text: string;
  says: Says;
}

/** A query as it was understood. */
export interface Understood {
  tokens: Token[];
  words: Sign[];
  pairs: Sign[];
  /** Words that are known in no form; those of two letters and numbers say nothing. */
  unknown: string[];
  /** Typing errors that were read as another word. */
  corrected: [from: string, to: string][];
}

/** More words than a query has; a bound on the work for what is pasted. */
const maxWords = 20;
const maxLetters = 40;

/**
 * Reads a query against the vocabulary: inflections, compounds joined and split, typing errors.
 * @param typing whether the last word is still being typed, so that its beginning stands for it
 */
export function readQuery(query: string, vocabulary: Vocabulary, typing = false): Understood {
  const typed = wordsOf(query)
    .slice(0, maxWords)
    .map((word) => word.slice(0, maxLetters));
  const corrected: Understood['corrected'] = [];
  const tokens: Token[] = [];
  for (let at = 0; at < typed.length; at += 1) {
    const read = repair(typed, at, vocabulary, typing && at === typed.length - 1);
    if (read.corrected) corrected.push([typed[at]!, read.corrected]);
    tokens.push(...read.tokens);
    at += read.used - 1;
  }
  const counted = tokens.filter(({ places }) => !hasMark(places, '_', vocabulary));
  const beside = (some: Token[], step = 1) =>
    some.slice(step).flatMap((second, at): PairSign[] => {
      const first = some[at]!;
      const found = first.places.flatMap((a) => second.places.flatMap((b) => vocabulary.pairs.get(pairKey(a, b)) ?? []));
      return found.length > 0 ? [{ text: `${first.text} ${second.text}`, says: merge(found), of: [first, second] }] : [];
    });
  const near = beside(counted, 2).filter(({ of, says }) => isFailing(says) || of.some(({ places }) => isLeading(places, vocabulary)));
  // What stands beside one another says it best, and goes before.
  const paired = [...near.map(lessen), ...beside(counted), ...beside(tokens), ...apart(tokens, vocabulary)];
  // "Log in" is not about a log.
  const silenced = new Set(paired.filter(({ says }) => /[!#+]/.test(says.marks)).flatMap(({ of }) => of));
  const pairs = unique(paired);
  const words = unique(
    counted.flatMap((token) =>
      token.places.length > 0 && !silenced.has(token)
        ? { text: token.text, says: merge(token.places.map((place) => vocabulary.says[place]!)) }
        : [],
    ),
  );
  const strange = tokens.filter(({ text, places }) => places.length === 0 && text.length > 2 && /\D/.test(text));
  const unknown = [...new Set(strange.map(({ text }) => text))];
  return { tokens, words, pairs, unknown, corrected };
}

interface PairSign extends Sign {
  of: Token[];
}

/** How much two words say with another between them ("wachtwoord steeds vergeten"); that something fails they say as well ("doet het weer niet"). */
export const nearShare = 0.7;
const lessen = ({ text, says }: PairSign): PairSign => ({
  text,
  says: { marks: isFailing(says) ? '?' : '', leads: says.leads.map(([target, weight]) => [target, weight * nearShare]) },
  of: [],
});

const isFailing = ({ marks }: Says) => marks.includes('?');
const isLeading = (places: readonly number[], { says }: Vocabulary) => places.some((place) => says[place]!.leads.length > 0);

/** How far a verb and its particle may stand apart, as in "meldt mij nog niet aan". */
const mostApart = 5;

/** Verbs about getting in whose particle does not follow at once. */
function apart(tokens: readonly Token[], vocabulary: Vocabulary): PairSign[] {
  return tokens.flatMap((verb, at) =>
    tokens.slice(at + 2, at + 1 + mostApart).flatMap((particle): PairSign[] => {
      if (!hasMark(particle.places, '_', vocabulary)) return [];
      const says = verb.places.flatMap((a) => particle.places.flatMap((b) => vocabulary.pairs.get(pairKey(a, b)) ?? []));
      return says.some(({ marks }) => marks.includes('!'))
        ? [{ text: `${verb.text} ${particle.text}`, says: { marks: '!', leads: [] }, of: [verb] }]
        : [];
    }),
  );
}

const unique = (signs: Sign[]) => [...new Map(signs.map((sign) => [sign.text, sign])).values()];

/** What several readings of a word say together: for each target the most that one says. */
function merge(all: readonly Says[]): Says {
  if (all.length === 1) return all[0]!;
  const leads = new Map<number, number>();
  for (const says of all) for (const [target, weight] of says.leads) leads.set(target, Math.max(leads.get(target) ?? 0, weight));
  return { marks: all.map(({ marks }) => marks).join(''), leads: [...leads] };
}
