import { existsSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/*
 * A build writes into `dist.unfinished-<process>` and takes the place of `dist` when it is whole. No system that Node runs on
 * lets it exchange two folders in one step, so `dist` is first moved to `dist.replaced-<process>`; a kill between the two
 * renames leaves it there, and `restore` moves it back.
 */

/** Where this process builds what will become `folder`: beside it, so that moving it is one rename on one disk. */
export function unfinishedFolder(folder: string): string {
  return `${folder}.unfinished-${process.pid}`;
}

/** Puts the last good output back in its place, if a build was killed at the moment of replacing it. */
export function restore(folder: string): void {
  const [replaced] = besides(folder, 'replaced');
  if (!replaced || existsSync(folder)) return;
  try {
    renameSync(replaced.path, folder);
  } catch (error) {
    // Two processes may restore at once; one of them is enough.
    if (!existsSync(folder)) throw error;
  }
}

/** Removes what killed builds of `folder` left beside it. Builds that are still running keep theirs. */
export function removeLeftovers(folder: string): void {
  for (const { path, pid } of [...besides(folder, 'unfinished'), ...besides(folder, 'replaced')]) if (!isRunning(pid)) remove(path);
}

/** Makes a finished build the output, and removes the one before. Nobody ever sees a mixture. */
export function replace(folder: string, finished: string): void {
  const replaced = `${folder}.replaced-${process.pid}`;
  remove(replaced);
  for (let tries = 1; ; tries += 1) {
    try {
      if (existsSync(folder)) renameSync(folder, replaced);
      renameSync(finished, folder);
      break;
    } catch (error) {
      restore(folder);
      // Windows refuses while a virus scanner or a server has a file open, and another build may have come first.
      if (tries === 20) throw error;
      pause(100);
    }
  }
  remove(replaced);
}

/** Removes a folder if the system lets it; what stays is removed by the next build. */
export function remove(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  } catch (error) {
    console.warn(`Could not remove ${folder}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function besides(folder: string, kind: 'unfinished' | 'replaced') {
  const parent = dirname(folder);
  if (!existsSync(parent)) return [];
  const prefix = `${basename(folder)}.${kind}-`;
  return readdirSync(parent)
    .filter((name) => name.startsWith(prefix) && /^\d+$/.test(name.slice(prefix.length)))
    .map((name) => ({ path: join(parent, name), pid: Number(name.slice(prefix.length)) }));
}

function isRunning(pid: number): boolean {
  // What bears our own number was left by an earlier process that had it.
  if (pid === process.pid) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function pause(milliseconds: number): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);
}
