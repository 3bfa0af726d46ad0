/**
 * Runs every check and stops at the first that fails: `npm test`. The last line says what failed.
 * Stages follow one another. What stands in one stage side by side is quick alone and needs one core; it runs at once.
 */
import { ensureBrowser } from './browser.ts';
import { failedTests } from './failed-tests.ts';
import { runLanes, taken, type Step } from './run-lanes.ts';

const report = (name: string) => `test-results/${name}.json`;
const vitest = (title: string, project: string): Step => ({
  title,
  command: `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${report(project)}`,
  report: report(project),
});
const plain = (title: string, command: string, env?: NodeJS.ProcessEnv): Step => ({ title, command, env });

/** Stages of lanes of steps. The lanes of a stage take about as long as one another, so that no core is idle at its end. */
const stages: Step[][][] = [
  [
    [plain('Format', 'oxfmt --check'), vitest('Unit tests', 'unit')],
    [
      // What oxlint cannot read; writes the types that Astro makes, which the others need.
      plain('Types of components', 'astro check --tsconfig src/tsconfig.astro.json'),
      plain('Lint and types', 'oxlint'),
      plain('Unused code', 'knip'),
    ],
  ],
  [
    [
      plain('Build', 'astro build'),
      // Twice, to compare.
      plain('Builds below /help/', 'node tests/build-below-help.ts'),
      vitest('Built output', 'build'),
    ],
    [vitest('Third language', 'language'), vitest('Killed builds', 'build-safety')],
  ],
  [
    [
      {
        title: 'Browser',
        command: 'playwright test --reporter=list,json',
        report: report('browser'),
        env: { PLAYWRIGHT_JSON_OUTPUT_FILE: report('browser') },
      },
    ],
  ],
];

ensureBrowser();
const env: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
delete env['BASE_PATH'];
delete env['SITE_URL'];

const start = performance.now();
for (const lanes of stages) {
  const failed = await runLanes(lanes, env);
  if (!failed) continue;
  const { title, command, report: file } = failed.step;
  console.error(`\nFAILED: ${title}${file ? failedTests(file) : ''}. Alone: npx ${command.replace(/ --(?:reporter|outputFile)\S*/g, '')}`);
  process.exit(failed.status);
}
console.log(`\n${[...taken].map(([title, seconds]) => `${title} ${seconds} s`).join(', ')}.`);
console.log(`All checks passed, in ${Math.round((performance.now() - start) / 1000)} s.`);
