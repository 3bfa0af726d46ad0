import { describe, expect, test } from 'vitest';
import { createPaths, isPageId } from '../../src/lib/paths.ts';

describe('addresses', () => {
  test.each([
    ['/', '/nl/zoeken/'],
    ['/help', '/help/nl/zoeken/'],
    ['/help/', '/help/nl/zoeken/'],
    ['help/deep/', '/help/deep/nl/zoeken/'],
    ['//', '/nl/zoeken/'],
  ])('below %s the search page is %s', (base, expected) => {
    expect(createPaths(base).page('search', 'nl')).toBe(expected);
  });

  test('are those of the contract', () => {
    const paths = createPaths('/');
    expect(paths.symptom({ nl: 'a', en: 'b' }, 'nl')).toBe('/nl/symptomen/a/');
    expect(paths.symptom({ nl: 'a', en: 'b' }, 'en')).toBe('/en/symptoms/b/');
    expect(paths.code(50011, 'nl')).toBe('/nl/foutcodes/aadsts50011/');
    expect(paths.code(50011, 'en')).toBe('/en/error-codes/aadsts50011/');
    expect(paths.symptomPermalink(7)).toBe('/s/7/');
    expect(paths.codePermalink(50011)).toBe('/c/50011/');
    expect(paths.diagnosticStep(2, 'nl')).toBe('/nl/#stap-2');
    expect(paths.diagnosticStep(2, 'en')).toBe('/en/#step-2');
  });

  test('are absolute only when the site’s own address is known', () => {
    expect(createPaths('/help/', 'https://x.example').absolute('/help/s/1/')).toBe('https://x.example/help/s/1/');
    expect(createPaths('/help/').absolute('/help/s/1/')).toBe('/help/s/1/');
  });

  test('an inherited property is no page', () => expect(isPageId('constructor')).toBe(false));
});
