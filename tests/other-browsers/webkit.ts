import { spawn } from 'node:child_process';
import { keyActions, keys, until, type Browser } from './browser.ts';

const port = 28_472;
const at = `http://127.0.0.1:${port}`;

/**
 * Starts WebKit as GTK has it, by its own WebDriver. It needs a display: `xvfb-run` gives one where there is none.
 * https://www.w3.org/TR/webdriver2/
 * @param driver such as WebKitWebDriver
 */
export async function startWebKit(driver: string): Promise<Browser> {
  // Its language is that of the system.
  const env = { ...process.env, LANG: 'en_GB.UTF-8', LANGUAGE: 'en' };
  const running = spawn(driver, [`--port=${port}`], { stdio: 'ignore', env });
  await until('WebKit’s driver listens', async () => (await fetch(`${at}/status`)).ok);
  const { sessionId } = (await send('POST', '/session', { capabilities: {} })) as { sessionId: string };
  const session = `/session/${sessionId}`;
  return {
    open: async (address) => void (await send('POST', `${session}/url`, { url: address })),
    run: (body) => send('POST', `${session}/execute/sync`, { script: body, args: [] }),
    press: async (text) => void (await send('POST', `${session}/actions`, keyActions(text))),
    control: async (key) => void (await send('POST', `${session}/actions`, keyActions(key, keys.control))),
    close: async () => {
      await send('DELETE', session).catch(() => undefined);
      running.kill();
    },
  };
}

async function send(method: string, path: string, body?: object): Promise<unknown> {
  const response = await fetch(at + path, { method, ...(body ? { body: JSON.stringify(body) } : {}) });
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error((value as { message?: string } | null)?.message ?? `${path}: ${response.status}`);
  return value;
}
