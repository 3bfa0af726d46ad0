import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

/** Each worker reads the content and the built pages once, not once a test file: no test changes what another reads. */
const shared = { isolate: false, testTimeout: 60_000 };

export default defineConfig({
  test: {
    // Vitest would leave one core idle, which on two cores is half of them.
    maxWorkers: availableParallelism(),
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], ...shared } },
      // Builds a copy of the project with a third language.
      { extends: true, test: { name: 'language', include: ['tests/language/**/*.test.ts'], testTimeout: 60_000 } },
      // Builds a small site with the real build steps, and kills it.
      {
        extends: true,
        test: { name: 'build-safety', include: ['tests/build-safety/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 },
      },
      // Assertions on the built site; run after a build. A second worker would parse all its pages once more.
      {
        extends: true,
        test: { name: 'build', include: ['tests/build/**/*.test.ts'], fileParallelism: false, sequence: { groupOrder: 1 }, ...shared },
      },
    ],
  },
});
