import { describe, expect, test } from 'vitest';
import { parseInline, plainInline } from '../../../src/lib/inline.ts';

describe('a line of a record', () => {
  test.each([
    ['', []],
    ['Open it.', [{ kind: 'words', text: 'Open it.' }]],
    ['`true`', [{ kind: 'code', text: 'true' }]],
    ['<Ui id="reply-url" />', [{ kind: 'label', id: 'reply-url' }]],
    [
      'Set `a b` in <Ui id="tab2" />.',
      [
        { kind: 'words', text: 'Set ' },
        { kind: 'code', text: 'a b' },
        { kind: 'words', text: ' in ' },
        { kind: 'label', id: 'tab2' },
        { kind: 'words', text: '.' },
      ],
    ],
    [
      '`a``b`',
      [
        { kind: 'code', text: 'a' },
        { kind: 'code', text: 'b' },
      ],
    ],
  ])('%j', (text, pieces) => expect(parseInline(text)).toEqual(pieces));

  test.each(['a ` alone', '``', '<Ui id="" />', '<Ui id="Reply" />', '<Ui id="x">', '<b>bold</b>', '**x**'])('%j is words only', (text) =>
    expect(parseInline(text)).toEqual([{ kind: 'words', text }]),
  );
});

test('without markup, labels are in words', () =>
  expect(plainInline('Set `a` in <Ui id="tab" />, or `b`', (id) => `[${id}]`)).toBe('Set a in [tab], or b'));
