import { defineConfig } from 'vitest/config';

/** The tests of `npm run test:mutation`: quick ones, on small data of their own, since they run once for every change. */
export default defineConfig({ test: { include: ['tests/unit/logic/**/*.test.ts', 'tests/unit/review.test.ts'] } });
