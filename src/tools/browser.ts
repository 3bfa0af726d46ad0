import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

// The shell without windows comes first: it runs the tests in half the time of a whole browser.
const names = ['chromium-headless-shell', 'chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What Playwright needs to know to start a browser: nothing for its own, which it finds itself. */
export interface Browser {
  executablePath?: string;
}

/**
 * The browser to test with: the file named by CHROMIUM, else Playwright's own, else one that is installed.
 * @returns undefined when there is none
 * @throws when CHROMIUM names a file that does not exist
 */
export function findBrowser(): Browser | undefined {
  const named = process.env['CHROMIUM'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM names ${named}, which does not exist.`);
    return { executablePath: named };
  }
  if (existsSync(chromium.executablePath())) return {};
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const executablePath = [...installed, ...usualPlaces].find((file) => existsSync(file));
  return executablePath === undefined ? undefined : { executablePath };
}

/**
 * Installs a browser where findBrowser finds none: with Playwright, else with apt as root.
 * @throws saying what to install when nothing helps
 */
export function ensureBrowser(): void {
  if (findBrowser()) return;
  const found = (command: string, ...args: string[]) => {
    console.log(`No browser found; trying: ${command} ${args.join(' ')}`);
    spawnSync(command, args, {
      stdio: 'inherit',
      timeout: 300_000,
      shell: process.platform === 'win32',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return findBrowser() !== undefined;
  };
  if (found('playwright', 'install', 'chromium')) return;
  if (process.getuid?.() === 0) {
    if (found('apt-get', 'update')) return;
    for (const name of names.slice(0, 2)) if (found('apt-get', 'install', '--yes', name)) return;
  }
  throw new Error('The browser tests need Chromium. Install Chromium or Google Chrome, or set CHROMIUM to the path of one, and run again.');
}
