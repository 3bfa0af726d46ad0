/**
 * Opens every address of the link register over the network: `npm run check:links`.
 *   node src/tools/check-links.ts [--json]
 * Ends with 1 when a link is dead or could not be opened. Not part of the tests, which need no network.
 */
import { parseArgs } from 'node:util';
import { ContentError } from '../model/problem.ts';
import { contentFolder } from '../model/read.ts';
import { readSiteContent } from '../routes/read.ts';
import { checkLinks } from '../links/check-links.ts';
import { countVerdicts, formatSummary, formatTable, hasFailed } from '../links/report.ts';

const { values: options } = parseArgs({ options: { json: { type: 'boolean', default: false } } });
const file = `${contentFolder}/links.yaml`;

try {
  const { links } = readSiteContent(process.cwd());
  if (!options.json) console.log(`Opening ${links.length} links of ${file} …\n`);
  const results = await checkLinks(links);
  if (options.json) console.log(JSON.stringify({ file, summary: countVerdicts(results), links: results }, null, 2));
  else console.log(`${formatTable(results)}\n\n${formatSummary(results, file)}`);
  if (hasFailed(results)) process.exitCode = 1;
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
