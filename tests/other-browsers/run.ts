/**
 * Does the main jobs in Firefox and in WebKit as they are installed: `npm run test:other-browsers [-- firefox|webkit]`.
 * Needs a built site. The tests of `npm test` run in Chromium only; see CONTRIBUTING.md for what to install.
 */
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createSiteHandler } from '../../src/tools/site-handler.ts';
import type { Browser } from './browser.ts';
import { startFirefox } from './firefox.ts';
import { jobs } from './jobs.ts';
import { startWebKit } from './webkit.ts';

const browsers: Readonly<Record<string, () => Promise<Browser>>> = {
  firefox: () => startFirefox(process.env['FIREFOX'] ?? 'firefox-esr'),
  webkit: () => startWebKit(process.env['WEBKIT_DRIVER'] ?? 'WebKitWebDriver'),
};

const server = createServer(createSiteHandler('dist', '/')).listen(0, '127.0.0.1');
await new Promise((listening) => server.once('listening', listening));
const site = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

const wanted = process.argv.length > 2 ? process.argv.slice(2) : Object.keys(browsers);
let failed = 0;
for (const name of wanted) {
  const start = browsers[name];
  if (!start) throw new Error(`There is no browser "${name}" here: ${Object.keys(browsers).join(', ')}.`);
  const browser = await start();
  for (const [job, does] of Object.entries(jobs)) {
    const fault = await does(browser, site).then(
      () => undefined,
      (error: unknown) => (error instanceof Error ? error.message : String(error)),
    );
    if (fault !== undefined) failed += 1;
    console.log(`${name}: ${fault === undefined ? 'done' : 'FAILED'}: ${job}${fault === undefined ? '' : ` (${fault})`}`);
  }
  await browser.close();
}
server.close();
server.closeAllConnections();
process.exitCode = failed > 0 ? 1 : 0;
