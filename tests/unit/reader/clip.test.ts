import { describe, expect, test } from 'vitest';
import { clip } from '../../../src/elements/one-box/clip.ts';

describe('what the box shows of a text', () => {
  test.each(['', 'AADSTS50011: x\nRequest Id: y', 'a'.repeat(50_000), 'a\n'.repeat(5_000).trimEnd()])('a short one whole', (text) =>
    expect(clip(text)).toBe(text),
  );
  test('the beginning of a long one', () => expect(clip('ab'.repeat(600_000))).toBe('ab'.repeat(25_000)));
  test('the first lines of one with many', () => expect(clip('x\n'.repeat(500_000))).toBe('x\n'.repeat(5_000).trimEnd()));
  test('no half character', () => expect(clip(`a${'😀'.repeat(60_000)}`)).toBe(`a${'😀'.repeat(24_999)}`));
});
