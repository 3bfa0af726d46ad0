/** Runs the steps of `npm test`, some side by side, so that all of them end with this process, however it ends. */
import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';

/** One command of the test run. */
export interface Step {
  title: string;
  command: string;
  /** Where the command writes which tests failed. */
  report?: string;
  env?: NodeJS.ProcessEnv | undefined;
}

/** The step that failed, and its exit code. */
export interface Failure {
  step: Step;
  status: number;
}

const running = new Set<ChildProcess>();
/** How many seconds each step took that has ended. */
export const taken = new Map<string, number>();

function stop(status: number): never {
  // The connection to this process breaks, and with it ends all that a step started; see run-step.ts.
  running.forEach((child) => child.disconnect());
  process.exit(status);
}

process.on('SIGINT', () => stop(130));
process.on('SIGTERM', () => stop(143));
process.on('SIGHUP', () => stop(129));
watchNpm();

/** npm that is killed outright tells nobody, but the shell between npm and this process then gets another parent. */
function watchNpm(): void {
  if (!process.env['npm_lifecycle_event'] || process.platform === 'win32') return;
  const parentOf = (pid: number, then: (parent: string) => void) =>
    execFile('ps', ['-o', 'ppid=', '-p', String(pid)], (error, stdout) => error || then(stdout.trim()));
  const shell = process.ppid;
  parentOf(shell, (npm) => {
    setInterval(() => {
      if (process.ppid !== shell) stop(1);
      parentOf(shell, (parent) => parent === npm || stop(1));
    }, 2000).unref();
  });
}

/** Starts a step. Beside others its output is held back until it ends, so that no two are mixed. */
function run(step: Step, env: NodeJS.ProcessEnv, alone: boolean): Promise<number> {
  const heading = `\n=== ${step.title}: ${step.command}\n`;
  if (alone) process.stdout.write(heading);
  if (step.report) rmSync(step.report, { force: true });
  const start = performance.now();
  return new Promise((done) => {
    const child = spawn(process.execPath, ['src/tools/run-step.ts', step.command], {
      // Its own group, so that run-step can end all of it.
      detached: process.platform !== 'win32',
      stdio: ['ignore', alone ? 'inherit' : 'pipe', alone ? 'inherit' : 'pipe', 'ipc'],
      env: { ...env, ...step.env },
    });
    running.add(child);
    const said: Buffer[] = [];
    for (const stream of [child.stdout, child.stderr]) stream?.on('data', (chunk: Buffer) => said.push(chunk));
    child.on('close', (status) => {
      running.delete(child);
      taken.set(step.title, Math.round((performance.now() - start) / 1000));
      if (!alone) process.stdout.write(heading + Buffer.concat(said).toString());
      done(status ?? 1);
    });
  });
}

/**
 * Runs lanes side by side (one after another on a single core), and the steps of each in order.
 * @returns the first step that failed, if any, without waiting for those that still run: they end with this process
 */
export function runLanes(lanes: readonly (readonly Step[])[], env: NodeJS.ProcessEnv): Promise<Failure | undefined> {
  const atOnce = availableParallelism() > 1 ? lanes : [lanes.flat()];
  const first = Promise.withResolvers<Failure>();
  let failed = false;
  const follow = async (steps: readonly Step[]) => {
    for (const step of steps) {
      const status = await run(step, env, atOnce.length === 1);
      if (failed) return;
      if (status !== 0) {
        failed = true;
        first.resolve({ step, status });
        return;
      }
    }
  };
  // Of lanes of which one failed, the others' end is not waited for.
  const all = Promise.all(atOnce.map(follow)).then(() => (failed ? first.promise : undefined));
  return Promise.race([first.promise, all]);
}
