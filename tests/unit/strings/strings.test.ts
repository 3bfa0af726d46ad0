import { describe, expect, test } from 'vitest';
import { families } from '../../../src/families/index.ts';
import { pickStrings, translator, type StringKey } from '../../../src/i18n/translate.ts';
import { nl } from '../../../src/i18n/nl.ts';
import { defaultLanguage, languages } from '../../../src/lib/locales.ts';
import { createTexts, fill } from '../../../src/lib/texts.ts';
import { readSources } from '../sources.ts';
import { computedKeys, findDeadKeys } from './used-keys.ts';

const keys = Object.keys(nl) as StringKey[];
const sources = readSources();
const textsOf = (lang: (typeof languages)[number]) => pickStrings(lang, keys).texts;
const holesOf = (text: string) => [...text.matchAll(/\{(\w+)\}/g)].map(([hole]) => hole).sort();

describe('the interface texts', () => {
  test('are all used', () => expect(findDeadKeys(keys, sources)).toEqual([]));
  test('are missed when they are not', () => expect(findDeadKeys(['search.nowhere', 'search.nowhere-one'], sources)).toHaveLength(2));
  test('are there where the code puts a key together', () => {
    const labels = families.flatMap(({ answers }) => answers?.label ?? []);
    expect([...computedKeys, ...labels].filter((key) => !(key in nl))).toEqual([]);
  });

  test.each(languages)('have the same holes in %s as in the first language', (lang) => {
    const texts = textsOf(lang);
    const differing = keys.filter((key) => holesOf(texts[key]).join() !== holesOf(textsOf(defaultLanguage)[key]).join());
    expect(differing).toEqual([]);
  });

  test.each(languages)('have in %s a name for the site that fits into a browser’s list of search engines', (lang) => {
    // OpenSearch 1.1: "The value must contain 16 or fewer characters of plain text."
    expect([...textsOf(lang)['site.name']].length, 'letters of site.name').toBeLessThanOrEqual(16);
  });

  test.each(languages)('are given to the browser in %s as they are used on the server', (lang) => {
    const handed = pickStrings(lang, ['search.count-one', 'search.count-other'] as const);
    expect(Object.keys(handed.texts)).toEqual(['search.count-one', 'search.count-other']);
    for (const count of [0, 1, 2, 25])
      expect(createTexts(handed).count('search.count', count)).toBe(translator(lang).count('search.count', count));
  });
});

describe('a count', () => {
  const texts = { 'x-one': '{count} is {colour}', 'x-few': 'a few: {count}', 'x-other': '{count} are {colour}' };
  test('has the form that the language wants', () => {
    const t = createTexts({ intl: 'en', texts });
    expect([0, 1, 2].map((count) => t.count('x', count, { colour: 'red' }))).toEqual(['0 are red', '1 is red', '2 are red']);
    expect(createTexts({ intl: 'fr', texts }).count('x', 0, { colour: 'rouge' })).toBe('0 is rouge');
  });
  test('has every form that the texts have, and else the last', () => {
    const t = createTexts({ intl: 'pl', texts });
    expect([3, 5].map((count) => t.count('x', count, { colour: 'red' }))).toEqual(['a few: 3', '5 are red']);
  });
});

test('a hole without a value is seen', () => expect(fill('{a} and {b}', { a: 1 })).toBe('1 and {b}'));
