/**
 * Runs a command for `npm test` and ends with it: `node src/tools/run-step.ts <command>`. When whoever started it is gone, however
 * it ended, the command and all it started are ended too, so that nothing of a killed run stays behind.
 */
import { spawn, spawnSync } from 'node:child_process';

const child = spawn(process.argv.slice(2).join(' '), { shell: true, stdio: 'inherit' });
child.on('exit', (status) => process.exit(status ?? 1));

process.on('disconnect', endAll);
// A terminal's Ctrl+C and a polite kill go to the test run, which disconnects.

function endAll() {
  // On Windows there are no process groups, and on others taskkill does not exist.
  if (process.platform === 'win32') spawnSync('taskkill', ['/pid', String(process.pid), '/t', '/f']);
  else process.kill(-process.pid, 'SIGKILL');
}
