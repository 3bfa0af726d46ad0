import { expect, test } from 'vitest';
import { fold, wordsOf } from '../../../../src/lib/search/fold.ts';

test.each([
  ['Één Café', 'een cafe'],
  ['Curaçao', 'curacao'],
  ['can’t ‘won`t´', "can't 'won't'"],
  ['ﬁle', 'file'],
])('%s is compared as %s', (text, folded) => expect(fold(text)).toBe(folded));

test('a text is its words, split at what is no letter or figure', () =>
  expect(wordsOf('Can’t sign-in: my.apps, 2FA!')).toEqual(['can', 't', 'sign', 'in', 'my', 'apps', '2fa']));
test('a text without words has none', () => expect(wordsOf(' … !')).toEqual([]));
