import { spawn } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sirv from 'sirv';
import { languages } from '../lib/locales.ts';

/** What Pagefind's own interfaces consist of. Search here has its own; `src/elements/site-search/full-text.ts` loads `pagefind.js` and what that needs. */
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
        await indexLanguages(out);
        logger.info('full-text index written');
      },
    },
  };
}

interface Entry {
  languages: Record<string, { wasm: string | null }>;
}

/**
 * Indexes one language after the other: Pagefind holds all pages that it is given at once, those without a language for
 * nothing, and with thousands of articles that would be the most memory that a build takes.
 */
async function indexLanguages(site: string) {
  const folder = join(site, 'pagefind');
  const file = join(folder, 'pagefind-entry.json');
  const entries: Entry[] = [];
  for (const lang of languages.filter((candidate) => existsSync(join(site, candidate)))) {
    // Nothing outside the main part is ever indexed, so it need not be read.
    await run('pagefind', ['--site', site, '--glob', `${lang}/**/*.html`, '--root-selector', 'main', '--silent']);
    entries.push(JSON.parse(readFileSync(file, 'utf8')) as Entry);
  }
  const indexed = Object.assign({}, ...entries.map((entry) => entry.languages)) as Entry['languages'];
  writeFileSync(file, JSON.stringify({ ...entries.at(-1), languages: indexed }));
  removeUnused(folder, indexed);
}

/** Removes what nobody loads. */
function removeUnused(folder: string, indexed: Entry['languages']) {
  // Pagefind takes `unknown` where it has no stemmer for a language.
  const stemmers = new Set(Object.values(indexed).map(({ wasm }) => `wasm.${wasm ?? 'unknown'}.pagefind`));
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
