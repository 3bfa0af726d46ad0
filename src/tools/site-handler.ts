import { existsSync, readFileSync } from 'node:fs';
import type { RequestListener } from 'node:http';
import { join, resolve } from 'node:path';
import { constants } from 'node:zlib';
import compression from 'compression';
import sirv from 'sirv';
import { restore } from '../integrations/output-folder.ts';

/**
 * Answers requests as a static host would: below a base, compressed, with the 404 page.
 * @param dir folder of the built site
 * @param base folder that the site is hosted in, such as `/` or `/help/`, with a slash at both ends
 * @throws when nothing was built there
 */
export function createSiteHandler(dir: string, base: string): RequestListener {
  const root = resolve(dir);
  restore(root);
  const notFoundPage = join(root, '404.html');
  if (!existsSync(notFoundPage)) throw new Error(`There is no built site in ${root}. Run: npm run build`);

  // nginx's own default for Brotli; the library's is lower than what static hosts use.
  const compress = compression({ brotli: { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } } });
  // Without `dev` it would remember sizes, and cut off what a build has replaced since.
  const files = sirv(root, { etag: true, dev: true });

  const answer: RequestListener = (request, response) => {
    const notFound = () => {
      response.statusCode = 404;
      response.setHeader('content-type', 'text/html;charset=utf-8');
      response.end(existsSync(notFoundPage) ? readFileSync(notFoundPage) : '');
    };
    if (!request.url?.startsWith(base)) {
      if (request.url !== '/' && request.url !== base.slice(0, -1)) return notFound();
      response.writeHead(302, { location: base });
      response.end();
      return;
    }
    request.url = request.url.slice(base.length - 1);
    files(request, response, notFound);
  };
  return (request, response) => compress(request as never, response as never, () => answer(request, response));
}
