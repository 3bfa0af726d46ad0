/** Runs every check in order and stops at the first that fails: `npm test`. The last line says what failed. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { ensureBrowser } from './browser.ts';
import { failedTests } from './failed-tests.ts';

const report = 'test-results/report.json';
const vitest = (project: string) => `vitest run --project ${project} --reporter=default --reporter=json --outputFile.json=${report}`;

const steps: [title: string, command: string, more?: NodeJS.ProcessEnv][] = [
  ['Format', 'prettier --check .'],
  ['Types', 'astro check'],
  ['Lint', 'eslint .'],
  ['Unused code', 'knip'],
  ['Unit tests', vitest('unit')],
  ['Third language', vitest('language')],
  ['Killed builds', vitest('build-safety')],
  ['Build', 'astro build'],
  ['Build below /help/', 'astro build --outDir dist-help', { BASE_PATH: '/help/', SITE_URL: 'https://help.example' }],
  ['Build again, to compare', 'astro build --outDir dist-again'],
  ['Built output', vitest('build')],
  ['Browser', 'playwright test --reporter=list,json', { PLAYWRIGHT_JSON_OUTPUT_FILE: report }],
];

let running: ChildProcess | undefined;

function stop(status: number): never {
  // Its connection to this process breaks, and with it ends all that the step started; see run-step.ts.
  running?.disconnect();
  process.exit(status);
}

process.on('SIGINT', () => stop(130));
process.on('SIGTERM', () => stop(143));
process.on('SIGHUP', () => stop(129));
watchNpm();

/** npm that is killed outright tells nobody, but the shell between npm and this process then gets another parent. */
function watchNpm(): void {
  if (!process.env['npm_lifecycle_event'] || process.platform === 'win32') return;
  const parentOf = (pid: number, then: (parent: string) => void) =>
    execFile('ps', ['-o', 'ppid=', '-p', String(pid)], (error, stdout) => error || then(stdout.trim()));
  const shell = process.ppid;
  parentOf(shell, (npm) => {
    setInterval(() => {
      if (process.ppid !== shell) stop(1);
      parentOf(shell, (parent) => parent === npm || stop(1));
    }, 2000).unref();
  });
}

const env: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CHROMIUM: ensureBrowser() };
delete env['BASE_PATH'];
delete env['SITE_URL'];

function run(command: string, more: NodeJS.ProcessEnv): Promise<number> {
  return new Promise((done) => {
    running = spawn(process.execPath, ['src/tools/run-step.ts', command], {
      // Its own group, so that run-step can end all of it.
      detached: process.platform !== 'win32',
      stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
      env: { ...env, ...more },
    });
    running.on('exit', (status) => done(status ?? 1));
  });
}

const start = performance.now();
for (const [title, command, more = {}] of steps) {
  console.log(`\n=== ${title}: ${command}`);
  rmSync(report, { force: true });
  const status = await run(command, more);
  running = undefined;
  if (status !== 0) {
    console.error(`\nFAILED: ${title}${failedTests(report)}. Alone: npx ${command.replace(/ --(?:reporter|outputFile)\S*/g, '')}`);
    process.exit(status);
  }
}
console.log(`\nAll checks passed, in ${Math.round((performance.now() - start) / 1000)} s.`);
