import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The text of every TypeScript and Astro file of the project by its path below src/. */
export function readSources(): ReadonlyMap<string, string> {
  const files = readdirSync('src', { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => ['.ts', '.astro'].some((ending) => file.endsWith(ending)));
  return new Map(files.map((file) => [file, readFileSync(join('src', file), 'utf8')]));
}
