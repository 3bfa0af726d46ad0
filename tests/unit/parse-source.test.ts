import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parseSource } from '../../src/model/parse-source.ts';

const pair = (id: string, nl: string, en: string, enId = id) =>
  `<span data-ttu-id="${id}">${nl}</span><span class="sxs-lookup"><span data-stu-id="${enId}">${en}</span></span>`;

describe('the source article', () => {
  const source = parseSource(readFileSync('content/source/issues-signing-in-to-applications.md', 'utf8'));

  test('has 17 paired segments, 292cf-102 to 292cf-118', () => {
    expect(source.segments.map(({ id }) => id)).toEqual(Array.from({ length: 17 }, (_, index) => `292cf-${102 + index}`));
  });

  test('has its front matter', () => {
    expect(source.frontMatter).toMatchObject({
      'ms.custom': ['7788', '9004355'],
      ROBOTS: 'NOINDEX, NOFOLLOW',
      'ms.contentlocale': 'nl-NL',
    });
  });

  test('gives words without marks, and the links', () => {
    const segment = source.segments.find(({ id }) => id === '292cf-111');
    expect(segment?.en.text).toBe('Follow these steps to troubleshoot.');
    expect(segment?.en.links).toEqual(['https://docs.microsoft.com/azure/active-directory/application-sign-in-problem-application-error']);
  });
});

describe('paired spans', () => {
  test('may stand on one line or many', () => {
    expect(
      parseSource(`# ${pair('a-1', 'een', 'one')} ${pair('a-2', 'twee\nregels', 'two\nlines')}`).segments.map(({ nl, en }) => [
        nl.text,
        en.text,
      ]),
    ).toEqual([
      ['een', 'one'],
      ['twee regels', 'two lines'],
    ]);
  });
  test('with different ids are refused', () => expect(() => parseSource(pair('a-1', 'x', 'y', 'a-2'))).toThrow('a-1 is paired with a-2'));
  test('without a counterpart are refused', () =>
    expect(() => parseSource('<span data-ttu-id="a-9">x</span>')).toThrow('a-9 has no counterpart'));
  test('may be absent', () => expect(parseSource('').segments).toEqual([]));
});
