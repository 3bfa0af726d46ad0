/**
 * Scores the ranking of the compact index without a browser, in seconds. A benchmark: nothing fails on a figure.
 *   npm run bench:ranking [-- --misses] [-- --third held|tuning] [FILE.jsonl …]
 * `--third` takes every third row, or the two others: tune on the one, believe the other.
 */
import { parseArgs } from 'node:util';
import { brotliCompressSync } from 'node:zlib';
import { buildIndex } from '../../src/data/search-index.ts';
import { perLang } from '../../src/lib/locales.ts';
import { createSearch } from '../../src/lib/search/search.ts';
import { site } from '../site.ts';
import { readCases, type Case } from './cases.ts';
import { numbersOf, rankOf, scoreOf, type Score } from './score.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { misses: { type: 'boolean', default: false }, third: { type: 'string' } },
});
const index = perLang((lang) => buildIndex(site, lang));
const find = perLang((lang) => createSearch(index[lang]));
const isOurs = (_: Case, at: number) => values.third === undefined || (at % 3 === 2) === (values.third === 'held');

for (const file of positionals.length > 0 ? positionals : ['tests/bench/queries.jsonl']) {
  const rows = readCases(file)
    .filter(isOurs)
    .map((item) => {
      const started = performance.now();
      const found = find[item.ui](item.q);
      const ms = performance.now() - started;
      const results = found.hits.map(({ kind, guides, url }) => ({ kind, ...numbersOf(guides), href: url }));
      return {
        ...item,
        rank: rankOf(item, results),
        got: found.hits.slice(0, 4).map((hit) => hit.guides.join('+') || hit.kind),
        ms,
        found,
      };
    });
  console.log(file);
  for (const kind of [...new Set(rows.map((row) => row.kind))].sort())
    print(
      `  ${kind}`,
      rows.filter((row) => row.kind === kind),
    );
  print('  all', rows);
  if (values.misses)
    for (const { id, ui, kind, q, expect, got, rank, found } of rows.filter((row) => row.rank !== 1))
      console.log(
        `  ${rank || '-'} ${id} ${ui} ${kind} “${q}” wants ${expect.join()} ${found.kind}: ${got.join(' ')} unknown ${found.unknown.join()} ${found.corrected.join(' ')}`,
      );
  console.log(`  slowest ${Math.max(...rows.map(({ ms }) => ms)).toFixed(1)} ms`);
}
for (const [lang, data] of Object.entries(index)) console.log(`index ${lang}: ${brotliCompressSync(JSON.stringify(data)).length} bytes`);

function print(label: string, rows: { rank: number }[]) {
  const { n, hit1, hit3, mrr }: Score = scoreOf(rows.map(({ rank }) => rank));
  const percent = (share: number) => `${(100 * share).toFixed(1)}%`.padStart(6);
  console.log(`${label.padEnd(18)} n=${String(n).padStart(3)}  hit@1 ${percent(hit1)}  hit@3 ${percent(hit3)}  MRR ${mrr.toFixed(3)}`);
}
