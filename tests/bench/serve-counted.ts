import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { languages, locales, type Lang } from '../../src/lib/locales.ts';
import type { Site } from '../../src/routes/site.ts';
import { createSiteHandler } from '../../src/tools/site-handler.ts';

export interface CountedSite {
  /** The site with its addresses. */
  site: Pick<Site, 'href' | 'file' | 'base'>;
  /** The full address of a path of the site. */
  address: (path: string) => string;
  /** The path of a page with nothing on it, in a language: where plain Pagefind runs. */
  barePage: (lang: Lang) => string;
  /** Bytes of the answers to requests that came from one moment (in ms since 1970) until before another. */
  bytesBetween: (from: number, until: number) => number;
  /** How many requests came in that time. */
  requestsBetween: (from: number, until: number) => number;
  close: () => void;
}

/**
 * Serves a build on a free port and counts what goes over the line: headers and compressed bodies. The browser's own
 * count is no use here: it reports only the headers of a worker's script, and Pagefind works in a worker.
 */
export async function serveCounted(dir: string, site: CountedSite['site']): Promise<CountedSite> {
  const answer = createSiteHandler(dir, site.base);
  const barePage = (lang: Lang) => site.file(`bare-${lang}.html`);
  const barePages = new Map(languages.map((lang) => [barePage(lang), bareHtml(lang)]));
  const answered: { at: number; bytes: number }[] = [];

  const server = createServer((request, response) => {
    const { socket } = request;
    const before = socket.bytesWritten;
    const at = Date.now();
    response.on('close', () => answered.push({ at, bytes: socket.bytesWritten - before }));
    const bare = barePages.get(request.url ?? '');
    if (bare === undefined) return answer(request, response);
    response.setHeader('content-type', 'text/html;charset=utf-8');
    response.end(bare);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;

  return {
    site,
    address: (path) => `http://127.0.0.1:${port}${path}`,
    barePage,
    bytesBetween: (from, until) => answered.filter(({ at }) => at >= from && at < until).reduce((total, { bytes }) => total + bytes, 0),
    requestsBetween: (from, until) => answered.filter(({ at }) => at >= from && at < until).length,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

/** Pagefind takes its language from the document; the empty icon keeps the browser from asking for one. */
function bareHtml(lang: Lang): string {
  return `<!doctype html><html lang="${locales[lang].tag}"><meta charset="utf-8"><title>Plain Pagefind</title><link rel="icon" href="data:,"></html>`;
}
