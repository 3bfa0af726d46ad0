import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { checkLinks } from '../../src/lib/links/check-links.ts';
import { formatSummary, formatTable, hasFailed } from '../../src/lib/links/report.ts';

const page = (title: string, body = '') => `<!doctype html><title>${title}</title><h1>${title}</h1>${body}`;
let server: Server;
let site = '';
let elsewhere = '';
let asked: Record<string, number> = {};
let open = 0;
let most = 0;
/** Answers held back until as many are open at once as the check allows. */
let held: (() => void)[] = [];

function answer({ url = '' }: IncomingMessage, response: ServerResponse) {
  asked[url] = (asked[url] ?? 0) + 1;
  const send = (status: number, body = '', headers: Record<string, string> = {}) =>
    response.writeHead(status, { 'content-type': 'text/html', ...headers }).end(body);
  const redirect = (location: string) => send(302, '', { location });
  const routes: Record<string, () => void> = {
    '/fine': () => send(200, page('Reset a password', '<h2 id="part">Part</h2>')),
    '/moved': () => redirect('/moved-again'),
    '/moved-again': () => redirect('/fine'),
    '/circle': () => redirect('/circle-back'),
    '/circle-back': () => redirect('/circle'),
    '/soft': () => send(200, page('404 - Page not found')),
    '/shaky': () => (asked[url] === 1 ? send(500) : send(200, page('Here'))),
    '/busy': () => (asked[url] === 1 ? send(429, '', { 'retry-after': '7' }) : send(200, page('Here'))),
    '/down': () => send(503),
    '/silent': () => undefined,
    '/gone-home': () => redirect('/'),
    '/gone-locale': () => redirect('/nl-nl/'),
    '/gone-search': () => redirect(`${elsewhere}/search?q=gone`),
    '/': () => send(200, page('Home')),
    '/nl-nl/': () => send(200, page('Home')),
    '/search?q=gone': () => send(200, page('Results')),
  };
  if (url.startsWith('/slow/')) {
    open += 1;
    most = Math.max(most, open);
    held.push(() => {
      open -= 1;
      send(200, page('Slow'));
    });
    // The last of a full house lets everybody go.
    if (held.length >= 3) held.splice(0).forEach((go) => go());
    return;
  }
  (routes[url] ?? (() => send(404, page('Nothing'))))();
}

beforeAll(async () => {
  server = createServer(answer);
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  site = `http://127.0.0.1:${port}`;
  elsewhere = `http://localhost:${port}`;
});
afterAll(() => server.closeAllConnections());
beforeEach(() => {
  asked = {};
  held = [];
  open = most = 0;
});

async function check(path: string) {
  const waits: number[] = [];
  const wait = (milliseconds: number) => Promise.resolve(waits.push(milliseconds));
  const [result] = await checkLinks([{ id: 'x', url: site + path }], { wait, timeout: 500, searchHosts: ['localhost'] });
  return { ...result!, waits };
}

test('a page that answers is fine, with its anchor', async () => {
  expect(await check('/fine')).toMatchObject({ verdict: 'ok', status: 200, remedy: '' });
  expect(await check('/fine#part')).toMatchObject({ verdict: 'ok' });
});

test('a missing anchor is broken', async () => {
  expect(await check('/fine#other')).toMatchObject({ verdict: 'broken', remark: expect.stringContaining('#other') as string });
});

test('redirects are followed and the new address is named', async () => {
  expect(await check('/moved')).toMatchObject({
    verdict: 'redirected',
    final: `${site}/fine`,
    remedy: expect.stringContaining('/fine') as string,
  });
});

test.each([
  ['/missing', '404'],
  ['/soft', 'Page not found'],
  ['/circle', 'circle'],
  ['/gone-home', 'leads to'],
  ['/gone-locale', 'leads to'],
  ['/gone-search', 'leads to'],
])('%s is broken: %s', async (path, remark) => {
  const result = await check(path);
  expect(result).toMatchObject({ verdict: 'broken', remark: expect.stringContaining(remark) as string });
  expect(result.remedy).not.toBe('');
});

test('a passing fault is tried again', async () => {
  expect(await check('/shaky')).toMatchObject({ verdict: 'ok' });
  expect(asked['/shaky']).toBe(2);
});

test('a server that asks to wait is given the time it asks', async () => {
  expect(await check('/busy')).toMatchObject({ verdict: 'ok', waits: [7_000] });
});

test('a server that stays down, or says nothing, cannot be judged, after as many tries as allowed', async () => {
  expect(await check('/down')).toMatchObject({ verdict: 'unreachable' });
  expect(asked['/down']).toBe(3);
  expect(await check('/silent')).toMatchObject({ verdict: 'unreachable', status: null });
});

test('no more requests are open at once than allowed', async () => {
  const links = Array.from({ length: 9 }, (_, index) => ({ id: `slow-${index}`, url: `${site}/slow/${index}` }));
  const results = await checkLinks(links, { total: 3, perHost: 3, wait: () => Promise.resolve() });
  expect(results.map(({ verdict }) => verdict)).toEqual(links.map(() => 'ok'));
  expect(most).toBe(3);
});

test('the report names the link, what is wrong and what to do, and says whether it failed', async () => {
  const results = await checkLinks([
    { id: 'good-one', url: `${site}/fine` },
    { id: 'dead-one', url: `${site}/missing` },
  ]);
  expect(formatTable(results)).toMatch(/dead-one/);
  expect(formatSummary(results, 'content/links.yaml')).toMatch(/content\/links\.yaml/);
  expect(hasFailed(results)).toBe(true);
  expect(hasFailed(results.slice(0, 1))).toBe(false);
});
