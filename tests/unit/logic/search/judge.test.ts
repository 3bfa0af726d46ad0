import { describe, expect, test } from 'vitest';
import { judge } from '../../../../src/lib/search/judge.ts';
import type { Sign, Understood } from '../../../../src/lib/search/read-query.ts';
import { smallIndex } from './small-index.ts';

const index = smallIndex({ a: '' });
let count = 0;
const sign = (marks: string, ...leads: [number, number][]): Sign => ({ text: `w${String((count += 1))}`, says: { marks, leads } });
const judged = (words: Sign[], more: Partial<Understood> = {}) =>
  judge({ tokens: [], words, pairs: [], unknown: [], corrected: [], ...more }, index);
const kindOf = (words: Sign[], more: Partial<Understood> = {}) => judged(words, more).kind;
const unknown = (number: number) => ({ unknown: Array.from({ length: number }, (_, at) => `q${String(at)}`) });
const corrected = (number: number) => ({ corrected: Array.from({ length: number }, (): [string, string] => ['a', 'b']) });

describe('specific', () => {
  test('one word that says enough', () => expect(kindOf([sign('', [0, 6.4])])).toBe('specific'));
  test('not one that says too little of any target', () => expect(kindOf([sign('', [0, 6.3])])).toBe('nothing'));
  test('several that say little of the same', () => expect(kindOf([sign('', [0, 3.2]), sign('', [0, 3.2])])).toBe('specific'));
  test('not several that say it of different ones', () => expect(kindOf([sign('', [0, 6]), sign('', [1, 6])])).toBe('nothing'));
  test('a pair', () => expect(kindOf([], { pairs: [sign('', [0, 7])] })).toBe('specific'));
  test('a pair counts as a word does', () => {
    expect(kindOf([], { pairs: [sign('', [0, 6.4])] })).toBe('specific');
    expect(kindOf([], { pairs: [sign('', [0, 6.3])] })).toBe('nothing');
  });
  test('with a word that was not understood it is partly so', () => expect(kindOf([sign('', [0, 20])], unknown(1))).toBe('partial'));
});

describe('the best come first', () => {
  test('by the sum of what speaks for them', () =>
    expect(judged([sign('', [1, 5], [0, 4]), sign('', [0, 4])]).ranked).toEqual([
      [0, 8],
      [1, 5],
    ]));
  test('of equals the one that is first in the index', () =>
    expect(judged([sign('', [2, 7], [1, 7])]).ranked.map(([target]) => target)).toEqual([1, 2]));
  test('up to a third of the best', () =>
    expect(judged([sign('', [0, 9], [1, 3], [2, 3.1])]).ranked.map(([target]) => target)).toEqual([0, 2]));
  test('at most six', () =>
    expect(judged([sign('', ...[0, 1, 2, 3, 6, 7, 8].map((at): [number, number] => [at, 9]))]).ranked).toHaveLength(6));
  test('words that only count beside others count as much here', () =>
    expect(judged([sign('~', [0, 9]), sign('', [1, 6.5])]).ranked).toEqual([
      [0, 9],
      [1, 6.5],
    ]));
  test('with words and pairs alike', () => expect(judged([sign('', [0, 5])], { pairs: [sign('', [1, 7])] }).ranked[0]).toEqual([1, 7]));
});

