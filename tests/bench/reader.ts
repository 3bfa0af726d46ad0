/**
 * Measures how long the error reader keeps the browser busy with texts of 1 MB: `npm run build && npm run bench:reader`.
 * Prints for each text, from the input event on: the time until the report stands, the longest task of the main thread,
 * and what setting the box's value and laying it out cost, which is the browser's own work.
 */
import { spawn } from 'node:child_process';
import { chromium, type Page } from '@playwright/test';
import { findBrowser } from '../../src/tools/browser.ts';

const port = Number(process.env['TEST_PORT'] ?? 4331) + 2;
const size = 1_000_000;
const fill = (part: string) => part.repeat(Math.ceil(size / part.length)).slice(0, size);
const block =
  'AADSTS50011: The reply URL specified in the request does not match.\nRequest Id: 0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0\n' +
  'Correlation Id: f3aeb773-2723-4c83-869c-c0b4c22c0400\nTimestamp: 2025-03-12 09:15:00Z\n\n';
// A megabyte of nothing but line ends is left out: laying out its lines alone takes the browser some nine seconds.
const texts: Record<string, string> = {
  'one short message': block,
  a: fill('a'),
  AADSTS50011: fill('AADSTS50011 '),
  'AADSTS50011 unbroken': fill('AADSTS50011'),
  'error blocks': fill(block),
  'error blocks on one line': fill(block.replaceAll('\n', ' ')),
  'percent signs': fill('%'),
  'encoded blocks': fill(encodeURIComponent(block)),
  spaces: fill(' '),
  'open tags': fill('<img '),
  quotes: fill('> '),
  backslashes: fill('\\'),
};

interface Reading {
  state: string;
  setting: number;
  reading: number;
  longest: number;
}

/** Sets the box, tells the page, and waits for the report and the frame after it. */
function measure(text: string): Promise<Reading> {
  const box = document.querySelector<HTMLTextAreaElement>('textarea[name=message]')!;
  const report = document.querySelector<HTMLElement>('[data-error-report]')!;
  return new Promise((resolve) => {
    const before = performance.now();
    box.value = text;
    box.getBoundingClientRect();
    requestAnimationFrame(() =>
      setTimeout(() => {
        const start = performance.now();
        const tasks: number[] = [];
        const observer = new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if (entry.startTime + entry.duration > start) tasks.push(entry.duration);
        });
        observer.observe({ type: 'longtask' });
        new MutationObserver((_, changes) => {
          changes.disconnect();
          const reading = performance.now() - start;
          // A long task is reported after it has ended.
          setTimeout(() => {
            observer.disconnect();
            resolve({ state: report.dataset['state'] ?? '', setting: start - before, reading, longest: Math.max(0, ...tasks) });
          }, 300);
        }).observe(report, { attributes: true, childList: true });
        box.dispatchEvent(new Event('input', { bubbles: true }));
      }),
    );
  });
}

/** The slower of two readings. */
async function slower(page: Page, text: string): Promise<Reading> {
  const readings: Reading[] = [];
  for (let run = 0; run < 2; run += 1) {
    await page.goto(`http://127.0.0.1:${port}/en/error-codes/`, { waitUntil: 'networkidle' });
    await page.evaluate(() => sessionStorage.clear());
    readings.push(await page.evaluate(measure, text));
  }
  return readings.sort((a, b) => a.reading - b.reading)[1]!;
}

const server = spawn(process.execPath, ['src/tools/serve.ts', '--strict-port', '--port', String(port), '--dir', 'dist', '--base', '/'], {
  stdio: ['ignore', 'pipe', 'inherit'],
});
await new Promise((ready) => server.stdout.once('data', ready));
const browser = await chromium.launch({ ...findBrowser(), args: ['--no-sandbox', '--disable-gpu'] });
const rows: Record<string, Record<string, number | string>> = {};
try {
  const page = await browser.newPage();
  for (const [name, text] of Object.entries(texts)) {
    const { state, setting, reading, longest } = await slower(page, text);
    rows[name] = { state, 'box (ms)': Math.round(setting), 'report (ms)': Math.round(reading), 'longest task (ms)': Math.round(longest) };
    console.error(name, Object.values(rows[name]).join(' '));
  }
} finally {
  await browser.close();
  server.kill();
}
console.table(rows);
