import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compareKeys } from '../../../src/model/content.ts';

test('keys stand by their numbers, also within them', () =>
  expect(['bij-10', '500', '6', '501-509', 'bij-2', '51-59', 'a', '1-4', '70', 'bij'].sort(compareKeys)).toEqual([
    '1-4',
    '6',
    '51-59',
    '70',
    '500',
    '501-509',
    'a',
    'bij',
    'bij-2',
    'bij-10',
  ]));

const key = fc.stringMatching(/^(?:[ab]|\d{1,3})(?:-(?:[ab]|\d{1,3})){0,2}$/);
test('the order does not depend on what was compared before', () =>
  fc.assert(
    fc.property(fc.array(key, { maxLength: 8 }), (keys) => {
      const sorted = [...keys].sort(compareKeys);
      expect([...keys].reverse().sort(compareKeys).map(String)).toEqual(sorted);
      for (const [at, one] of sorted.entries())
        for (const later of sorted.slice(at)) expect(compareKeys(one, later)).toBeLessThanOrEqual(0);
    }),
  ));
