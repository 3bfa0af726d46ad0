import { spawn } from 'node:child_process';
import { createServer, type AddressInfo } from 'node:net';

/** A running `astro dev`. */
export interface DevServer {
  /** Milliseconds from the start of the process until the first answer. */
  startedIn: number;
  /** What stands at an address now. */
  get: (path: string) => Promise<string>;
  /** Milliseconds until all of a page is there. */
  time: (path: string) => Promise<number>;
  stop: () => void;
}

/** Starts `astro dev` on a free port. @throws when it ends, or answers nothing within a minute */
export async function startDev(): Promise<DevServer> {
  const port = await freePort();
  const started = performance.now();
  const child = spawn('astro', ['dev', '--port', String(port), '--host', '127.0.0.1'], {
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' },
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  const ended = new Promise<never>((_, fail) => {
    child.on('error', fail);
    child.on('exit', (code) => fail(new Error(`astro dev ended with ${code}.`)));
  });
  ended.catch(() => undefined);
  const get = async (path: string) => {
    const response = await Promise.race([fetch(`http://127.0.0.1:${port}${path}`), ended]);
    return response.text();
  };
  while (!(await get('/favicon.svg').catch(() => undefined))) {
    if (performance.now() - started > 60_000 || child.exitCode !== null) throw new Error('astro dev does not answer.');
    await pause(50);
  }
  const startedIn = performance.now() - started;
  const time = async (path: string) => {
    const before = performance.now();
    await get(path);
    return performance.now() - before;
  };
  return { startedIn, get, time, stop: () => void child.kill() };
}

/** Waits some milliseconds. */
export const pause = (ms: number) => new Promise((done) => setTimeout(done, ms));

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
