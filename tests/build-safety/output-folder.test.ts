import { spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { removeLeftovers, replace, restore, unfinishedFolder } from '../../src/integrations/output-folder.ts';
import { ended } from './site.ts';

let parent: string;
let dist: string;
const write = (folder: string, text: string) => {
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, '404.html'), text);
};
const read = () => readFileSync(join(dist, '404.html'), 'utf8');

beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'output-folder-'));
  dist = join(parent, 'dist');
});
afterEach(() => rmSync(parent, { recursive: true, force: true }));

describe('a whole build', () => {
  test('takes the place of the one before', () => {
    write(dist, 'old');
    writeFileSync(join(dist, 'gone.html'), '');
    write(unfinishedFolder(dist), 'new');
    replace(dist, unfinishedFolder(dist));
    expect(read()).toBe('new');
    expect(readdirSync(parent)).toEqual(['dist']);
    expect(readdirSync(dist)).toEqual(['404.html']);
  });

  test('can be the first', () => {
    write(unfinishedFolder(dist), 'new');
    replace(dist, unfinishedFolder(dist));
    expect(read()).toBe('new');
  });

  test('that has vanished leaves the one before', { timeout: 20_000 }, () => {
    write(dist, 'old');
    expect(() => replace(dist, unfinishedFolder(dist))).toThrow(/ENOENT/);
    expect(read()).toBe('old');
    expect(readdirSync(parent)).toEqual(['dist']);
  });
});

describe('killed while it replaces', () => {
  const kinds = { 1: 'old', 2: 'old', 3: 'old', 4: 'new' };
  test.each(Object.entries(kinds))('before change %s to the disk, the site is whole: the %s one', async (at, wanted) => {
    write(dist, 'old');
    const child = spawn(
      process.execPath,
      [
        '--import',
        './tests/build-safety/kill-at.mjs',
        '--input-type=module',
        '--eval',
        `import { mkdirSync, writeFileSync } from 'node:fs';
         import { replace, unfinishedFolder } from './src/integrations/output-folder.ts';
         const unfinished = unfinishedFolder(${JSON.stringify(dist)});
         mkdirSync(unfinished);
         writeFileSync(unfinished + '/404.html', 'new');
         replace(${JSON.stringify(dist)}, unfinished);`,
      ],
      { stdio: 'ignore', env: { ...process.env, KILL_AT: at } },
    );
    expect(await ended(child)).not.toBe(0);
    if (at === '3') expect(existsSync(dist), 'this is the moment without a site').toBe(false);
    restore(dist);
    expect(read()).toBe(wanted);
    removeLeftovers(dist);
    expect(readdirSync(parent)).toEqual(['dist']);
  });
});

test('what a running build is writing is left alone, and so is what only looks like it', () => {
  const kept = [`dist.unfinished-${process.ppid}`, 'dist.unfinished-copy', 'dist.replaced-', 'dist-help.unfinished-999999999'];
  for (const name of ['dist', 'dist.unfinished-999999999', `dist.unfinished-${process.pid}`, ...kept]) write(join(parent, name), '');
  removeLeftovers(dist);
  expect(readdirSync(parent).sort()).toEqual(['dist', ...kept].sort());
});

describe('npm run serve', () => {
  const start = (...args: string[]) =>
    spawn(process.execPath, [resolve('src/tools/serve.ts'), '--port', '0', ...args], { cwd: parent, stdio: ['ignore', 'pipe', 'pipe'] });
  const said = async (child: ReturnType<typeof start>, stream: 'stdout' | 'stderr') => {
    let text = '';
    for await (const chunk of child[stream]) {
      text += String(chunk);
      if (text.includes('\n')) break;
    }
    return text;
  };

  test('restores a site that was being replaced, and shows the next build without being started again', async () => {
    write(`${dist}.replaced-999999999`, 'old');
    const server = start('--base', '/help/');
    try {
      const address = /http:\S+\/help\//.exec(await said(server, 'stdout'))?.[0] ?? '';
      const shown = async (path: string) => (await fetch(address + path)).text();
      expect(await shown('404.html')).toBe('old');
      write(unfinishedFolder(dist), 'a newer and longer one');
      replace(dist, unfinishedFolder(dist));
      expect(await shown('404.html')).toBe('a newer and longer one');
      expect(await shown('nowhere/')).toBe('a newer and longer one');
    } finally {
      server.kill();
      await ended(server);
    }
  });

  test('says what to do where nothing was built', async () => {
    const server = start();
    const end = ended(server);
    expect(await said(server, 'stderr')).toContain('Run: npm run build');
    expect(await end).toBe(1);
  });
});
