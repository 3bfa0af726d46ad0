/**
 * Builds the site as it is below a folder, told its own address, and with pages that have moved: into dist-help, for the
 * tests. It is built from a copy, since the published content has few redirects; and without most of the codes, whose
 * pages are tested at the root. Then it is built once more, with what the first build left in its caches, into dist-again: a
 * test compares the two.
 */
import { appendFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { copyProject } from './project-copy.ts';
import { thinOut } from './thin-out.ts';

const redirects = [
  '- { from: /nl/symptomen/oud/, to: symptom:8 }',
  '- { from: /en/old/deeper/, to: symptom:8#assign-user }',
  '- { from: /s/80/, to: symptom:8 }',
  '- { from: symptom:8#old-step, to: symptom:8#assign-user }',
  '- { from: symptom:8#old-section, to: symptom:8#causes }',
];

const copy = copyProject({ BASE_PATH: '/help/', SITE_URL: 'https://help.example' });
try {
  thinOut(copy);
  appendFileSync(join(copy.root, 'content/redirects.yaml'), redirects.map((line) => `  ${line}\n`).join(''));
  for (const folder of ['dist-help', 'dist-again']) await copy.run('astro', 'build', '--outDir', resolve(folder));
} finally {
  copy.remove();
}
