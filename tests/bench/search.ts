/**
 * Measures our search beside plain Pagefind, on the same build in the same run: how good the answers are, and what the
 * first one costs on a slow line. A benchmark, not a test: nothing fails on a figure.
 *   npm run bench:search [-- --vitepress] [-- FILE.jsonl]
 * `--vitepress` installs VitePress in a temporary folder, makes a site of the same texts, and measures its search too.
 */
import { parseArgs } from 'node:util';
import { chromium } from '@playwright/test';
import config from '../../playwright.config.ts';
import { families } from '../../src/families/index.ts';
import { defaultLanguage } from '../../src/lib/locales.ts';
import { readSiteContent } from '../../src/routes/read.ts';
import { createSite } from '../../src/routes/site.ts';
import { readCases } from './cases.ts';
import { measureCost } from './cost.ts';
import { costReport, qualityReport } from './report.ts';
import { measureQuality } from './quality.ts';
import { serveCounted } from './serve-counted.ts';
import { buildVitePress } from './vitepress.ts';

const { values, positionals } = parseArgs({ allowPositionals: true, options: { vitepress: { type: 'boolean', default: false } } });
const file = positionals[0] ?? 'tests/bench/queries.jsonl';

try {
  const cases = readCases(file);
  const site = await serveCounted('dist', createSite(readSiteContent(process.cwd()), families, process.env['BASE_PATH']));
  const peer = values.vitepress ? buildVitePress('dist', defaultLanguage) : undefined;
  const peerSite = peer && (await serveCounted(peer.dist, { href: () => '/', file: (path) => `/${path}`, base: '/' }));
  const browser = await chromium.launch(config.use?.launchOptions);
  try {
    console.log(`${cases.length} queries of ${file}; both searches read the same pages.\n`);
    console.log(qualityReport(await measureQuality(browser, site, cases)));
    console.log(costReport(await measureCost(browser, site, peerSite)));
  } finally {
    await browser.close();
    site.close();
    peerSite?.close();
    peer?.remove();
  }
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
