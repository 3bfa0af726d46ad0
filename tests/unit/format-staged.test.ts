import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';

let folder: string;
const git = (...args: string[]) => {
  // A hook that runs these tests names its own repository.
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  return execFileSync('git', args, { cwd: folder, encoding: 'utf8', env });
};
const write = (file: string, text: string) => writeFileSync(join(folder, file), text);
const read = (file: string) => readFileSync(join(folder, file), 'utf8');
const staged = (file: string) => git('show', `:${file}`);
const formatStaged = () => {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_')));
  execFileSync(process.execPath, [resolve('src/tools/format-staged.ts')], { cwd: folder, env });
};

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'format-staged-'));
  git('init', '--quiet');
  write('.oxfmtrc.json', JSON.stringify({ singleQuote: true, ignorePatterns: ['kept.ts'] }));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('what is staged is formatted, and so is the file if that is all it has', () => {
  write('a: name.ts', 'const  a=1');
  git('add', '.');
  formatStaged();
  expect(staged('a: name.ts')).toBe('const a = 1;\n');
  expect(read('a: name.ts')).toBe('const a = 1;\n');
  expect(git('status', '--porcelain', '--', 'a: name.ts')).toMatch(/^A {2}/);
});

test('what is not staged is left alone, beside it and in the same file', () => {
  write('part.ts', 'const  a=1');
  git('add', '.');
  write('part.ts', 'const  a=1\nconst  b=2');
  write('other.ts', 'const  c=3');
  formatStaged();
  expect(staged('part.ts')).toBe('const a = 1;\n');
  expect(read('part.ts')).toBe('const  a=1\nconst  b=2');
  expect(read('other.ts')).toBe('const  c=3');
});

test.each([
  ['that the formatter is told to ignore', 'kept.ts', 'const  a=1'],
  ['of a kind it does not know', 'notes.txt', 'a   b'],
  ['that cannot be read as what it is', 'broken.ts', 'const  = ='],
])('a file %s is committed as it is', (_, file, text) => {
  write(file, text);
  git('add', '.');
  formatStaged();
  expect(staged(file)).toBe(text);
  expect(read(file)).toBe(text);
});
