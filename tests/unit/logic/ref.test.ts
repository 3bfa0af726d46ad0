import { expect, test } from 'vitest';
import { parseRef, refOf } from '../../../src/lib/ref.ts';

test('a reference joins a family and a key', () => {
  expect(refOf('symptom', 3)).toBe('symptom:3');
  expect(refOf('client-error', 'caa20003')).toBe('client-error:caa20003');
});

test.each([
  ['symptom:3', { family: 'symptom', key: '3', ref: 'symptom:3', anchor: undefined }],
  ['symptom:3#test-sso', { family: 'symptom', key: '3', ref: 'symptom:3', anchor: 'test-sso' }],
  ['client-error:a.b:c', { family: 'client-error', key: 'a.b:c', ref: 'client-error:a.b:c', anchor: undefined }],
  ['a:long-key#long', { family: 'a', key: 'long-key', ref: 'a:long-key', anchor: 'long' }],
])('%s is taken apart', (text, parts) => expect(parseRef(text)).toEqual(parts));

test.each([
  '',
  'symptom',
  'symptom:',
  ':3',
  'Symptom:3',
  '-symptom:3',
  '3:symptom',
  ' symptom:3',
  'symptom:3 ',
  'symptom:3#',
  'symptom:#a',
  'symptom:3#a#b',
  'symptom:3#a b',
  'symptom: 3',
  'symp_tom:3',
])('%j is no reference', (text) => expect(parseRef(text)).toBeUndefined());
