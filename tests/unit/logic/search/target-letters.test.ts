import { describe, expect, test } from 'vitest';
import { letterOf, placeOf, targetLetter } from '../../../../src/lib/search/target-letters.ts';

describe('a target', () => {
  test.each([
    [0, 'A'],
    [25, 'Z'],
    [26, 'À'],
    [60, 'â'],
  ])('at place %i is the letter %s, and back', (place, letter) => {
    expect(letterOf(place)).toBe(letter);
    expect(placeOf(letter)).toBe(place);
  });

  test('has a letter of its own, which is no mark, no number and no distance', () => {
    const letters = Array.from({ length: 200 }, (_, place) => letterOf(place));
    expect(new Set(letters).size).toBe(200);
    for (const letter of letters) {
      expect(letter).toMatch(new RegExp(`^${targetLetter}$`));
      expect(letter).not.toMatch(/[\da-z,> !?_+~#=-]/);
    }
  });
});
