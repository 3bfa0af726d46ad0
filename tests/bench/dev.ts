/**
 * Measures `npm run dev`: `npm run bench:dev`. Asks a page of each kind twice (cold, then warm), then edits a record, a
 * prose file and a settings file and waits until the new text is served. The files are put back as they were.
 */
import { families } from '../../src/families/index.ts';
import { readSiteContent } from '../../src/routes/read.ts';
import { createSite } from '../../src/routes/site.ts';
import { measureEdits } from './dev-edits.ts';
import { startDev } from './dev-server.ts';

const site = createSite(readSiteContent(process.cwd()), families);
const [guide] = site.guides;
if (!guide) throw new Error('There is no guide to ask for.');
const pages = {
  'both languages': '/',
  home: site.href('page:home', 'en'),
  guide: site.href(guide.ref, 'en'),
  'error code': site.href('code:50011', 'en'),
  'error reader': site.href('page:error-codes', 'en'),
  picker: site.href('page:picker', 'en'),
  search: site.href('page:search', 'en'),
  diagnosis: site.href('page:diagnosis', 'en'),
  about: site.href('page:about', 'en'),
  'permanent address': site.permalink(guide.ref)!,
  'no such page': '/en/nothing/',
  'search index': site.file('search/en.json'),
  'reader look-up': site.file('reader/en.json'),
  'document for macros': site.file('api/symptoms.json'),
};

const server = await startDev();
try {
  const rows: Record<string, { 'cold ms': number; 'warm ms': number }> = {};
  for (const [kind, path] of Object.entries(pages)) {
    const [cold, warm] = [await server.time(path), await server.time(path)];
    rows[kind] = { 'cold ms': Math.round(cold), 'warm ms': Math.round(warm) };
  }
  console.log(`The server answered its first request ${Math.round(server.startedIn)} ms after it was started.`);
  console.table(rows);
  console.table(await measureEdits(server, guide.path, { guide: pages.guide, code: pages['error code'], home: pages.home }));
} finally {
  server.stop();
}
