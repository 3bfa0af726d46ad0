import { defineConfig, devices } from '@playwright/test';
import { findBrowser } from './src/tools/browser.ts';

const executablePath = findBrowser();
// TEST_PORT lets two checkouts be tested at the same time.
const first = Number(process.env['TEST_PORT'] ?? 4331);
const ports = { root: first, folder: first + 1 };
const serve = (port: number, dir: string, base: string) => ({
  command: `node src/tools/serve.ts --strict-port --port ${port} --dir ${dir} --base ${base}`,
  url: `http://127.0.0.1:${port}${base}`,
  reuseExistingServer: false,
});

export default defineConfig({
  testDir: 'tests/e2e',
  fullyParallel: true,
  forbidOnly: Boolean(process.env['CI']),
  reporter: [['list', { printSteps: false }]],
  use: {
    ...devices['Desktop Chrome'],
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      // Containers run as root and have no user namespaces.
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
  projects: [
    { name: 'root', use: { baseURL: `http://127.0.0.1:${ports.root}/` } },
    { name: 'below /help/', use: { baseURL: `http://127.0.0.1:${ports.folder}/help/` } },
  ],
  webServer: [serve(ports.root, 'dist', '/'), serve(ports.folder, 'dist-help', '/help/')],
});
