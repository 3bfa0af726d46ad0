import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

/**
 * Builds the full-text index behind the pages, and serves the last build's index in dev.
 * The command line is used because Pagefind 1.5's Node API can leave files cut off (Pagefind/pagefind#1272).
 */
export function pagefind(): AstroIntegration {
  let out = '';
  return {
    name: 'pagefind',
    hooks: {
      'astro:config:done': ({ config }) => {
        out = fileURLToPath(config.outDir);
      },
      'astro:server:setup': ({ server }) => {
        const { base } = server.config;
        server.middlewares.use(`${base.replace(/\/$/, '')}/pagefind`, sirv(join(out, 'pagefind'), { dev: true }));
      },
      'astro:build:done': async ({ logger }) => {
        await run('pagefind', ['--site', out, '--silent']);
        logger.info('full-text index written');
      },
    },
  };
}

/** Runs a command of node_modules/.bin, which npm scripts and npx have on the path. */
function run(command: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
      .on('error', reject)
      .on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${command} ended with status ${code}`))));
  });
}
