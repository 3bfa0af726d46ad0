import { readPage, type Page } from './page.ts';
import type { Settings } from './settings.ts';

/** One answer of a server. */
export interface Reply {
  status: number;
  /** Where a redirect leads, as the server wrote it. */
  location: string | null;
  retryAfter: string | null;
  /** The page, where the answer is one. */
  page: Page | null;
}

const headers = {
  'user-agent': 'Mozilla/5.0 (compatible; aanmeldwijzer-link-check/1.0)',
  accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
  'accept-language': 'en',
};

/**
 * Asks for an address once and follows nothing. GET, because HEAD shows no title and many servers refuse it.
 * @throws whatever fetch throws: no connection, no answer within the timeout
 */
export async function request(url: URL, { fetch, timeout }: Pick<Settings, 'fetch' | 'timeout'>): Promise<Reply> {
  const response = await fetch(url, { redirect: 'manual', headers, signal: AbortSignal.timeout(timeout) });
  const isPage = response.ok && /html/.test(response.headers.get('content-type') ?? '');
  const page = isPage ? readPage(await response.text()) : null;
  // What is not read must be dropped, or it keeps its connection.
  if (!isPage) await response.body?.cancel();
  const location = response.headers.get('location');
  return {
    status: response.status,
    // Header values arrive byte by byte; an address with letters beyond ASCII is UTF-8.
    location: location && Buffer.from(location, 'latin1').toString('utf8'),
    retryAfter: response.headers.get('retry-after'),
    page,
  };
}
