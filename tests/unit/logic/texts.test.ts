import { describe, expect, test } from 'vitest';
import { createTexts, fill } from '../../../src/lib/texts.ts';

const texts = {
  plain: 'Search',
  hello: 'Hello {name}, {name}!',
  'found-one': '{count} page in {where}',
  'found-other': '{count} pages in {where}',
};
const t = createTexts({ intl: 'en-GB', texts });

describe('a text', () => {
  test('comes by its key', () => expect(t('plain')).toBe('Search'));
  test('is filled in', () => expect(t('hello', { name: 'Ann' })).toBe('Hello Ann, Ann!'));
  test('keeps a hole without a value', () => expect(t('hello')).toBe('Hello {name}, {name}!'));
  test('that is missing is its key', () => expect(t('gone' as 'plain')).toBe('gone'));
  test('comes with its language', () => expect(t.intl).toBe('en-GB'));
});

describe('a count', () => {
  test.each([
    [0, '0 pages in A'],
    [1, '1 page in A'],
    [2, '2 pages in A'],
    [1.5, '1.5 pages in A'],
  ])('of %d', (count, text) => expect(t.count('found', count, { where: 'A' })).toBe(text));

  test('needs no other values', () => expect(t.count('found', 1)).toBe('1 page in {where}'));
  test('outweighs a value of that name', () => expect(t.count('found', 2, { count: 9, where: 'A' })).toBe('2 pages in A'));

  test('follows the language', () => {
    const french = createTexts({ intl: 'fr-FR', texts: { 'n-one': '{count} page', 'n-other': '{count} pages' } });
    expect(french.count('n', 0)).toBe('0 page');
    expect(french.count('n', 2)).toBe('2 pages');
  });

  test('takes the other form where a language has more forms than texts', () => {
    const polish = createTexts({ intl: 'pl-PL', texts: { 'n-one': '{count} one', 'n-other': '{count} other' } });
    expect(polish.count('n', 1)).toBe('1 one');
    expect(polish.count('n', 3)).toBe('3 other');
  });
});

test('zero and nothing are values', () => {
  expect(fill('{a}{b}.', { a: 0, b: '' })).toBe('0.');
  expect(fill('{long_name2} { a } {}', { long_name2: 'x', a: 'y' })).toBe('x { a } {}');
});
