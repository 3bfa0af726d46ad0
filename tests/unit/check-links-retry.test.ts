import type { ServerResponse } from 'node:http';
import { describe, expect, test } from 'vitest';
import { checkLinks } from '../../src/links/check-links.ts';
import { createGate } from '../../src/links/gate.ts';
import { hasFailed } from '../../src/links/report.ts';
import { readRetryAfter } from '../../src/links/retry.ts';
import type { Fetch } from '../../src/links/settings.ts';
import { answer, now, page, serve, startLinkServer, type Route } from './link-server.ts';

const site = 'https://site.example';

describe('trying again', () => {
  const failing =
    (times: number, route: Route): Route =>
    (response, visit, request) =>
      (visit <= times ? route : page('A page'))(response, visit, request);

  test('mends a 500, after longer and longer pauses', async () => {
    const { checkOne, waits, visits } = await serve({ 'site.example/a': failing(2, answer(500)) });
    expect(await checkOne(`${site}/a`)).toMatchObject({ verdict: 'ok', status: 200 });
    expect([visits.get('site.example/a'), waits]).toEqual([3, [1_000, 2_000]]);
  });

  test('mends a lost connection', async () => {
    const { checkOne } = await serve({ 'site.example/a': failing(1, (response) => void response.destroy()) });
    expect(await checkOne(`${site}/a`)).toMatchObject({ verdict: 'ok' });
  });

  test.each([
    ['seconds', '7', 7_000],
    ['a date', 'Tue, 24 Nov 2026 12:00:30 GMT', 30_000],
  ])('waits as long as Retry-After asks: %s', async (_, value, pause) => {
    const { checkOne, waits } = await serve({ 'site.example/a': failing(1, answer(429, { 'retry-after': value })) });
    expect(await checkOne(`${site}/a`)).toMatchObject({ verdict: 'ok' });
    expect(waits).toEqual([pause]);
  });

  test('is left off when Retry-After asks more than the bound', async () => {
    const { checkOne, waits, visits } = await serve({ 'site.example/a': answer(429, { 'retry-after': '3600' }) });
    const result = await checkOne(`${site}/a`);
    expect(result).toMatchObject({ verdict: 'unreachable', status: 429 });
    expect(result.remark).toContain('3600');
    expect([visits.get('site.example/a'), waits]).toEqual([1, []]);
  });

  test('ends after three attempts', async () => {
    const { checkOne, visits } = await serve({ 'site.example/a': answer(503) });
    const result = await checkOne(`${site}/a`);
    expect(result).toMatchObject({ verdict: 'unreachable', status: 503 });
    expect(visits.get('site.example/a')).toBe(3);
    expect(hasFailed([result])).toBe(true);
  });

  test('gives up on a server that never answers', async () => {
    const { checkOne, visits } = await serve({ 'site.example/a': () => {} }, { timeout: 50, attempts: 2 });
    expect(await checkOne(`${site}/a`)).toMatchObject({ verdict: 'unreachable', status: null, remark: 'no answer: timeout' });
    expect(visits.get('site.example/a')).toBeLessThanOrEqual(2);
  });

  test('is not done for every link of a host that never answered', async () => {
    let requests = 0;
    const fetch = () => {
      requests += 1;
      return Promise.reject(new Error('no network'));
    };
    const { check } = await serve({}, { fetch, total: 1 });
    const results = await check([`${site}/a`, `${site}/b`, `${site}/c`]);
    expect(results.map(({ verdict }) => verdict)).toEqual(['unreachable', 'unreachable', 'unreachable']);
    expect(requests).toBe(3 + 1 + 1);
  });

  test.each([
    [null, undefined],
    ['soon', undefined],
    ['0', 0],
    ['Tue, 24 Nov 2026 11:00:00 GMT', 0],
  ])('reads Retry-After %j', (value, pause) => {
    expect(readRetryAfter(value, now)).toBe(pause);
  });
});

describe('requests at once', () => {
  test('stay within the bounds, in all and at one host', async () => {
    const bounds = { total: 4, perHost: 2 };
    const hosts = ['a.example', 'b.example', 'c.example', 'd.example'];
    const open = new Map<string, number>();
    const most = { total: 0, perHost: 0 };
    let held: ServerResponse[] = [];
    const hold: Route = (response) => {
      most.total = Math.max(
        most.total,
        [...open.values()].reduce((sum, count) => sum + count),
      );
      most.perHost = Math.max(most.perHost, ...open.values());
      // Answers when as many as may be are here: the test could not end if fewer were let through.
      held.push(response);
      if (held.length < bounds.total) return;
      const ready = held;
      held = [];
      open.clear();
      for (const each of ready) each.writeHead(200).end();
    };
    const routes = Object.fromEntries(hosts.flatMap((host) => [1, 2, 3, 4].map((number) => [`${host}/${number}`, hold])));
    const server = await startLinkServer(routes);
    // Counted as they leave, since those too many may be late to arrive.
    const fetch: Fetch = (url, init) => {
      open.set(url.host, (open.get(url.host) ?? 0) + 1);
      return server.fetch(url, init);
    };
    const links = Object.keys(routes).map((address) => ({ id: address, url: `https://${address}` }));
    const results = await checkLinks(links, { ...bounds, fetch });
    expect(results.every(({ verdict }) => verdict === 'ok')).toBe(true);
    expect(most).toEqual(bounds);
  });

  test('are let through by the gate one by one as there is room', async () => {
    const gate = createGate(3, 2);
    const started: string[] = [];
    const finish = new Map<string, (fail?: Error) => void>();
    const run = (host: string, name: string) =>
      gate(host, () => {
        started.push(name);
        return new Promise<void>((done, fail) => finish.set(name, (error) => (error ? fail(error) : done())));
      }).catch(() => {});
    const all = [run('a', 'a1'), run('a', 'a2'), run('a', 'a3'), run('b', 'b1'), run('c', 'c1')];
    const settle = () => new Promise(setImmediate);
    await settle();
    expect(started).toEqual(['a1', 'a2', 'b1']);
    finish.get('b1')?.();
    await settle();
    expect(started.slice(3)).toEqual(['c1']);
    finish.get('a1')?.(new Error('a task that fails makes room too'));
    await settle();
    expect(started.slice(4)).toEqual(['a3']);
    for (const name of ['a2', 'a3', 'c1']) finish.get(name)?.();
    await Promise.all(all);
  });
});
