import { spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';

/** A copy of the project in a temporary folder, to change and build without a trace in the project itself. */
export interface ProjectCopy {
  root: string;
  /**
   * Runs a command of node_modules/.bin, or `node`.
   * @returns what it wrote @throws with what it wrote, when it fails
   */
  run: (command: string, ...args: string[]) => Promise<string>;
  remove: () => void;
}

const copied = ['src', 'content', 'public', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/**
 * Copies what a build needs. The packages are linked one by one, since builds write caches beside them.
 * @param variables of the environment in which its commands run, beside those of this process
 */
export function copyProject(variables: NodeJS.ProcessEnv = {}): ProjectCopy {
  const root = mkdtempSync(join(tmpdir(), 'aanmeldwijzer-'));
  for (const name of copied) cpSync(name, join(root, name), { recursive: true });
  const packages = join(root, 'node_modules');
  mkdirSync(packages);
  for (const name of readdirSync('node_modules'))
    if (name === '.bin' || !name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(packages, name), 'junction');
  const path = [join(packages, '.bin'), process.env['PATH']].join(delimiter);
  const env = { ...process.env, ...variables, PATH: path, ASTRO_TELEMETRY_DISABLED: '1' };
  return {
    root,
    run: (command, ...args) => runIn(root, env, command, args),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

function runIn(cwd: string, env: NodeJS.ProcessEnv, command: string, args: string[]): Promise<string> {
  return new Promise((done, fail) => {
    const output: string[] = [];
    const child = spawn(command, args, { cwd, env, shell: process.platform === 'win32' });
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part: Buffer) => output.push(String(part)));
    child.on('error', fail);
    child.on('close', (code) => {
      if (code === 0) done(output.join(''));
      else fail(new Error(`${command} ${args.join(' ')} ended with ${code}:\n${output.join('')}`));
    });
  });
}
