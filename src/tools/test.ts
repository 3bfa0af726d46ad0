/** Runs every check in order and stops at the first that fails: `npm test`. */
import { spawnSync } from 'node:child_process';
import { ensureBrowser } from './browser.ts';

const env: NodeJS.ProcessEnv = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', CHROMIUM: ensureBrowser() };
delete env['BASE_PATH'];
delete env['SITE_URL'];

const steps: [title: string, command: string, more?: NodeJS.ProcessEnv][] = [
  ['Format', 'prettier --check .'],
  ['Types', 'astro check'],
  ['Unit tests', 'vitest run --project unit'],
  ['Build', 'astro build'],
  ['Build below /help/', 'astro build --outDir dist-help', { BASE_PATH: '/help/', SITE_URL: 'https://help.example' }],
  ['Build again, to compare', 'astro build --outDir dist-again'],
  ['Built output', 'vitest run --project build'],
  ['Browser', 'playwright test'],
];

for (const [title, command, more = {}] of steps) {
  console.log(`\n=== ${title}: ${command}`);
  const { status } = spawnSync(command, { shell: true, stdio: 'inherit', env: { ...env, ...more } });
  if (status !== 0) {
    console.error(`\n=== ${title} failed. The checks after it were not run.`);
    process.exit(status ?? 1);
  }
}
console.log('\nAll checks passed.');
