import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** The small site that these tests build. */
export const root = resolve('tests/build-safety/site');
export const dist = join(root, 'dist');

/** Starts a build of the small site; its pages name the edition. */
export function startBuild(edition: string, more: NodeJS.ProcessEnv = {}): ChildProcess {
  const { NODE_ENV: _, ...env } = process.env;
  return spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--root', root, '--silent'], {
    stdio: 'ignore',
    env: { ...env, ASTRO_TELEMETRY_DISABLED: '1', EDITION: edition, ...more },
  });
}

/** Waits until a process has ended. @returns its status, or null when it was killed */
export function ended(child: ChildProcess): Promise<number | null> {
  return new Promise((done) => child.once('exit', done));
}

/** Every file below a folder with its bytes, or undefined when there is no such folder. */
export function bytesOf(folder: string): Map<string, string> | undefined {
  if (!existsSync(folder)) return undefined;
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return new Map(
    files
      .map((file) => join(file.parentPath, file.name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]),
  );
}

/** What stands beside `dist` that belongs to a build. */
export const leftovers = () => readdirSync(root).filter((name) => name.startsWith('dist.'));
