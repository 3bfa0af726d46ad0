import { availableParallelism } from 'node:os';
import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './src/tools/browser.ts';
import type { BuiltSite } from './tests/e2e/test.ts';

/** Tests of the build below /help/. */
const folder = /@folder|moved\.spec/;

export default defineConfig<object, BuiltSite>({
  testDir: 'tests/e2e',
  fullyParallel: true,
  workers: Math.min(availableParallelism(), 4),
  forbidOnly: Boolean(process.env['CI']),
  // A busy machine is no failure: only what never comes is one. Tests wait for a state, and none measures time.
  timeout: 240_000,
  expect: { timeout: 60_000 },
  reporter: [['list', { printSteps: false }]],
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: {
      ...findBrowser(),
      // Containers run as root and have no user namespaces.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
        // A name that is no secure context, as an intranet's is over plain http.
        '--host-resolver-rules=MAP aanmeldwijzer.test 127.0.0.1',
      ],
    },
  },
  projects: [
    { name: 'root', use: { site: { dir: 'dist', base: '/' } }, grepInvert: folder },
    // What writes or follows addresses, which is hardest below a folder; and what has moved, which only this build has.
    {
      name: 'below /help/',
      use: { site: { dir: 'dist-help', base: '/help/', url: 'https://help.example/help/' } },
      grep: folder,
    },
  ],
});
