import { spawn } from 'node:child_process';
import { expect, test } from 'vitest';

const isThere = (pid: number) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

// A step that starts a process of its own, as the browser tests do, and tells its number.
const step = `node -e "const { spawn } = require('node:child_process'); const child = spawn(process.execPath, ['-e', 'setInterval(() => {}, 1000)']); child.on('exit', process.exit); console.log(child.pid)"`;
const starter = `const { spawn } = require('node:child_process');
  spawn(process.execPath, ['src/tools/run-step.ts', ${JSON.stringify(step)}], { detached: process.platform !== 'win32', stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });`;

test('what a test run has started ends with it, even if it is killed outright', async () => {
  const run = spawn(process.execPath, ['-e', starter], { stdio: ['ignore', 'pipe', 'inherit'] });
  const [said] = (await run.stdout.take(1).toArray()) as Buffer[];
  const grandchild = Number(String(said));
  expect(isThere(grandchild)).toBe(true);
  run.kill('SIGKILL');
  try {
    await expect.poll(() => isThere(grandchild), { timeout: 30_000 }).toBe(false);
  } finally {
    if (isThere(grandchild)) process.kill(grandchild);
  }
});

test('the status of a step is handed on', async () => {
  const run = spawn(process.execPath, ['src/tools/run-step.ts', 'node -e "process.exit(3)"'], {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
  });
  expect(await new Promise((ended) => run.on('exit', ended))).toBe(3);
});
