import type { Cost, Costs } from './cost.ts';
import type { Quality } from './quality.ts';
import type { Score } from './score.ts';

const percent = (share: number) => `${(share * 100).toFixed(1)}%`;
const ratio = (ours: number, plain: number) => (plain > 0 ? (ours / plain).toFixed(2) : '–');

/** Both searches' scores, a kind of query. */
export function qualityReport(rows: Quality[]): string {
  const cells = ({ hit1, hit3, mrr }: Score) => [percent(hit1), percent(hit3), mrr.toFixed(3)];
  const all = rows.at(-1);
  return table('Answers', [
    ['kind', 'n', 'ours hit@1', 'hit@3', 'MRR', 'plain hit@1', 'hit@3', 'MRR'],
    ...rows.map(({ kind, ours, plain }) => [kind, String(ours.n), ...cells(ours), ...cells(plain)]),
    ...(all
      ? [['ours/plain', '', ratio(all.ours.hit1, all.plain.hit1), ratio(all.ours.hit3, all.plain.hit3), ratio(all.ours.mrr, all.plain.mrr)]]
      : []),
  ]);
}

/** What both searches cost, with ratios of the medians. */
export function costReport({
  word,
  runs,
  page,
  oursUseful,
  oursByHand,
  oursComplete,
  plainFirst,
  vitePressFirst,
  plainAnswered,
}: Costs): string {
  const row = (name: string, { ms, bytes, requests }: Cost) => [
    name,
    ...[spread(ms), spread(bytes)].flatMap(({ middle, range }) => [String(middle), range]),
    ratio(median(ms), median(plainFirst.ms)),
    ratio(median(bytes), median(plainFirst.bytes)),
    String(median(requests)),
  ];
  return [
    table(`Cost of “${word}”, cold, on a slow line: median and min–max of ${runs} runs`, [
      ['', 'ms', 'min–max', 'bytes', 'min–max', 'ms/plain', 'bytes/plain', 'requests'],
      row('ours, first useful answer', oursUseful),
      row('… after the first key', oursByHand),
      row('ours, complete answer', oursComplete),
      row('plain, first result', plainFirst),
      ...(vitePressFirst.ms.length > 0 ? [row('VitePress, first result', vitePressFirst)] : []),
    ]),
    `The home page itself: ${median(page.bytes)} bytes in ${median(page.requests)} requests.`,
    'Line: 150 ms round trip, 1.6 Mbit/s down, 750 kbit/s up. Bytes are headers and compressed bodies, counted by the server.',
    'Ours counts from the focus on the box, typed in without a pause; after the first key, where that comes 400 ms later, as a hand does; plain from the import of Pagefind, with the whole word.',
    ...(vitePressFirst.ms.length > 0 ? ['VitePress counts from the press on its search button, typed in without a pause.'] : []),
    `Plain Pagefind's first result was a useful answer in ${plainAnswered} of ${runs} runs.`,
  ].join('\n');
}

function spread(values: number[]) {
  return { middle: median(values), range: `${Math.min(...values)}–${Math.max(...values)}` };
}

/** The middle one; the number of runs is odd. */
function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? NaN;
}

/** A title above rows in columns: the first column to the left, the others to the right. */
function table(title: string, rows: string[][]): string {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  const lines = rows.map((row) =>
    row
      .map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd(),
  );
  return [title, ...lines, ''].join('\n');
}
