import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { checkLinks } from '../../src/links/check-links.ts';
import type { Fetch, Settings } from '../../src/links/settings.ts';

/** Answers one request; `visit` counts from 1 how often the address was asked for. */
export type Route = (response: ServerResponse, visit: number, request: IncomingMessage) => void;

/** The time of day in these tests. */
export const now = Date.parse('2026-11-24T12:00:00Z');

/**
 * Starts a server on this computer that plays every site on the network, until the end of the test.
 * @param routes by host and path, such as `site.example/page`; all else is a 404
 * @returns `fetch`, which sends every request to this server whatever its host, and `visits` by address
 */
export async function startLinkServer(routes: Record<string, Route>) {
  const visits = new Map<string, number>();
  const server = createServer((request, response) => {
    const address = `${String(request.headers['x-test-host'])}${request.url}`;
    const visit = (visits.get(address) ?? 0) + 1;
    visits.set(address, visit);
    const route = routes[address];
    if (route) route(response, visit, request);
    else response.writeHead(404).end();
  });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const fetchHere: Fetch = (url, init) => {
    const headers = new Headers(init.headers);
    headers.set('x-test-host', url.host);
    return fetch(new URL(url.pathname + url.search, `http://127.0.0.1:${port}`), { ...init, headers });
  };
  onTestFinished(async () => {
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
  });
  return { fetch: fetchHere, visits };
}

/**
 * Starts the server and makes link checks that use it, with retries that do not wait.
 * @returns also `waits`: the pauses there would have been, in milliseconds
 */
export async function serve(routes: Record<string, Route>, more: Partial<Settings> = {}) {
  const { fetch, visits } = await startLinkServer(routes);
  const waits: number[] = [];
  const wait = (milliseconds: number) => {
    waits.push(milliseconds);
    return Promise.resolve();
  };
  const check = (urls: readonly string[]) =>
    checkLinks(
      urls.map((url, index) => ({ id: `link-${index}`, url })),
      { fetch, wait, now: () => now, ...more },
    );
  const checkOne = async (url: string) => {
    const [result] = await check([url]);
    if (!result) throw new Error('The check gave no result.');
    return result;
  };
  return { visits, waits, check, checkOne };
}

/** A page with a title and a body. */
export const page =
  (title: string, body = '<h1>Heading</h1>'): Route =>
  (response) =>
    void response.setHeader('content-type', 'text/html; charset=utf-8').end(`<!doctype html><title>${title}</title>${body}`);

/** A redirect. */
export const to =
  (location: string, status = 301): Route =>
  (response) =>
    void response.writeHead(status, { location }).end();

/** An answer without a page. */
export const answer =
  (status: number, headers: Record<string, string> = {}): Route =>
  (response) =>
    void response.writeHead(status, headers).end('text');
