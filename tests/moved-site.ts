import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

/**
 * Builds the site from a copy of it with redirects of its own, since the published content may have none.
 * @param redirects the lines of content/redirects.yaml
 * @param base the folder that it is hosted in
 * @returns the folder of the built site, and how to remove the copy
 */
export function buildWithRedirects(redirects: readonly string[], base: string): { dist: string; remove: () => void } {
  const root = mkdtempSync(join(tmpdir(), 'moved-'));
  for (const part of ['content', 'public', 'src', 'astro.config.mjs', 'package.json', 'tsconfig.json'])
    cpSync(part, join(root, part), { recursive: true });
  symlinkSync(resolve('node_modules'), join(root, 'node_modules'), 'junction');
  writeFileSync(join(root, 'content/redirects.yaml'), ['redirects:', ...redirects].join('\n'));
  const env = { ...process.env, BASE_PATH: base, ASTRO_TELEMETRY_DISABLED: '1' };
  execFileSync(process.execPath, [resolve('node_modules/astro/bin/astro.mjs'), 'build'], { cwd: root, env, stdio: 'pipe' });
  return { dist: join(root, 'dist'), remove: () => rmSync(root, { recursive: true }) };
}
