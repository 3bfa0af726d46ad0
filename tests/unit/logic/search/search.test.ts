import { describe, expect, test } from 'vitest';
import { createSearch } from '../../../../src/lib/search/search.ts';
import { smallIndex } from './small-index.ts';

const find = createSearch(
  smallIndex(
    { login: '!', fails: '?', phone: 'A8B6', lost: '?', 'lost phone': 'A9', printer: '#', wacht: '-', wachtwoord: 'C9', share: '=' },
    { codes: '12lmBACD 1', clients: 'caa20003:D' },
  ),
);
const urls = (query: string, typing = false) => find(query, { typing }).hits.map(({ url }) => url);

test('a hit has what its target has, and the words that it was found by', () =>
  expect(find('lost phone')).toEqual({
    kind: 'specific',
    hits: [
      {
        kind: 'alpha',
        title: 'Title alpha:1',
        url: '/en/alpha:1/',
        text: 'Summary alpha:1',
        guides: ['alpha:1'],
        why: { kind: 'words', words: ['lost phone', 'phone'] },
      },
    ],
    corrected: [],
    unknown: [],
  }));

test('hits come best first', () => expect(urls('phone')).toEqual(['/en/alpha:1/', '/en/beta:2/']));

describe('a code', () => {
  test('has its page first, then its guides', () => {
    const { kind, hits } = find('AADSTS50026');
    expect(kind).toBe('specific');
    expect(hits.map(({ url, why }) => [url, why.kind])).toEqual([
      ['/en/codes/50026/', 'code'],
      ['/en/beta:2/', 'via-code'],
      ['/en/alpha:1/', 'via-code'],
      ['/en/gamma:3/', 'via-code'],
      ['/en/delta:4/', 'via-code'],
    ]);
    expect(hits[0]).toMatchObject({ kind: 'code', title: 'Code 50026', text: '', guides: ['beta:2', 'alpha:1', 'gamma:3'] });
  });
  test('goes before what the words beside it say, and no page stands twice', () =>
    expect(urls('50027 phone')).toEqual(['/en/codes/50027/', '/en/alpha:1/', '/en/beta:2/']));
  test('is why a guide stands there that words name too', () =>
    expect(find('caa20003 phone').hits.map(({ why }) => why.kind)).toEqual(['code', 'via-code', 'words', 'words']));
  test('of a guide that words name too keeps its place', () => expect(urls('caa20003 phone')[1]).toBe('/en/delta:4/'));
  test('is not followed by the general way in', () => expect(urls('50027 login')).toEqual(['/en/codes/50027/']));
  test('that is unknown is named with the words that are', () => expect(find('AADSTS99999 zorblax').unknown).toEqual(['99999', 'zorblax']));
  test('that is unknown makes a query partly understood', () => expect(find('AADSTS99999 phone lost').kind).toBe('partial'));
});

describe('a general query', () => {
  test('leads to the picker, then to what is likeliest', () => {
    const { kind, hits } = find('login fails');
    expect(kind).toBe('general');
    expect(hits.map(({ url }) => url)).toEqual(['/en/#picker', '/en/alpha:1/', '/en/beta:2/']);
    expect(hits[0]).toEqual({
      kind: 'picker',
      title: 'Picker',
      url: '/en/#picker',
      text: 'Questions',
      guides: [],
      why: { kind: 'general' },
    });
    expect(hits[1]!.why).toEqual({ kind: 'general' });
  });
  test('that names something unknown leads to what applications have', () =>
    expect(urls('zorblax login')).toEqual(['/en/#picker', '/en/delta:4/']));
});

describe('who or what it is about says nothing of what is wrong', () => {
  const id = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
  test.each(['jan@contoso.com', id, id.toUpperCase(), `jan@contoso.com ${id}`, 'mevrouw Zorblax', 'dhr. van der Zorblax', 'mrs zorblax'])(
    '%s',
    (named) => {
      expect(find(`lost ${named} phone`)).toMatchObject({ kind: 'specific', unknown: [] });
      expect(find(`lost ${named} phone`).hits[0]!.why).toEqual({ kind: 'words', words: ['lost phone', 'phone'] });
    },
  );
  test.each([`x${id}`, id.slice(1), id.slice(0, -1), id.replace('-6978', ''), id.replace('a5', 'g5')])('not: %s', (named) =>
    expect(find(`lost ${named} phone`).hits[0]!.why).toEqual({ kind: 'words', words: ['phone'] }),
  );
});

test('a title without a name takes no word from what is wrong; a name that is a word is none', () => {
  const found = (query: string) => find(query).hits.map(({ url }) => url);
  expect(found('mevrouw phone lost')).toEqual(found('phone lost'));
  expect(found('dhr phone')).toEqual(['/en/alpha:1/', '/en/beta:2/']);
  expect(found('Mr Phone')).toEqual([]);
  expect(found('mw van de phone')).toEqual([]);
});

test('off the subject there is nothing', () => {
  expect(find('printer fails')).toMatchObject({ kind: 'nothing', hits: [] });
  expect(find('')).toEqual({ kind: 'nothing', hits: [], corrected: [], unknown: [] });
});

test('typing errors are told', () => expect(find('wachtwoird').corrected).toEqual([['wachtwoird', 'wachtwoord']]));

describe('while typing', () => {
  test('the beginning of a word is enough', () => {
    expect(urls('wacht', true)).toEqual(['/en/gamma:3/']);
    expect(urls('wacht')).toEqual(['/en/#picker', '/en/alpha:1/', '/en/beta:2/']);
  });
  test('what was found before the word that is being typed stays', () => expect(urls('phone lost sha', true)[0]).toBe('/en/alpha:1/'));
  test('with nothing found yet there is a way to begin', () => expect(find('sha', { typing: true })).toMatchObject({ kind: 'general' }));
  test('with nothing typed there is nothing', () => expect(find('', { typing: true }).kind).toBe('nothing'));
  test('what is strange is nothing', () => expect(find('zorblax', { typing: true }).kind).toBe('nothing'));
  test('what is off the subject is nothing', () => expect(find('printer', { typing: true }).kind).toBe('nothing'));
});
