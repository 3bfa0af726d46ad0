import { describe, expect, test } from 'vitest';
import { readQuery } from '../../../../src/lib/search/read-query.ts';
import { createVocabulary } from '../../../../src/lib/search/vocabulary.ts';
import { smallIndex } from './small-index.ts';

const vocabulary = createVocabulary(
  smallIndex({
    account: '!',
    log: 'C7',
    meld: '-',
    mij: '-',
    nog: '-',
    niet: '-',
    aan: '_',
    in: '_',
    the: '_',
    phone: 'A7',
    mobile: '>phone',
    lost: 'B3',
    power: 'B1',
    bi: '-',
    'log in': '!',
    'aan meld': '!',
    'lost phone': 'A9B2',
    'bi power': '+C3',
    'nog the': 'A1',
    'meld niet': '?',
  }),
);
const read = (query: string) => {
  const { words, pairs, unknown, corrected } = readQuery(query, vocabulary);
  return { words: words.map(({ text }) => text), pairs: pairs.map(({ text }) => text), unknown, corrected };
};

test('words are looked up, and those that are passed over say nothing', () =>
  expect(read('The lost account')).toEqual({ words: ['lost', 'account'], pairs: [], unknown: [], corrected: [] }));

describe('pairs', () => {
  test('are found in either order', () => {
    expect(read('lost phone').pairs).toEqual(['lost phone']);
    expect(read('phone lost').pairs).toEqual(['phone lost']);
  });
  test('are found across a word that is passed over', () => expect(read('lost the phone').pairs).toEqual(['lost phone']));
  test('are found across one other word, and say less then', () => {
    expect(readQuery('lost account phone', vocabulary).pairs).toEqual([
      {
        text: 'lost phone',
        says: {
          marks: '',
          leads: [
            [0, 0.7 * 1.6 ** 9],
            [1, expect.closeTo(0.7 * (1.6 ** 2 - 0.01))],
          ],
        },
        of: [],
      },
    ]);
    expect(read('lost account account phone').pairs).toEqual([]);
  });
  test('say all where they stand beside one another, too', () =>
    expect(readQuery('lost phone lost phone', vocabulary).pairs[0]!.says.leads[0]).toEqual([0, 1.6 ** 9]));
  test('of words that lead nowhere are not found across another word', () => expect(read('nog account the').pairs).toEqual([]));
  test('across another word bear no marks', () => expect(read('power account bi')).toMatchObject({ words: ['power', 'account', 'bi'] }));
  test('that say that something fails say so across another word too', () =>
    expect(readQuery('meld mij niet', vocabulary).pairs).toEqual([{ text: 'meld niet', says: { marks: '?', leads: [] }, of: [] }]));
  test('are found by a word that means the same', () =>
    expect(read('lost mobile')).toMatchObject({ pairs: ['lost mobile'], words: ['lost', 'mobile'] }));
  test('may have a word that is passed over', () => expect(read('nog the').pairs).toEqual(['nog the']));
  test('about getting in silence their words: "log in" is not about a log', () =>
    expect(read('log in')).toMatchObject({ pairs: ['log in'], words: [] }));
  test('that name a product silence their words', () => expect(read('power bi')).toMatchObject({ pairs: ['power bi'], words: [] }));
  test('of other kinds leave their words', () => expect(read('lost phone').words).toEqual(['lost', 'phone']));
  test('that stand twice are one', () => expect(read('lost phone lost').pairs).toEqual(['lost phone', 'phone lost']));
});

describe('a verb about getting in and its particle', () => {
  const entering = (query: string) =>
    readQuery(query, vocabulary)
      .pairs.filter(({ says }) => says.marks === '!')
      .map(({ text }) => text);
  test('may stand apart', () => expect(entering('meld mij nog niet aan')).toEqual(['meld aan']));
  test('but not too far', () => expect(entering('meld mij nog niet account lost aan')).toEqual([]));
  test('four words in between are the most', () => expect(entering('meld mij nog niet mij aan')).toEqual(['meld aan']));
  test('in their order only', () => expect(entering('aan mij meld')).toEqual([]));
  test('are about getting in only if the pair is', () => expect(readQuery('nog mij the', vocabulary).pairs).toEqual([]));
  test('lead nowhere, and silence the verb', () => {
    const { pairs, words } = readQuery('log mij in', vocabulary);
    expect(pairs).toEqual([expect.objectContaining({ text: 'log in', says: { marks: '!', leads: [] } })]);
    expect(words.map(({ text }) => text)).toEqual(['mij']);
  });
});

test('a word that stands twice counts once', () => expect(read('lost lost').words).toEqual(['lost']));

test('unknown words are named once, but not those of two letters', () =>
  expect(read('zorblax qq zorblax abc').unknown).toEqual(['zorblax', 'abc']));

test('a number is not named, but a word with figures is', () => expect(read('150 2fax').unknown).toEqual(['2fax']));

test('typing errors are told', () =>
  expect(read('accoumt lost')).toMatchObject({ corrected: [['accoumt', 'account']], words: ['account', 'lost'] }));

test('of several readings the most that one says for a target counts', () => {
  const two = createVocabulary(smallIndex({ token: '!A5B2', tokens: '?A3B4' }));
  const [word] = readQuery('tokened', two).words;
  expect(word!.says.marks).toBe('!?');
  expect(word!.says.leads.map(([target, weight]) => [target, Math.round(weight * 10) / 10])).toEqual([
    [0, 10.5],
    [1, 6.5],
  ]);
});

test('only the first twenty words are read', () => {
  const many = Array.from({ length: 20 }, (_, at) => `qqq${String(at)}`).join(' ');
  expect(readQuery(`${many} zzz`, vocabulary).unknown).toHaveLength(20);
});
test('a word is cut after forty letters', () => expect(readQuery('q'.repeat(50), vocabulary).unknown).toEqual(['q'.repeat(40)]));

test('words joined in the content are found where they are torn', () => {
  const joined = createVocabulary(smallIndex({ toegangspas: 'A7', weg: '?' }));
  const { words, tokens } = readQuery('toegangs pas weg', joined);
  expect(words.map(({ text }) => text)).toEqual(['toegangspas', 'weg']);
  expect(tokens).toHaveLength(2);
});

test('only the last word is still being typed', () => {
  expect(readQuery('acc lost', vocabulary, true).unknown).toEqual(['acc']);
  expect(readQuery('lost acc', vocabulary, true).words.map(({ text }) => text)).toEqual(['lost', 'acc']);
  expect(readQuery('lost acc', vocabulary).unknown).toEqual(['acc']);
});