describe('what speaks for and against it is a sum', () => {
  // -1.2 to begin with, 0.19 for each point of the best target.
  test('words that were not understood speak against it by their share, so that a long story may have more of them', () => {
    expect(kindOf([sign('', [0, 20])], unknown(1))).toBe('partial');
    expect(kindOf([sign('', [0, 20])], unknown(2))).toBe('nothing');
    const story = [sign('', [0, 20]), ...Array.from({ length: 9 }, () => sign('', [3, 0.01]))];
    expect(kindOf(story, unknown(8))).toBe('partial');
    expect(kindOf(story, unknown(9))).toBe('nothing');
  });
  test('but a first word may be the name of somebody, where it is none of two letters, and no number', () => {
    const after = (text: string) =>
      kindOf([sign('', [0, 9])], {
        tokens: [
          { text, places: [] },
          { text: 'phone', places: [1] },
        ],
        unknown: [text],
      });
    expect(after('jan')).toBe('partial');
    expect(after('jo')).toBe('nothing');
    expect(after('m2311')).toBe('nothing');
    expect(
      kindOf([sign('', [0, 9])], {
        tokens: [
          { text: 'phone', places: [1] },
          { text: 'jan', places: [] },
        ],
        unknown: ['jan'],
      }),
    ).toBe('nothing');
    expect(kindOf([sign('', [0, 9])], { tokens: [{ text: 'jan', places: [] }], unknown: ['jan', 'pier'] })).toBe('nothing');
  });
  test('typing errors do not', () => expect(kindOf([sign('', [0, 9])], corrected(9))).toBe('specific'));
  test('more weight than thirty tells no more', () => {
    expect(kindOf([sign('', [0, 30])], unknown(6))).toBe('partial');
    expect(kindOf([sign('', [0, 30])], unknown(7))).toBe('nothing');
    expect(kindOf([sign('', [0, 90])], unknown(7))).toBe('nothing');
  });
  test('words about getting in speak for it', () => {
    expect(kindOf([sign('!'), sign('', [0, 5])], unknown(2))).toBe('partial');
    expect(kindOf([sign('!'), sign('', [0, 5])], unknown(3))).toBe('general');
  });
  test('words about failing do', () => {
    expect(kindOf([sign('', [0, 5])])).toBe('nothing');
    expect(kindOf([sign('?'), sign('', [0, 5])])).toBe('specific');
    expect(kindOf([sign('?'), sign('', [0, 5])], unknown(1))).toBe('nothing');
  });
  test('words that only count beside others are half evidence', () => {
    expect(kindOf([sign('~', [0, 12.6])])).toBe('nothing');
    expect(kindOf([sign('~', [0, 12.7])])).toBe('specific');
    expect(kindOf([sign('~', [0, 6]), sign('', [0, 4])])).toBe('specific');
  });
  test('what is said of something else speaks against it, up to thirty', () => {
    expect(kindOf([sign('', [0, 10], [5, 4])])).toBe('specific');
    expect(kindOf([sign('', [0, 10], [5, 6])])).toBe('nothing');
    expect(kindOf([sign('', [0, 30], [5, 90])])).toBe('specific');
  });
  test('and is no evidence, nor a result', () => {
    expect(kindOf([sign('', [5, 30])])).toBe('nothing');
    expect(kindOf([sign('', [0, 2], [5, 30])])).toBe('nothing');
    expect(judged([sign('', [0, 20], [5, 9])]).ranked).toEqual([[0, 20]]);
    expect(judged([sign('!'), sign('', [5, 9])]).ranked).toEqual([
      [0, 0],
      [1, 0],
    ]);
  });
  test('words of other work speak against it, however many', () => {
    expect(kindOf([sign('', [0, 10]), sign('=')])).toBe('nothing');
    expect(kindOf([sign('', [0, 20]), sign('=')])).toBe('specific');
    expect(kindOf([sign('', [0, 20]), sign('='), sign('=')])).toBe('specific');
  });
  test('something else outweighs nearly all', () => {
    expect(kindOf([sign('!'), sign('?'), sign('', [0, 10]), sign('#')])).toBe('nothing');
    expect(kindOf([sign('!'), sign('?'), sign('', [0, 30]), sign('#')])).toBe('specific');
  });
});

describe('a name of elsewhere that leads somewhere', () => {
  const name = sign('#+', [0, 5], [2, 2]);
  test('is about that where the rest leads there too', () => {
    expect(kindOf([name, sign('', [0, 9])])).toBe('specific');
    expect(kindOf([name, sign('', [2, 9])])).toBe('specific');
  });
  test('and is something else where the rest leads away', () => expect(kindOf([name, sign('', [1, 20])])).toBe('nothing'));
  test('or nowhere', () => expect(kindOf([name, sign('!'), sign('?')])).toBe('nothing'));
  test('a name of a product is not the rest', () => expect(kindOf([name, sign('+', [0, 9]), sign('!')])).toBe('nothing'));
});

describe('the name of a product', () => {
  test('alone is a beginning, and leads where it says', () => {
    expect(kindOf([sign('+', [0, 9])])).toBe('general');
    expect(kindOf([sign('+', [0, 9]), sign('=')])).toBe('nothing');
    expect(kindOf([sign('+', [0, 9])], unknown(1))).toBe('nothing');
  });
  test('that fails, or is not entered, is', () => {
    expect(kindOf([sign('+', [0, 9]), sign('?')])).toBe('specific');
    expect(kindOf([sign('+', [0, 9]), sign('!')])).toBe('specific');
  });
  test('not with a word that was not understood', () => {
    expect(kindOf([sign('+', [0, 9]), sign('?')], unknown(1))).toBe('nothing');
    expect(kindOf([sign('+', [0, 9]), sign('?'), sign('', [0, 5])])).toBe('specific');
    expect(kindOf([sign('+', [0, 9]), sign('?'), sign('', [0, 5])], unknown(1))).toBe('nothing');
  });
  test('is no evidence', () => {
    expect(kindOf([sign('+', [0, 9]), sign('', [0, 6.3])])).toBe('nothing');
    expect(kindOf([sign('+', [0, 9]), sign('', [0, 6.4])])).toBe('specific');
  });
  test('counts in the order', () => expect(judged([sign('+', [1, 9]), sign('', [0, 8])]).ranked.map(([target]) => target)).toEqual([1, 0]));
});

