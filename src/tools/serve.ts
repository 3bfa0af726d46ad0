/**
 * Serves the built site as a static host would: below BASE_PATH, compressed, with the 404 page.
 *   node src/tools/serve.ts [--port 4321] [--dir dist]
 * Takes the next free port when the wanted one is taken, unless --strict-port is given.
 */
import { createServer, type RequestListener } from 'node:http';
import type { AddressInfo } from 'node:net';
import { parseArgs } from 'node:util';
import { createSiteHandler } from './site-handler.ts';
import { normaliseBase } from '../routes/site.ts';

const { values: options } = parseArgs({
  options: {
    port: { type: 'string', default: process.env['PORT'] ?? '4321' },
    dir: { type: 'string', default: 'dist' },
    base: { type: 'string', default: process.env['BASE_PATH'] ?? '/' },
    'strict-port': { type: 'boolean', default: false },
  },
});
const base = normaliseBase(options.base);
const server = createServer(handlerOrExit());

function handlerOrExit(): RequestListener {
  try {
    return createSiteHandler(options.dir, base);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  }
}

function listen(port: number) {
  server.once('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EADDRINUSE' || options['strict-port']) throw error;
    listen(port + 1);
  });
  server.listen(port, '127.0.0.1');
}
server.once('listening', () => {
  const { port } = server.address() as AddressInfo;
  console.log(`Aanmeldwijzer / Sign-in Guide: http://127.0.0.1:${port}${base}`);
});
listen(Number(options.port));
