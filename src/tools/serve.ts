/**
 * Serves the built site as a static host would: below BASE_PATH, compressed, with the 404 page.
 *   node src/tools/serve.ts [--port 4321] [--dir dist]
 * Takes the next free port when the wanted one is taken, unless --strict-port is given.
 */
import { existsSync, readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import compression from 'compression';
import sirv from 'sirv';

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '4321' },
    dir: { type: 'string', default: 'dist' },
    base: { type: 'string', default: process.env['BASE_PATH'] ?? '/' },
    'strict-port': { type: 'boolean', default: false },
  },
});
const root = resolve(options.dir);
const base = `/${options.base}/`.replace(/\/{2,}/g, '/');
if (!existsSync(join(root, '404.html'))) {
  console.error(`There is no built site in ${root}. Run: npm run build`);
  process.exit(1);
}

const missing = readFileSync(join(root, '404.html'));
const compress = compression();
const files = sirv(root, { etag: true });

const server = createServer((request, response) => {
  compress(request as never, response as never, () => answer(request, response));
});

function answer(request: IncomingMessage, response: ServerResponse) {
  const notFound = () => {
    response.statusCode = 404;
    response.setHeader('content-type', 'text/html;charset=utf-8');
    response.end(missing);
  };
  if (!request.url?.startsWith(base)) {
    if (request.url !== '/' && request.url !== base.slice(0, -1)) return notFound();
    response.writeHead(302, { location: base });
    response.end();
    return;
  }
  request.url = request.url.slice(base.length - 1);
  files(request, response, notFound);
}

function listen(port: number) {
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || options['strict-port']) throw error;
    listen(port + 1);
  });
  server.listen(port, '127.0.0.1', () => console.log(`Aanmeldwijzer / Sign-in Guide: http://127.0.0.1:${port}${base}`));
}
listen(Number(options.port));
