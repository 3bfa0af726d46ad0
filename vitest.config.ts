import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      { test: { name: 'unit', include: ['tests/unit/**/*.test.ts'], testTimeout: 60_000 } },
      // Builds a copy of the project with a third language.
      { test: { name: 'language', include: ['tests/language/**/*.test.ts'], testTimeout: 60_000 } },
      // Builds a small site with the real build steps, and kills it.
      { test: { name: 'build-safety', include: ['tests/build-safety/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 60_000 } },
      // Assertions on the built site; run after a build.
      { test: { name: 'build', include: ['tests/build/**/*.test.ts'], testTimeout: 60_000 } },
    ],
  },
});
