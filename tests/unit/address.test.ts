import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const changes: [how: string, href: string][] = [];

beforeEach(() => {
  changes.length = 0;
  vi.useFakeTimers();
  vi.resetModules();
  vi.stubGlobal('location', { href: 'https://example.org/nl/' });
  const change = (how: string) => (_state: unknown, _title: string, url: URL) => void changes.push([how, url.href]);
  vi.stubGlobal('history', { state: null, pushState: change('push'), replaceState: change('replace') });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const load = () => import('../../src/elements/shared/address.ts');
const addressOf = (n: number) => new URL(`https://example.org/nl/?see=${n}`);

test('a change is written at once', async () => {
  const { writeAddress } = await load();
  writeAddress(addressOf(1), 'push');
  writeAddress(addressOf(2), 'replace');
  expect(changes).toEqual([
    ['push', 'https://example.org/nl/?see=1'],
    ['replace', 'https://example.org/nl/?see=2'],
  ]);
});

test('of three hundred in ten seconds fewer than a hundred are written, and the last of them in the end', async () => {
  const { currentAddress, writeAddress } = await load();
  for (let n = 1; n <= 300; n += 1) {
    writeAddress(addressOf(n), 'replace');
    vi.advanceTimersByTime(33);
  }
  expect(changes.length).toBeLessThan(100);
  expect(currentAddress().href).toBe('https://example.org/nl/?see=300');
  vi.advanceTimersByTime(10_000);
  expect(changes.at(-1)).toEqual(['replace', 'https://example.org/nl/?see=300']);
  expect(changes.length).toBeLessThan(100);
});
