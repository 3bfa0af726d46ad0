import { describe, expect, test } from 'vitest';
import { recognise, type Vocabulary } from '../../../src/lib/reader/recognise.ts';

const vocabulary: Vocabulary = {
  codes: '50001,50002,60001,70001,80000001',
  clients: [
    { id: 'screen', shows: 'caa20003' },
    { id: 'heading', shows: 'access_denied' },
    { id: 'general', shows: 'caa10001' },
  ],
  yields: { '60001': 'interruption', '70001': 'umbrella', heading: 'heading', general: 'umbrella' },
};
const read = (text: string, ...codes: string[]) => recognise(text, codes, vocabulary);

describe('codes', () => {
  test('those that decide go first, then interruptions, umbrellas and the unknown', () =>
    expect(read('', '99999', '70001', '60001', '50001')).toEqual({
      codes: ['50001', '60001', '70001', '99999'],
      clients: [],
      keys: [
        { key: '50001', yields: undefined },
        { key: '60001', yields: 'interruption' },
        { key: '70001', yields: 'umbrella' },
      ],
    }));
  test('equals keep their order', () =>
    expect(read('', '50002', '99999', '50001', '88888').codes).toEqual(['50002', '50001', '99999', '88888']));
  test('one that yields decides where all are known', () =>
    expect(read('', '70001', '60001').keys).toEqual([
      { key: '60001', yields: undefined },
      { key: '70001', yields: 'umbrella' },
    ]));
  test('beside an unknown one it still yields', () =>
    expect(read('', '70001', '99999').keys).toEqual([{ key: '70001', yields: 'umbrella' }]));
  test('none gives none', () => expect(read('hello')).toEqual({ codes: [], clients: [], keys: [] }));
});

describe('client errors', () => {
  test('are explained after the codes', () =>
    expect(read('caa20003', '50001')).toEqual({
      codes: ['50001'],
      clients: ['screen'],
      keys: [
        { key: '50001', yields: undefined },
        { key: 'screen', yields: undefined },
      ],
    }));
  test('stand before codes that yield', () =>
    expect(read('caa20003', '70001', '99999').keys).toEqual([
      { key: 'screen', yields: undefined },
      { key: '70001', yields: 'umbrella' },
    ]));
  test('one that yields says nothing beside a known code', () => expect(read('access_denied', '50001').clients).toEqual([]));
  test('nor beside one that does not', () => expect(read('access_denied caa20003').clients).toEqual(['screen']));
  test('but beside unknown codes', () =>
    expect(read('access_denied', '99999')).toEqual({
      codes: ['99999'],
      clients: ['heading'],
      keys: [{ key: 'heading', yields: 'heading' }],
    }));
  test('the more telling goes first', () => expect(read('access_denied caa10001').clients).toEqual(['general', 'heading']));
});

describe('a number that is the whole text', () => {
  test.each([
    '50001',
    ' 50001 ',
    '(50001)',
    'error 50001',
    'error code: 50001',
    '"50001"!',
    'Fehler Nr. 50001',
    '80000001',
    `50001${'!'.repeat(10)}`,
  ])('%j is a code', (text) => expect(read(text).codes).toHaveLength(1));
  test.each([
    '5000',
    '12345',
    '500011',
    '180000001',
    'an error code 50001',
    'x 50001',
    'error50001',
    '50001 x',
    'error     50001',
    `50001${'!'.repeat(11)}`,
    `${'!'.repeat(11)}50001`,
  ])('%j is none', (text) => expect(read(text).codes).toEqual([]));
  test('up to 60 characters', () => {
    expect(read(`${' '.repeat(9)}50001\u200B${'\u200B'.repeat(45)}`).codes).toEqual(['50001']);
    expect(read(`${' '.repeat(9)}50001\u200B${'\u200B'.repeat(46)}`).codes).toEqual([]);
  });
  test('is not read where codes were', () => expect(read('50001', '50002').codes).toEqual(['50002']));
});
