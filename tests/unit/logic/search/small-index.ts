import type { SearchIndex, Target } from '../../../../src/lib/search/index-data.ts';

/** Targets A to D of the small indexes, E for what only says that signing in fails, and F for what is about something else. */
const targets: Target[] = ['alpha:1', 'beta:2', 'gamma:3', 'delta:4'].map((ref) => ({
  kind: ref.split(':')[0]!,
  title: `Title ${ref}`,
  url: `/en/${ref}/`,
  summary: `Summary ${ref}`,
  guides: [ref] as `${string}:${string}`[],
}));

/**
 * A small index, as `SearchIndex` describes it.
 * @param says what words say, and pairs ("new phone"): `!A5`, or `>word` for one that means the same
 */
export function smallIndex(says: Record<string, string>, more: Partial<SearchIndex> = {}): SearchIndex {
  const words = Object.keys(says)
    .filter((key) => !key.includes(' '))
    .sort();
  const partners = new Map<number, [number, string][]>();
  for (const [key, text] of Object.entries(says)) {
    const [a, b] = key
      .split(' ')
      .map((word) => words.indexOf(word))
      .sort((one, other) => one - other);
    if (b !== undefined) partners.set(a!, [...(partners.get(a!) ?? []), [b, text]]);
  }
  return {
    lang: 'en',
    answers: {},
    targets: [...targets, { kind: 'picker', title: 'Picker', url: '/en/#picker', summary: 'Questions', guides: [] }],
    general: {
      target: targets.length,
      then: [0, 1],
      products: [3],
    },
    elsewhere: targets.length + 1,
    words: words.map((word) => `A${word}`).join(''),
    says: words
      .map((word, place) => {
        const text = says[word]!;
        const own = text.startsWith('>') ? `>${words.indexOf(text.slice(1)).toString(36)}` : text;
        let before = place;
        const pairs = (partners.get(place) ?? [])
          .sort(([one], [other]) => one - other)
          .map(([other, said]) => {
            const step = other - before;
            before = other;
            return step.toString(36) + said;
          });
        return [own, ...pairs].join();
      })
      .join(' '),
    codes: 'ccgPFI 1PQ 1I',
    codeUrl: '/en/codes/*/',
    codeTitle: 'Code {code}',
    clients: '',
    clientUrl: '/en/errors/*/',
    ...more,
  };
}
