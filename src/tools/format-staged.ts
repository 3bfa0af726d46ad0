/**
 * Formats the staged files, in what is staged and, where a file has no other changes, in the working tree: `.githooks/pre-commit`.
 * Nothing that is not staged is touched. A file that cannot be read as its kind is committed as it is; `npm test` says so.
 */
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const formatter = fileURLToPath(new URL('bin/oxfmt', new URL('../', import.meta.resolve('oxfmt'))));

/** A text as the file of that name should have it; as it is where the file is to be left alone or cannot be read. */
function formatted(file: string, text: string): string {
  const { status, stdout } = spawnSync(process.execPath, [formatter, '--stdin-filepath', file], { encoding: 'utf8', input: text });
  return status === 0 ? stdout : text;
}

function git(args: string[], input?: string): string {
  const { status, stdout, stderr } = spawnSync('git', args, { encoding: 'utf8', input, maxBuffer: 2 ** 28 });
  if (status !== 0) throw new Error(`git ${args.join(' ')}: ${stderr}`);
  return stdout;
}

/** Of each staged file that is not being removed: its mode, object and name, in git's own raw form. */
const fields = git(['diff', '--cached', '--raw', '--no-abbrev', '--no-renames', '--diff-filter=AM', '-z']).split('\0');

for (let at = 0; at + 1 < fields.length; at += 2) {
  const [, mode = '', , object = ''] = (fields[at] ?? '').split(' ');
  const file = fields[at + 1] ?? '';
  // Links and submodules have other modes.
  if (!mode.startsWith('100')) continue;
  const before = git(['cat-file', 'blob', object]);
  const after = formatted(file, before);
  if (after === before) continue;
  const untouched = git(['diff', '--name-only', '--', file]) === '';
  git(['update-index', '--cacheinfo', `${mode},${git(['hash-object', '-w', '--stdin', '--no-filters'], after).trim()},${file}`]);
  if (untouched) {
    // Line ends as the working tree has them.
    const crlf = readFileSync(file, 'utf8').includes('\r\n') && !before.includes('\r\n');
    writeFileSync(file, crlf ? after.replaceAll('\n', '\r\n') : after);
  }
  console.log(`formatted ${file}${untouched ? '' : ' (as staged; its other changes are left alone)'}`);
}
