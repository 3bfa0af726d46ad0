import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome', 'msedge'];
const usualPlaces = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/**
 * The browser to test with: the file named by CHROMIUM, else Playwright's own, else one that is installed.
 * @returns its path, or undefined when there is none
 * @throws when CHROMIUM names a file that does not exist
 */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM'];
  if (named) {
    if (!existsSync(named)) throw new Error(`CHROMIUM names ${named}, which does not exist.`);
    return named;
  }
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const installed = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [chromium.executablePath(), ...installed, ...usualPlaces].find((file) => existsSync(file));
}

/**
 * Like findBrowser, but installs one where there is none: with Playwright, else with apt as root.
 * @throws saying what to install when nothing helps
 */
export function ensureBrowser(): string {
  const found = findBrowser();
  if (found) return found;
  const run = (command: string, args: string[]) => {
    console.log(`No browser found; trying: ${command} ${args.join(' ')}`);
    spawnSync(command, args, {
      stdio: 'inherit',
      timeout: 300_000,
      shell: process.platform === 'win32',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
    return findBrowser();
  };
  const installed =
    run('playwright', ['install', 'chromium']) ??
    (process.getuid?.() === 0 && run('apt-get', ['update']) === undefined ? run('apt-get', ['install', '--yes', 'chromium']) : undefined);
  if (installed) return installed;
  throw new Error('The browser tests need Chromium. Install Chromium or Google Chrome, or set CHROMIUM to the path of one, and run again.');
}
