import { describe, expect, test } from 'vitest';
import { createVocabulary, formsOf, hasMark, isWritten, pairKey, placesOf, spell } from '../../../../src/lib/search/vocabulary.ts';

// The words: account, accent (shares "acc"), phone, tokens; a word that shares all says so with nothing behind it.
const vocabulary = createVocabulary({ elsewhere: 9, words: 'AaccountDentAphoneAtokens', says: '!,2A5 ?B7C7A2,2#,1-D0 >1 +C3' });

test('words are unpacked', () => expect(vocabulary.words).toEqual(['account', 'accent', 'phone', 'tokens']));

test('what a word says is its marks, and its targets with weights by powers of 1.6', () => {
  expect(vocabulary.says[0]).toEqual({ marks: '!', leads: [] });
  expect(vocabulary.says[1]!.marks).toBe('?');
  const leads = vocabulary.says[1]!.leads;
  expect(leads.map(([target]) => target)).toEqual([1, 2, 0]);
  // Of equal powers the first is the heavier.
  expect(leads[0]![1]).toBeCloseTo(26.844, 3);
  expect(leads[1]![1]).toBeCloseTo(26.834, 3);
  expect(leads[2]![1]).toBeCloseTo(2.54, 3);
});

test('a word can say what another says', () => {
  expect(vocabulary.says[2]).toEqual(vocabulary.says[1]);
  expect(vocabulary.same).toEqual([0, 1, 1, 3]);
  expect(placesOf('phone', vocabulary)).toEqual([1]);
});

test('pairs are counted on from the one before', () => {
  expect([...vocabulary.pairs.keys()]).toEqual([pairKey(0, 2), pairKey(1, 3), pairKey(1, 4)]);
  expect(vocabulary.pairs.get(pairKey(0, 2))?.leads).toEqual([[0, expect.closeTo(10.486, 3)]]);
  expect(vocabulary.pairs.get(pairKey(3, 1))).toEqual({ marks: '#', leads: [] });
  expect(vocabulary.pairs.get(pairKey(1, 4))).toEqual({ marks: '-', leads: [[3, 1]] });
});

test('the key of a pair does not depend on its order, and no two pairs share one', () => {
  expect(pairKey(3, 7)).toBe(pairKey(7, 3));
  expect(new Set([pairKey(1, 2), pairKey(2, 3), pairKey(1, 3), pairKey(2, 2)]).size).toBe(4);
});

describe('a word is found', () => {
  test('as it is written', () => expect(placesOf('tokens', vocabulary)).toEqual([3]));
  test('in another form', () => expect(placesOf('token', vocabulary)).toEqual([3]));
  test('or not', () => expect(placesOf('ticket', vocabulary)).toEqual([]));
  test('as it is written rather than in another form', () => {
    const two = createVocabulary({ elsewhere: 9, words: 'AtokenFs', says: 'A1 B1' });
    expect(placesOf('token', two)).toEqual([0]);
    expect(placesOf('tokens', two)).toEqual([1]);
    expect(placesOf('tokened', two)).toEqual([0, 1]);
  });
});

test('the forms of a word are itself and its stem, once', () => {
  expect(formsOf('tokens')).toEqual(['tokens', 'token']);
  expect(formsOf('token')).toEqual(['token']);
});

test('a word is written so, or only its stem is', () => {
  expect(isWritten('tokens', vocabulary)).toBe(true);
  expect(isWritten('token', vocabulary)).toBe(false);
  expect(isWritten('ticket', vocabulary)).toBe(false);
});

test('a mark is found at any place of a word', () => {
  expect(hasMark([1, 0], '!', vocabulary)).toBe(true);
  expect(hasMark([1, 3], '!', vocabulary)).toBe(false);
  expect(hasMark([], '!', vocabulary)).toBe(false);
});

test('a spelling has the letters a to z as bits, and no other sign', () => {
  expect(spell('az')).toEqual({ text: 'az', letters: 1 + 2 ** 25 });
  expect(spell('cab2{`é')).toEqual({ text: 'cab2{`é', letters: 7 });
  expect(vocabulary.spelt[3]).toEqual({ whole: spell('tokens'), root: spell('token') });
});
