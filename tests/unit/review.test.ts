import { expect, test } from 'vitest';
import { reviewDue } from '../../src/lib/review.ts';

test.each([
  ['2026-11-24', 6, '2027-05-24'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2027-08-31', 6, '2028-02-29'],
  ['2026-12-31', 12, '2027-12-31'],
  ['2026-01-31', 1, '2026-02-28'],
])('reviewed on %s and every %i months is due by %s', (reviewed, months, due) => {
  expect(reviewDue(reviewed, months)).toBe(due);
});

test('what becomes untrue before is due then, and no later', () => {
  expect(reviewDue('2026-11-24', 6, { date: '2027-02-01' })).toBe('2027-02-01');
  expect(reviewDue('2026-11-24', 6, { date: '2027-09-01' })).toBe('2027-05-24');
});
