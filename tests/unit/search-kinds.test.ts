import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/data/search-index.ts';
import { perLang, type Lang } from '../../src/lib/locales.ts';
import { createSearch } from '../../src/lib/search/search.ts';
import { site } from '../site.ts';

const search = perLang((lang) => createSearch(buildIndex(site, lang)));
const first = (query: string, lang: Lang = 'nl', typing = false) => {
  const [hit] = search[lang](query, { typing }).hits;
  return hit && (hit.guides[0] ?? hit.kind);
};

describe('a query that only says that signing in fails leads to the picker', () => {
  test.each([
    ['aanmelden lukt niet', 'nl'],
    ['ik kan nergens inloggen', 'nl'],
    ['geen toegang', 'nl'],
    ['fout bij het inloggen', 'nl'],
    ["I can't log in", 'en'],
    ['access denied', 'en'],
    ['sign-in does not work', 'en'],
  ] as const)('%s (%s)', (query, lang) => {
    const { kind, hits } = search[lang](query);
    expect(kind).toBe('general');
    expect(hits[0]).toMatchObject({ kind: 'picker', url: `/${lang}/#picker`, guides: [] });
    expect(hits.length).toBeGreaterThan(1);
  });
});

describe('a query that says what is wrong leads to its guide, in either language', () => {
  test.each([
    ['wachtwoord vergeten', 'nl', 'account:1'],
    ['vergeten wachtwoord', 'nl', 'account:1'],
    ['account vergrendeld', 'nl', 'account:2'],
    ['nieuwe telefoon authenticator', 'nl', 'account:3'],
    ['more information required', 'nl', 'account:4'],
    ['my device is not compliant', 'en', 'account:5'],
    ['verkeerd account ingelogd', 'nl', 'account:6'],
    ['page keeps loading', 'en', 'account:7'],
    ['storing bij microsoft', 'en', 'account:8'],
    ['my account was hacked', 'en', 'account:9'],
  ] as const)('%s (%s) to %s', (query, lang, guide) => {
    expect(first(query, lang)).toBe(guide);
    expect(search[lang](query).kind).toBe('specific');
  });

  test('says which words it was found by', () => {
    expect(search.en('consent').hits[0]?.why).toEqual({ kind: 'words', words: ['consent'] });
  });
});

describe('the name of a product says what kind of application it is', () => {
  test.each([
    ['Outlook aanmelden lukt niet', 'symptom:6'],
    ['Salesforce aanmelden lukt niet', 'symptom:8'],
    ['Wachtwoord vergeten van Outlook', 'account:1'],
  ])('%s to %s', (query, guide) => expect(first(query)).toBe(guide));

  test('an unknown one leads to the picker, then to what applications of others have', () => {
    const { kind, hits, unknown } = search.en('zorblax login fails');
    expect(kind).toBe('general');
    expect(unknown).toEqual(['zorblax']);
    expect(hits.map(({ guides, kind: what }) => guides[0] ?? what)).toEqual(['picker', 'symptom:8', 'symptom:7', 'symptom:3']);
  });
});

test('the name of a caller is no hindrance, and “MS” is none', () => {
  expect(first('jan nieuwe telefoon')).toBe('account:3');
  expect(first('mevrouw van den Berg nieuwe telefoon')).toBe('account:3');
  expect(first('ms teams meldt niet aan')).toBe('symptom:6');
});

test('words that are not understood are named beside what fits', () => {
  const { kind, unknown, hits } = search.nl('toestemming gevraagd door zorblax');
  expect(kind).toBe('partial');
  expect(unknown).toEqual(['zorblax']);
  expect(hits[0]?.guides).toEqual(['symptom:1']);
});

describe('other things find nothing, whatever else is said', () => {
  test.each([
    'printer werkt niet',
    'digid inloggen lukt niet',
    'wifi wachtwoord',
    'laptop is traag',
    'het weer morgen',
    'nieuwe muis bestellen',
  ])('%s', (query) => expect(search.nl(query)).toMatchObject({ kind: 'nothing', hits: [] }));
});

describe('codes of programs, in any spelling', () => {
  test.each([
    ['CAA20003', 'caa20003'],
    ['0xCAA20003', 'caa20003'],
    ['caa 20003', 'caa20003'],
    ['3399614467', 'caa20003'],
    ['fout 0x8004de40 onedrive', 'onedrive-8004de40'],
    ['invalid_grant', 'invalid-grant'],
  ])('%s', (query, page) => {
    expect(search.nl(query).hits[0]).toMatchObject({ kind: 'code', url: `/nl/foutcodes/${page}/` });
  });

  test.each(['0xdeadbeef', 'CAA99999', 'AADB2C90085'])('of %s nothing is guessed', (query) => expect(search.nl(query).hits).toEqual([]));
});

describe('while a word is being typed, its beginning is enough', () => {
  test.each(['w', 'wa', 'wac', 'wacht', 'wachtwoo'])('%s', (query) => expect(search.nl(query, { typing: true }).hits).not.toEqual([]));
  test('and leads where the word leads', () => expect(first('authentic', 'nl', true)).toBe('account:3'));
  test('but what is off-topic stays so', () => expect(search.nl('printer', { typing: true }).hits).toEqual([]));
  test('a whole query needs whole words', () => expect(search.nl('wac').hits).toEqual([]));
});

test('a result answers at most three guides, and each guide has one result', () => {
  for (const query of ['AADSTS50011 wachtwoord saml', 'wachtwoord account telefoon certificaat proxy', 'inloggen lukt niet']) {
    const { hits } = search.nl(query);
    expect(hits.every(({ guides }) => guides.length <= 3)).toBe(true);
    const guides = hits.filter(({ kind }) => kind !== 'code').flatMap((hit) => hit.guides);
    expect(new Set(guides).size).toBe(guides.length);
  }
});
