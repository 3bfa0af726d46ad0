/**
 * Changes the logic in small ways and says which changes no test notices: `npm run test:mutation -- --mutate src/lib/ref.ts`.
 * @type {import('@stryker-mutator/core').PartialStrykerOptions}
 */
export default {
  mutate: [
    'src/lib/picker/decide.ts',
    'src/lib/{inline,meant-path,ref,review,texts}.ts',
    'src/lib/reader/{clients,conclude,named,recognise,route}.ts',
    'src/lib/search/**/*.ts',
    'src/lib/ticket/{entry,note,outcome,refuse,report}.ts',
  ],
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  vitest: { configFile: 'vitest.mutation.config.ts' },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  ignorePatterns: ['dist*', '.astro', 'test-results', 'playwright-report'],
  reporters: ['clear-text', 'json', 'progress-append-only'],
  clearTextReporter: { reportTests: false, skipFull: true },
};
