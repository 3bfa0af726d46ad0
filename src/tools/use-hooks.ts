/**
 * Makes git use the hooks of `.githooks/`: run by npm after an installation. Does nothing where the project is no repository of
 * its own, and leaves hooks alone that somebody has set.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

const hooks = '.githooks';
const git = (...args: string[]) => spawnSync('git', args, { stdio: 'ignore' }).status === 0;

if (existsSync('.git') && !git('config', 'core.hooksPath')) git('config', 'core.hooksPath', hooks);
