import { describe, expect, test } from 'vitest';
import { editDistance } from '../../../../src/lib/search/edit-distance.ts';

describe('single edits are counted', () => {
  test.each([
    ['', '', 0],
    ['mfa', 'mfa', 0],
    ['acount', 'account', 1],
    ['account', 'acount', 1],
    ['token', 'tokan', 1],
    ['lgoin', 'login', 1],
    ['ab', 'ba', 1],
    ['paswoord', 'password', 2],
    ['kitten', 'sitting', 3],
    ['abc', 'ca', 3],
    ['abcd', 'badc', 2],
    ['', 'abc', 3],
    ['abc', '', 3],
    ['xabc', 'abc', 1],
    ['abcx', 'abc', 1],
    ['aab', 'aba', 1],
  ])('%s to %s: %i', (a, b, edits) => expect(editDistance(a, b, 5)).toBe(edits));
});

describe('above the limit the number is one more', () => {
  test.each([
    ['kitten', 'sitting', 2, 3],
    ['abcdef', 'uvwxyz', 1, 2],
    ['a', 'abcd', 2, 3],
    ['abcd', 'a', 2, 3],
    ['ab', 'xy', 1, 2],
    ['a', 'abc', 2, 2],
    ['abcdefg', 'abcdxyz', 2, 3],
  ])('%s to %s within %i: %i', (a, b, limit, edits) => expect(editDistance(a, b, limit)).toBe(edits));
});
