import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { failedTests } from '../../src/tools/failed-tests.ts';

const folder = mkdtempSync(join(tmpdir(), 'failed-tests-'));
afterAll(() => rmSync(folder, { recursive: true }));
const said = (report: object) => {
  writeFileSync(join(folder, 'report.json'), JSON.stringify(report));
  return failedTests(join(folder, 'report.json'));
};

const file = (name: string, status: string, tests: Record<string, string>) => ({
  name: resolve(`tests/unit/${name}.test.ts`),
  status,
  message: '',
  assertionResults: Object.entries(tests).map(([fullName, result]) => ({ fullName, status: result })),
});

test.each([
  [
    'one test of Vitest',
    [file('paths', 'failed', { 'makes links': 'failed', 'makes more': 'passed' })],
    ': tests/unit/paths.test.ts "makes links"',
  ],
  [
    'several',
    [file('paths', 'failed', { a: 'failed' }), file('codes', 'failed', { b: 'failed', c: 'failed' })],
    ': tests/unit/paths.test.ts "a" and 2 more',
  ],
  ['a file that cannot be loaded', [file('paths', 'failed', {})], ': tests/unit/paths.test.ts'],
  ['none', [file('paths', 'passed', { a: 'passed' })], ''],
])('%s', (_, testResults, wanted) => expect(said({ testResults }).replaceAll('\\', '/')).toBe(wanted));

test('a browser test, however deep it stands', () => {
  const spec = (title: string, ok: boolean) => ({ title, ok, line: 7 });
  const suites = [
    { file: 'guide.spec.ts', specs: [spec('prints', true)], suites: [{ file: 'guide.spec.ts', specs: [spec('filters', false)] }] },
    { file: 'search.spec.ts', specs: [spec('finds', false)] },
  ];
  expect(said({ suites })).toBe(': tests/e2e/guide.spec.ts:7 "filters" and 1 more');
});

test('a run that ended before its tests has no report', () => expect(failedTests(join(folder, 'none.json'))).toBe(''));
