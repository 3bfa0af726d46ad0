/**
 * Measures how well the error reader reads pasted messages, without a browser: `npm run bench:pastes [-- FILE.jsonl …]`.
 * Prints the share of rows with each field right and with all right, and the rows with a miss. A row is
 * `{"id", "text" or "repeat": [chunk, count], "expect": {"codes", "requestId", "correlationId", "timestamp", "symptoms"}}`;
 * `symptoms` are acceptable guides: a symptom's number, "A" and an account guide's, or "diagnostic" for none.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { buildExplanations, buildLookup } from '../../src/data/reader-lookup.ts';
import { conclude } from '../../src/lib/reader/conclude.ts';
import { parse } from '../../src/lib/reader/parse.ts';
import { recognise } from '../../src/lib/reader/recognise.ts';
import { site } from '../site.ts';

const field = z.string().nullable();
const guide = z.union([z.number(), z.string()]);
const schema = z
  .object({
    id: z.string(),
    text: z.string().optional(),
    repeat: z.tuple([z.string(), z.number()]).optional(),
    expect: z.object({ codes: z.array(z.string()), requestId: field, correlationId: field, timestamp: field, symptoms: z.array(guide) }),
  })
  .transform(({ text, repeat, ...row }) => ({ ...row, text: text ?? repeat?.[0].repeat(repeat[1]) ?? '' }));
type Row = z.infer<typeof schema>;

const lookup = buildLookup(site, 'en');
const explanations = buildExplanations(site, 'en');

/** What the page shows for a message. */
function read(text: string): Row['expect'] {
  const report = parse(text);
  const recognised = recognise(text, report.codes, lookup);
  const { guides } = conclude(text, recognised, (key) => explanations.get(key)?.guides, lookup.wordings);
  const symptoms = guides.map((ref) => (ref.startsWith('account:') ? `A${ref.slice(8)}` : Number(ref.slice(8))));
  return { ...report, codes: recognised.codes, symptoms };
}

const sameTime = (a: string | null, b: string | null) => (a === null || b === null ? a === b : Date.parse(a) === Date.parse(b));

/** Which fields of a reading are right. */
function compare(got: Row['expect'], { codes, requestId, correlationId, timestamp, symptoms }: Row['expect']): Record<string, boolean> {
  const right = {
    codes: got.codes.length === codes.length && got.codes.every((code) => codes.includes(code)),
    requestId: got.requestId === requestId,
    correlationId: got.correlationId === correlationId,
    timestamp: sameTime(got.timestamp, timestamp),
    symptom: symptoms.length === 0 ? got.symptoms.length === 0 : symptoms.includes(got.symptoms[0] ?? 'diagnostic'),
  };
  return { ...right, whole: Object.values(right).every(Boolean) };
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { quiet: { type: 'boolean', default: false } } });
for (const file of positionals.length > 0 ? positionals : ['tests/bench/pastes.jsonl']) {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  const rows = lines.map((line) => {
    const row = schema.parse(JSON.parse(line));
    const got = read(row.text);
    return { row, got, right: compare(got, row.expect) };
  });
  for (const { row, got, right } of rows) if (!right['whole'] && !values.quiet) console.log('miss', row.id, JSON.stringify({ right, got }));
  const share = (name: string) => `${name} ${((100 * rows.filter(({ right }) => right[name]).length) / rows.length).toFixed(1)}%`;
  console.log(
    `${file}  n=${rows.length}  ${Object.keys(rows[0]?.right ?? {})
      .map(share)
      .join('  ')}`,
  );
}
