import { existsSync, readFileSync } from 'node:fs';
import { relative } from 'node:path';

interface VitestReport {
  testResults: { name: string; status: string; message: string; assertionResults: { fullName: string; status: string }[] }[];
}
interface PlaywrightSuite {
  file: string;
  suites?: PlaywrightSuite[];
  specs: { title: string; ok: boolean; line: number }[];
}
interface PlaywrightReport {
  suites: PlaywrightSuite[];
}

/**
 * The first failed test of a report in JSON, by Vitest or Playwright, and how many more failed; "" where there is no report.
 * @param file the report; a run that ended before its tests did has none
 */
export function failedTests(file: string): string {
  if (!existsSync(file)) return '';
  const report = JSON.parse(readFileSync(file, 'utf8')) as VitestReport | PlaywrightReport;
  const [first, ...more] = 'testResults' in report ? ofVitest(report) : report.suites.flatMap(ofPlaywright);
  return first === undefined ? '' : `: ${first}${more.length ? ` and ${more.length} more` : ''}`;
}

function ofVitest({ testResults }: VitestReport): string[] {
  return testResults.flatMap(({ name, status, assertionResults }) => {
    const failed = assertionResults.filter((test) => test.status === 'failed').map((test) => ` "${test.fullName}"`);
    // A file that cannot be loaded has no tests.
    const faults = failed.length === 0 && status === 'failed' ? [''] : failed;
    return faults.map((title) => `${relative(process.cwd(), name)}${title}`);
  });
}

function ofPlaywright({ file, specs, suites = [] }: PlaywrightSuite): string[] {
  const failed = specs.filter(({ ok }) => !ok).map(({ title, line }) => `tests/e2e/${file}:${line} "${title}"`);
  return [...failed, ...suites.flatMap(ofPlaywright)];
}
