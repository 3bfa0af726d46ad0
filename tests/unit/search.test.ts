import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildIndex } from '../../src/data/search-index.ts';
import { editDistance } from '../../src/lib/search/edit-distance.ts';
import { looksPasted } from '../../src/lib/search/looks-pasted.ts';
import { createSearch } from '../../src/lib/search/search.ts';
import { families } from '../../src/families/index.ts';
import { createSite } from '../../src/routes/site.ts';
import { site } from '../site.ts';

const { content } = site;
const searchIn = (lang: 'nl' | 'en') => createSearch(buildIndex(site, lang));
const search = { nl: searchIn('nl'), en: searchIn('en') };
const top = (query: string, lang: 'nl' | 'en' = 'nl') => {
  const [first] = search[lang](query).hits;
  return first && (first.kind === 'diagnostic' ? 'page:diagnosis' : first.kind === 'code' ? first.title : first.guides[0]);
};

describe('each concept leads where it says, by its own example', () => {
  for (const { id, example, for: targets } of content.synonyms.concepts) {
    const heaviest = Math.max(...Object.values(targets));
    const best = Object.keys(targets).filter((target) => targets[target]! >= heaviest * 0.8);
    test.each(['nl', 'en'] as const)(`${id} (%s: ${example.nl} / ${example.en})`, (lang) => {
      expect(best).toContain(String(top(example[lang], lang)));
    });
  }
});

describe('search is forgiving', () => {
  test.each([
    ['toestemmngsscherm', 'symptom:1'],
    ['toestemmings scherm', 'symptom:1'],
    ['wachtwoord kluis', 'symptom:5'],
    ['proxy connector', 'symptom:10'],
    ['zlef ontwikkelde app', 'symptom:9'],
    ['mijnapps tegel', 'symptom:2'],
    ['corelatie id', 'page:diagnosis'],
  ])('%s', (query, expected) => expect(top(query)).toBe(expected));

  test('and says what it read instead', () => {
    expect(search.nl('toestemmngsscherm').corrected).toEqual([['toestemmngsscherm', 'toestemmingsscherm']]);
  });

  test('finds across languages', () => expect(search.en('toestemming').hits[0]?.guides).toEqual(['symptom:1']));

  test.each(['50011', 'aadsts50011', 'AADSTS 50011', 'fout 50011', 'aadsts-50011', 'aadsts_50011', 'AADSTS50011:'])(
    'reads the code in "%s"',
    (query) => {
      expect(top(query)).toBe('Foutcode AADSTS50011');
    },
  );
});

describe('search is honest', () => {
  test.each(['koffiezetter', 'qwertyuiop', '99999', 'aadsts12345', 'printer papier op', 'asdf jkl', '', '   ', '!!!'])(
    'finds nothing for "%s"',
    (query) => {
      expect(search.nl(query).hits).toEqual([]);
    },
  );

  test('a prefix of a code is not the code', () => expect(search.nl('5001').hits).toEqual([]));
});

test('no query throws', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (query) => void search.nl(query)));
  expect(() => search.nl('\uD800 \u0000 ' + 'a'.repeat(10_000))).not.toThrow();
});

test('a title’s own word finds a new entry with nothing else to edit', () => {
  const changed = structuredClone(content);
  changed.entries['symptom']![3]!.prose.nl!.title = 'Zeppelinhangar';
  const index = buildIndex(createSite(changed, families), 'nl');
  expect(createSearch(index)('zeppelinhangar').hits[0]?.guides).toEqual(['symptom:4']);
});

describe('edit distance', () => {
  test.each([
    ['custmo', 'custom', 1],
    ['zlef', 'zelf', 1],
    ['wachtwood', 'wachtwoord', 1],
    ['abc', 'abc', 0],
    ['', 'ab', 2],
    ['kat', 'hond', 3],
  ])('%s to %s is %i', (a, b, distance) => expect(editDistance(a, b, 2)).toBe(distance));

  test('is the same both ways and zero only for equals', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
        expect(editDistance(a, b, 3)).toBe(editDistance(b, a, 3));
        expect(editDistance(a, b, 3) === 0).toBe(a === b);
      }),
    );
  });
});

test.each([
  ['AADSTS50011: The reply URL specified in the request does not match the reply URLs', true],
  ['Request Id: f3aeb773-2723-4c83-869c-c0b4c22c0400', true],
  ['aadsts50011', false],
  ['mijn apps', false],
])('"%s" looks pasted: %s', (text, expected) => expect(looksPasted(text)).toBe(expected));
