import { rmSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { restore } from '../../src/integrations/output-folder.ts';
import { bytesOf, dist, ended, leftovers, root, startBuild } from './site.ts';

const seed = Number(process.env['SEED'] ?? 20261126);
const kills = Number(process.env['KILLS'] ?? 6);
let first: ReturnType<typeof bytesOf>;
let good: typeof first;
let duration = 0;

const clean = () => {
  for (const name of ['dist', ...leftovers()]) rmSync(`${root}/${name}`, { recursive: true, force: true });
};
afterAll(clean);

beforeAll(async () => {
  clean();
  const start = performance.now();
  expect(await ended(startBuild('first'))).toBe(0);
  duration = performance.now() - start;
  good = first = bytesOf(dist);
  expect(good?.size).toBeGreaterThan(80);
});

/** Small and seeded, so that a failure can be repeated. */
function* randomNumbers(state: number): Generator<number, never> {
  for (;;) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    yield state / 2 ** 32;
  }
}

describe(`a build that is killed (SEED=${seed})`, () => {
  const random = randomNumbers(seed);
  // One kill in each part of the build, at a random moment of that part.
  test.each(Array.from({ length: kills }, (_, part) => [part + 1, (part + random.next().value) / kills] as const))(
    'kill %i, at %f of its time, leaves the last good site',
    async (number, moment) => {
      const edition = `killed-${number}`;
      const build = startBuild(edition);
      const end = ended(build);
      await wait(duration * moment);
      build.kill('SIGKILL');
      await end;
      restore(dist);
      const now = bytesOf(dist);
      if (!same(now, good)) {
        // It was quicker than it was at first, and finished: then it must be whole.
        expect(await ended(startBuild(edition))).toBe(0);
        good = bytesOf(dist);
        expect(same(now, good)).toBe(true);
      }
    },
  );
});

test.each([['page'], ['end']])('a build that fails (at the %s) says so and leaves the last good site', async (FAULT) => {
  expect(await ended(startBuild('failing', { FAULT }))).toBe(1);
  expect(same(bytesOf(dist), good)).toBe(true);
});

test('the next build is like the first to the byte, removes what killed builds left, and leaves no server code', async () => {
  expect(await ended(startBuild('first'))).toBe(0);
  expect(same(bytesOf(dist), first)).toBe(true);
  expect(leftovers()).toEqual([]);
  expect([...(first?.keys() ?? [])].filter((name) => /prerender|\.mjs$/.test(name))).toEqual([]);
});

function same(a: typeof good, b: typeof good): boolean {
  return a !== undefined && b !== undefined && a.size === b.size && [...a].every(([file, bytes]) => b.get(file) === bytes);
}
