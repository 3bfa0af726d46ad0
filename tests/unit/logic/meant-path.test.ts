import { expect, test } from 'vitest';
import { meantPath } from '../../../src/lib/meant-path.ts';

test.each([
  ['/c/AADSTS50105/', '/c/50105/'],
  ['/c/aadsts50105', '/c/50105/'],
  ['/S/8/', '/s/8/'],
  ['/s/08/', '/s/8/'],
  ['/Help/a/3', '/Help/a/3/'],
  ['/nl/foutcodes/AADSTS50105/', '/nl/foutcodes/aadsts50105/'],
  ['/nl/Zoeken', '/nl/zoeken'],
])('%s means %s', (typed, meant) => expect(meantPath(typed)).toBe(meant));

test.each(['/', '/s/8/', '/c/50105/', '/nl/symptomen/', '/nl/account/bestaat-niet/', '/s/', '/c/0/'])('%s is meant as it is', (path) =>
  expect(meantPath(path)).toBe(path),
);

test('a long path takes no time that grows with its square', () => {
  expect(meantPath(`/s/${'0'.repeat(1_000_000)}x`)).toHaveLength(1_000_004);
  expect(meantPath('/a'.repeat(500_000))).toHaveLength(1_000_000);
});
