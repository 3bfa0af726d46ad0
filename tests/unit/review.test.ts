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
