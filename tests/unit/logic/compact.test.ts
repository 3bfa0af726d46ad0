import { expect, test } from 'vitest';
import { compact } from '../../../src/data/compact.ts';

const padding = new Set(['the', 'is', 'my']);

test.each([
  ['nothing', [], []],
  ['a phrase without words', ['?!'], []],
  ['one phrase, folded', ['Blank Page!'], ['blank page']],
  ['the same twice', ['blank page', 'Blank page'], ['blank page']],
  ['another inflection', ['blank page', 'blank pages'], ['blank page']],
  ['padding before, between and after', ['my blank page', 'blank the page', 'blank page is', 'blank page'], ['blank page']],
  ['other words around', ['blank page', 'blank page today', 'one blank page'], ['blank page', 'blank page today', 'one blank page']],
  ['another order', ['blank page', 'page blank'], ['blank page', 'page blank']],
  ['the shorter first', ['new blank page', 'error'], ['error', 'new blank page']],
  ['part of a phrase', ['blank', 'blank page'], ['blank', 'blank page']],
  ['only padding', ['the', 'blank'], ['the', 'blank']],
  ['padding that is not all of the other phrase', ['error code', 'my error'], ['error code', 'my error']],
])('of %s', (_, phrases, kept) => expect(compact(phrases, padding)).toEqual(kept));

test('a word is padding in any of its forms', () => expect(compact(['blank', 'blank codes'], new Set(['code']))).toEqual(['blank']));