describe('general', () => {
  test('words about getting in alone', () =>
    expect(judged([sign('!')])).toEqual({
      kind: 'general',
      ranked: [
        [0, 0],
        [1, 0],
      ],
    }));
  test('with a word that was not understood, what applications have', () =>
    expect(judged([sign('!')], unknown(1))).toEqual({ kind: 'general', ranked: [[3, 0]] }));
  test('not where anything is said of a target', () => expect(kindOf([sign('!'), sign('?'), sign('', [0, 1])])).toBe('specific'));
  test('what says that only more than it says a guide, with the guides that it says too', () => {
    expect(judged([sign('', [4, 9], [0, 6], [1, 1.9])])).toEqual({ kind: 'general', ranked: [[0, 6]] });
    expect(kindOf([sign('', [4, 9], [0, 9])])).toBe('specific');
  });
  test('at most four of them', () => expect(judged([sign('', [4, 9], [0, 8], [1, 7], [2, 6], [3, 5], [6, 4])]).ranked).toHaveLength(4));
  test('with none, what is likeliest', () =>
    expect(judged([sign('', [4, 9])])).toEqual({
      kind: 'general',
      ranked: [
        [0, 0],
        [1, 0],
      ],
    }));
  test('it must be said plainly', () => {
    expect(kindOf([sign('', [4, 6.3])])).toBe('nothing');
    expect(kindOf([sign('', [4, 6.4])])).toBe('general');
    expect(judged([sign('!'), sign('', [4, 2], [3, 2])])).toEqual({ kind: 'specific', ranked: [[3, 2]] });
    expect(judged([sign('!'), sign('', [4, 2.1], [3, 2])])).toEqual({ kind: 'general', ranked: [[3, 2]] });
  });
  test('but a product that is named says more, and something else too', () => {
    expect(kindOf([sign('', [4, 9], [0, 4]), sign('+', [1, 5])])).toBe('specific');
    expect(kindOf([sign('!'), sign('', [4, 30]), sign('#')])).toBe('nothing');
  });
  test('it is no result by itself', () => expect(judged([sign('', [0, 9], [4, 8])]).ranked).toEqual([[0, 9]]));
  test('not about something else', () => expect(kindOf([sign('!'), sign('#')])).toBe('nothing'));
  test('with one word of other work, not two', () => {
    expect(kindOf([sign('!'), sign('=')])).toBe('general');
    expect(kindOf([sign('!'), sign('='), sign('=')])).toBe('nothing');
  });
  test('failing alone', () => expect(kindOf([sign('?')])).toBe('general'));
  test('failing not with a word that was not understood', () => expect(kindOf([sign('?')], unknown(1))).toBe('nothing'));
  test('failing not with a word of other work', () => expect(kindOf([sign('?'), sign('=')])).toBe('nothing'));
  test('nor with both', () => expect(kindOf([sign('?'), sign('=')], unknown(1))).toBe('nothing'));
  test('failing not with a device', () => expect(kindOf([sign('?'), sign('~')])).toBe('nothing'));
  test('one word or two that say nothing by themselves, such as a device', () => {
    expect(judged([sign('-~')])).toEqual({
      kind: 'general',
      ranked: [
        [0, 0],
        [1, 0],
      ],
    });
    expect(kindOf([sign('-'), sign('~')])).toBe('general');
  });
  test('not three of them, nor one beside a word that was not understood, that says something, or that speaks against it', () => {
    expect(kindOf([sign('-'), sign('-'), sign('~')])).toBe('nothing');
    expect(kindOf([sign('-')], unknown(1))).toBe('nothing');
    expect(kindOf([sign('-')], corrected(1))).toBe('nothing');
    expect(kindOf([sign('-'), sign('', [0, 1])])).toBe('nothing');
    expect(kindOf([sign('~', [0, 1])])).toBe('nothing');
    expect(kindOf([sign('-'), sign('=')])).toBe('nothing');
    expect(kindOf([sign('-#')])).toBe('nothing');
  });
  test('nothing said is nothing', () => expect(judged([])).toEqual({ kind: 'nothing', ranked: [] }));
});
