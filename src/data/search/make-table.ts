import { languages } from '../../lib/locales.ts';
import { wordsOf } from '../../lib/search/fold.ts';
import type { Mark } from '../../lib/search/index-data.ts';
import { nearShare } from '../../lib/search/read-query.ts';
import { stem } from '../../lib/search/stem.ts';
import type { Entry } from '../../model/content.ts';
import type { Synonyms } from '../../model/settings.ts';
import type { Site } from '../../routes/site.ts';
import { choose, type Sources } from './choose.ts';
import { packTable, type Table } from './pack-table.ts';
import { elsewhereTarget, fieldWeights, generalTarget, passagesOf, phraseFields, type Passage } from './passages.ts';
import type { Example } from './regression.ts';
import { pairOf, weigh, type Weighed } from './weigh.ts';

/** What the lists of synonyms.yaml say of their words. */
const listMarks = {
  entering: '!',
  failing: '?',
  ignore: '-',
  skip: '_',
  context: '~',
  elsewhere: '#',
  doubtful: '=',
} as const satisfies Partial<Record<keyof Synonyms, Mark>>;
const lists = Object.keys(listMarks) as (keyof typeof listMarks)[];

/** What the name of a product says, in weights of BM25 for each point of its `for`: less than the words for what is wrong. */
const productWeight = 3;

/** Makes the table of words from everything that the content says of its targets. */
export function makeTable(site: Site, targets: readonly Entry[]): Table {
  const { synonyms } = site.content;
  const passages = passagesOf(site, targets);
  const skip = new Set(languages.flatMap((lang) => synonyms.skip[lang]).flatMap(wordsOf));
  const alike = new Map(
    synonyms.alike.flatMap(([first, ...others]) =>
      others.flatMap((word): [string, string][] => (stem(word) === stem(first!) ? [] : [[stem(word), stem(first!)]])),
    ),
  );
  const keyOf = remember((word) => alike.get(stem(word)) ?? stem(word));
  const keysOf = (text: string) =>
    wordsOf(text)
      .filter((word) => !skip.has(word))
      .map(keyOf);
  const marks = readMarks(synonyms, keyOf, keysOf);
  // "Log in" is not about a log.
  const isEntering = (word: string, next: string | undefined) =>
    next !== undefined && skip.has(next) && !marks.has(keyOf(word)) && marks.get(pairOf(keyOf(word), keyOf(next)))?.includes('!');
  const isSilent = (key: string) => /[-_!?+#=]/.test(marks.get(key) ?? '');
  const tellingKeysOf = remember((text) => {
    const words = wordsOf(text);
    const keys = words.filter((word, at) => !skip.has(word) && !isEntering(word, words[at + 1])).map(keyOf);
    // Of "from here" nothing would be left.
    return words.length === 2 && keys.length === 1 && isSilent(keys[0]!) ? words.map(keyOf) : keys;
  });
  const weighed = weigh(passages, tellingKeysOf, isSilent);
  addProducts(synonyms, keysOf, weighed);
  const sources: Sources = {
    weighed,
    examples: examplesOf(passages, tellingKeysOf),
    marks,
    alike,
    central: centralWords(passages, keysOf, isSilent),
    titled: new Set(passages.flatMap(({ field, text }) => (field === 'title' ? keysOf(text) : []))),
    writtenAs: writer([
      ...passages.map(({ text }) => text),
      ...lists.flatMap((list) => languages.flatMap((lang) => synonyms[list][lang])),
      ...synonyms.products.flatMap(({ names }) => names),
      ...synonyms.alike.flat(),
    ]),
  };
  return packTable(choose(sources), [...targets.map(({ ref }) => ref), generalTarget, elsewhereTarget], sources);
}

function* examplesOf(passages: readonly Passage[], keysOf: (text: string) => string[]): Iterable<Example> {
  for (const passage of passages) if (phraseFields.has(passage.field)) yield exampleOf(passage, keysOf);
}

/** A passage as search would read it: its words, and its pairs, which count less across another word. */
function exampleOf({ field, text, about }: Passage, keysOf: (text: string) => string[]): Example {
  const keys = keysOf(text);
  const beside = (step: number) => keys.slice(step).map((key, at) => pairOf(keys[at]!, key));
  const signs = new Map<string, number>();
  for (const pair of beside(2)) signs.set(pair, nearShare);
  for (const key of [...beside(1), ...keys]) signs.set(key, 1);
  return { signs: [...signs], about, weight: fieldWeights[field] / fieldWeights.said };
}

/** Remembers what was made of each word or text: texts share most of their words, and are read more than once. */
function remember<T>(make: (text: string) => T): (text: string) => T {
  const known = new Map<string, T>();
  return (text) => {
    const made = known.get(text) ?? make(text);
    known.set(text, made);
    return made;
  };
}

/** The marks of words and pairs, by their stems. */
function readMarks(synonyms: Synonyms, keyOf: (word: string) => string, keysOf: (text: string) => string[]): Map<string, string> {
  const marks = new Map<string, string>();
  const add = ([a, b]: string[], mark: Mark) => {
    if (!a) return;
    const key = b ? pairOf(a, b) : a;
    if (!marks.get(key)?.includes(mark)) marks.set(key, (marks.get(key) ?? '') + mark);
  };
  for (const list of lists)
    for (const text of languages.flatMap((lang) => synonyms[list][lang])) {
      const words = wordsOf(text);
      // Of a longer expression its first two words that count are enough; of two words, both are.
      const keys = words.length > 2 ? keysOf(text).slice(0, 2) : words.map(keyOf);
      if (keys.length > 1 || words.length === 1) add(keys, listMarks[list]);
    }
  for (const name of synonyms.products.flatMap(({ names }) => names)) add(keysOf(name), '+');
  return marks;
}

/** The name of a product says what its kind says, whatever texts it stands in. */
function addProducts({ products }: Synonyms, keysOf: (text: string) => string[], { words, pairs }: Weighed) {
  for (const { for: leads, names } of products)
    for (const name of names) {
      const [a, b] = keysOf(name);
      const weights = Object.entries(leads).map(([target, weight]): [string, number] => [target, weight * productWeight]);
      if (a && b) pairs.set(pairOf(a, b), weights);
      else if (a) words.set(a, weights);
    }
}

/** Words of titles, and those that are all that some text says; any other may stand in a text by chance. */
function centralWords(passages: readonly Passage[], keysOf: (text: string) => string[], isSilent: (key: string) => boolean): Set<string> {
  return new Set(
    passages.flatMap(({ field, text }) => {
      const keys = phraseFields.has(field) ? keysOf(text).filter((key) => !isSilent(key)) : [];
      return field === 'title' || keys.length === 1 ? keys : [];
    }),
  );
}

/** Says how a stem is written most; of equals the shortest. */
function writer(texts: readonly string[]): (stem: string) => string {
  const counts = new Map<string, Map<string, number>>();
  const stemOf = remember(stem);
  for (const word of texts.flatMap(wordsOf)) {
    const key = stemOf(word);
    const forms = counts.get(key) ?? new Map<string, number>();
    counts.set(key, forms.set(word, (forms.get(word) ?? 0) + 1));
  }
  const best = (forms: Map<string, number>) =>
    [...forms].sort((a, b) => b[1] - a[1] || a[0].length - b[0].length || (a[0] < b[0] ? -1 : 1))[0]![0];
  return (key) => best(counts.get(key) ?? new Map([[key, 1]]));
}
