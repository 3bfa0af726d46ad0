import { describe, expect, test } from 'vitest';
import { buildLookup } from '../../../src/data/reader-lookup.ts';
import { findClients, type KnownClient } from '../../../src/lib/reader/clients.ts';
import { site } from '../../site.ts';

const known: KnownClient[] = [
  { id: 'password', shows: 'CAA20003,0xCAA20003,3399614467' },
  { id: 'device', shows: 'CAA5001C' },
  { id: 'drive', shows: '0x8004de40,8004de40' },
  { id: 'pool', shows: '80070520' },
  { id: 'tag', shows: '[1001],7ita9' },
  { id: 'policy', shows: '53003' },
  { id: 'federation', shows: 'MSIS' },
  { id: 'customers', shows: 'AADB2C90' },
  { id: 'denied', shows: 'access_denied' },
];
const found = (text: string, codes: string[] = []) => findClients(text, known, codes);
const log = 'a line of a log that goes on and on and on '.repeat(10);

describe('a client code is found', () => {
  test.each([
    ['as it is', 'CAA20003', ['password']],
    ['in small letters', 'error code: caa20003.', ['password']],
    ['with a prefix', '(0xCAA20003)', ['password']],
    ['in decimals, in a log', `${log} Error code: 3399614467, Tag: 1 ${log}`, ['password']],
    ['spaced', 'Foutcode CAA 20003', ['password']],
    ['hyphenated', 'CAA-20003', ['password']],
    ['misread from a screenshot', 'Error: CAA2OOO3', ['password']],
    ['ending in a letter', 'Error code CAA5001C', ['device']],
    ['encoded in an address', 'https://a.example/?e=x%3Daccess%5Fdenied', ['denied']],
    ['with invisible characters', 'CAA\u200B20003', ['password']],
    ['behind the mark of a quotation', '> error 0x8004de40', ['drive']],
    ['as a number of Windows, in a log', `${log} 80070520 ${log}`, ['pool']],
    ['in brackets, where little else stands', 'Something went wrong. [1001]', ['tag']],
    ['as a number, where little else stands', 'Error 53003', ['policy']],
    ['as the beginning of a longer one', 'MSIS7042: x', ['federation']],
    ['as the beginning of a longer one that holds a digit', 'AADB2C90118: x', ['customers']],
    ['each once, in their order', '0x8004de40 then CAA20003, 0xCAA20003 and 8004de40', ['drive', 'password']],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});

describe('none is found', () => {
  test.each([
    ['in a longer word', 'XCAA20003 CAA200031 CAA20003B'],
    ['in a longer number', '0x8004de401 180070520'],
    ['as a process in a log', `${log} service[1001]: [1001] started ${log}`],
    ['as a short number in a log', `${log} 53003 ${log}`],
    ['as letters that go on', 'MSISDN, access_deniedness'],
    ['beyond the beginning of a long text', `${'x '.repeat(10_001)}CAA20003`],
    ['in nothing', ''],
  ])('%s', (_, text) => expect(found(text)).toEqual([]));

  test('where its number was read as an AADSTS code', () => expect(found('AADSTS53003', ['53003'])).toEqual([]));
});

test('of two codes that look alike the one that is written counts', () => {
  const { clients } = buildLookup(site, 'nl');
  expect(findClients('CAA70004', clients)).toEqual(['caa70004']);
  expect(findClients('CAA7000A', clients)).toEqual(['caa7000a']);
});

test('every code on the site is found where it stands alone and in a sentence', () => {
  const { clients } = buildLookup(site, 'nl');
  for (const { id, shows } of clients)
    for (const code of shows.split(','))
      for (const text of [code, `Error: ${code}. Try again.`]) expect(findClients(text, clients), text).toContain(id);
});
