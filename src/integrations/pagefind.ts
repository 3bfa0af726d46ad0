import { spawn } from 'node:child_process';
import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';

/** What Pagefind's own interfaces consist of. Search here has its own; `src/elements/full-text.ts` loads `pagefind.js` and what that needs. */
const unused = /^pagefind-(?:ui|modular-ui|component-ui|highlight)\.(?:js|css)$/;

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
        tidy(join(out, 'pagefind'));
        logger.info('full-text index written');
      },
    },
  };
}

interface Entry {
  languages: Record<string, { wasm: string | null }>;
}

/** Makes the index the same in every build (the order of the languages is left to chance), and removes what nobody loads. */
function tidy(folder: string): void {
  const file = join(folder, 'pagefind-entry.json');
  const entry = JSON.parse(readFileSync(file, 'utf8')) as Entry;
  const languages = Object.entries(entry.languages).sort(([a], [b]) => (a < b ? -1 : 1));
  writeFileSync(file, JSON.stringify({ ...entry, languages: Object.fromEntries(languages) }));

  // Pagefind takes `unknown` where it has no stemmer for a language.
  const stemmers = new Set(languages.map(([, { wasm }]) => `wasm.${wasm ?? 'unknown'}.pagefind`));
  for (const name of readdirSync(folder)) {
    if (unused.test(name) || (name.startsWith('wasm.') && !stemmers.has(name))) rmSync(join(folder, name));
  }
}

/** Runs a command of node_modules/.bin, which npm scripts and npx have on the path. */
function run(command: string, args: string[]): Promise<void> {
  return new Promise((resolve, reject) => {
    spawn(command, args, { stdio: 'inherit', shell: process.platform === 'win32' })
      .on('error', reject)
      .on('exit', (code) => (code === 0 ? resolve() : reject(new Error(`${command} ended with status ${code}`))));
  });
}
