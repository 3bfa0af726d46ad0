import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keyActions, keys, until, type Browser } from './browser.ts';

const port = 28_471;

/**
 * Starts Firefox and drives it by its own protocol, Marionette, which needs no further program.
 * https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html
 * @param executable such as firefox-esr
 */
export async function startFirefox(executable: string): Promise<Browser> {
  const profile = mkdtempSync(join(tmpdir(), 'firefox-'));
  writeFileSync(join(profile, 'user.js'), `user_pref("marionette.port", ${port});\nuser_pref("intl.accept_languages", "en");\n`);
  const firefox = spawn(executable, ['--headless', '--marionette', '--no-remote', '--profile', profile], { stdio: 'ignore' });
  let socket: Socket | undefined;
  await until('Firefox listens', async () => {
    socket = await open();
    return true;
  });
  const send = talk(socket!);
  await send('WebDriver:NewSession', {});
  return {
    open: async (address) => void (await send('WebDriver:Navigate', { url: address })),
    run: async (body) => (await send('WebDriver:ExecuteScript', { script: body, args: [] })).value,
    press: async (text) => void (await send('WebDriver:PerformActions', keyActions(text))),
    control: async (key) => void (await send('WebDriver:PerformActions', keyActions(key, keys.control))),
    close: async () => {
      const ended = new Promise((done) => firefox.once('exit', done));
      await send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => firefox.kill());
      await ended;
      socket?.destroy();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}

function open(): Promise<Socket> {
  return new Promise((done, fail) => {
    const socket = connect(port, '127.0.0.1', () => done(socket));
    socket.once('error', fail);
  });
}

/** Sends commands one after the other: `length:[0, id, name, parameters]`, and back `length:[1, id, error, result]`. */
function talk(socket: Socket) {
  const waiting = new Map<number, (answer: [error: { message: string } | null, result: { value?: unknown } | null]) => void>();
  let held = Buffer.alloc(0);
  let last = 0;
  socket.on('data', (part: Buffer) => {
    held = Buffer.concat([held, part]);
    for (;;) {
      const colon = held.indexOf(':');
      const end = colon + 1 + Number(held.subarray(0, colon));
      if (colon < 0 || held.length < end) return;
      const said = JSON.parse(held.subarray(colon + 1, end).toString()) as unknown;
      held = held.subarray(end);
      // The first thing that it says is its greeting.
      if (!Array.isArray(said)) continue;
      const [, id, ...answer] = said as [1, number, { message: string } | null, { value?: unknown } | null];
      waiting.get(id)?.(answer);
      waiting.delete(id);
    }
  });
  return (name: string, parameters: object): Promise<{ value?: unknown }> =>
    new Promise((done, fail) => {
      const id = (last += 1);
      waiting.set(id, ([error, result]) => (error ? fail(new Error(error.message)) : done(result ?? {})));
      const message = JSON.stringify([0, id, name, parameters]);
      socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
}
