import { describe, expect, test } from 'vitest';
import { findClients, type KnownClient } from '../../../src/lib/reader/clients.ts';

const known: KnownClient[] = [
  { id: 'long', shows: 'CAA20003,0xCAA20003' },
  { id: 'lettered', shows: 'caa5001c' },
  { id: 'digits', shows: '80070520' },
  { id: 'few', shows: '8007052' },
  { id: 'short', shows: '53003' },
  { id: 'bracketed', shows: '[1001]' },
  { id: 'name', shows: 'MSIS' },
  { id: 'three', shows: 'ab1c2d3' },
  { id: 'four', shows: 'ab1c2d3e4' },
];
const found = (text: string, codes?: string[]) => findClients(text, known, codes);
const filled = (text: string, length: number) => `${text} ${'.'.repeat(length - text.length - 1)}`;

describe('how long a message may be for a short number', () => {
  test.each(['53003', '8007052', '[1001]'])('%s counts in 200 characters and not in 201', (code) => {
    expect(found(filled(code, 200))).toHaveLength(1);
    expect(found(filled(code, 201))).toEqual([]);
  });
  test('blanks around it do not count', () => expect(found(`${' '.repeat(200)}53003${'\n'.repeat(200)}`)).toEqual(['short']));
  test('eight digits, or letters, count in any message', () => {
    expect(found(filled('80070520', 900))).toEqual(['digits']);
    expect(found(filled('msis', 900))).toEqual(['name']);
  });
});

describe('where it stands', () => {
  test('up to 20,000 characters into a text', () => {
    expect(found(`${'. '.repeat(9_996)}CAA20003`)).toEqual(['long']);
    expect(found(`${'. '.repeat(9_996)}.CAA20003`)).toEqual([]);
  });
  test.each(['x80070520', '980070520', 'é80070520', '80070520x', '800705209'])('not in %s', (text) => expect(found(text)).toEqual([]));
  test.each(['(80070520)', '-80070520-', 'x 80070520', '80070520', '_80070520.'])('in %s', (text) =>
    expect(found(text)).toEqual(['digits']),
  );
  test('after a longer word that holds it', () => expect(found('180070520 x80070520 80070520')).toEqual(['digits']));
  test('a name may go on in digits, not in letters', () => {
    expect(found('MSIS7042')).toEqual(['name']);
    expect(found('MSISx')).toEqual([]);
    expect(found('1MSIS')).toEqual([]);
  });
  test('from four digits on it may go on in neither', () => {
    expect(found('ab1c2d39')).toEqual(['three']);
    expect(found('ab1c2d3e49')).toEqual([]);
  });
});

describe('several', () => {
  test('come in the order of the text', () => expect(found('80070520, CAA20003, MSIS')).toEqual(['digits', 'long', 'name']));
  test('one with several codes stands at its first', () => expect(found('0xCAA20003 80070520 CAA20003')).toEqual(['long', 'digits']));
  test('leave out what was read as an AADSTS code, and only that', () => expect(found('53003 80070520', ['53003'])).toEqual(['digits']));
  test('without read codes every one counts', () => expect(found('53003')).toEqual(['short']));
});

describe('a gap after CAA', () => {
  test.each(['CAA 20003', 'CAA-20003', '0xCAA 20003', '0x CAA-20003', 'caa 20003'])('%s', (text) => expect(found(text)).toEqual(['long']));
  test.each(['CAA  20003', 'CAA 200034', 'xCAA 20003', 'CAA 2000'])('not %s', (text) => expect(found(text)).toEqual([]));
  test('is closed in a letter too', () => expect(found('CAA 5001C')).toEqual(['lettered']));
});

describe('letters taken for digits', () => {
  test('are seen through in a code of eight', () => expect(found('CAA2OOO3')).toEqual(['long']));
  test('not in a shorter one', () => expect(found('S3OO3, M5IS')).toEqual([]));
  test('only where no code stands as it is', () => expect(found('CAA2OOO3 MSIS')).toEqual(['name']));
});
