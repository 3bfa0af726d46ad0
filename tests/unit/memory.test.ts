import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { createMemory } from '../../src/model/memory.ts';
import { ContentError } from '../../src/model/problem.ts';
import { readSiteContent } from '../../src/routes/read.ts';
import { thinOut } from '../thin-out.ts';

const root = mkdtempSync(join(tmpdir(), 'aanmeldwijzer-memory-'));
afterAll(() => rmSync(root, { recursive: true, force: true }));
cpSync('content', join(root, 'content'), { recursive: true });
thinOut({ root });

const file = join(root, 'content/codes/50011.yaml');
const before = readFileSync(file, 'utf8');
const memory = createMemory();
const read = () => readSiteContent(root, memory);
const meaning = () => read().entries['code']!.find(({ key }) => key === '50011')!.record as { en: { meaning: string } };

test('content read with a memory is what it is without, however often', () => {
  const plain = readSiteContent(root);
  expect(read()).toEqual(plain);
  expect(read()).toEqual(plain);
});

test('a change is read, a fault is told each time, and what was there before is found again', () => {
  const first = meaning().en.meaning;
  writeFileSync(file, before.replace(first.slice(0, 12), 'Changed here'));
  expect(meaning().en.meaning).toMatch(/^Changed here/);
  writeFileSync(file, `${before}\nunheard: of\n`);
  expect(read).toThrow(ContentError);
  expect(read).toThrow(/unheard/);
  writeFileSync(file, before);
  expect(meaning().en.meaning).toBe(first);
});
