import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { filesIn } from './html.ts';
import type { ProjectCopy } from './project-copy.ts';

/**
 * Takes out of a copy the codes that are rare and that nothing else of the content names, and what was promised of them: a
 * proof that holds for every kind of page does not need all four hundred of one.
 * @returns how many codes are left
 */
export function thinOut({ root }: ProjectCopy): number {
  const content = join(root, 'content');
  const codes = join(content, 'codes');
  const others = filesIn(content).filter((file) => !/^(?:codes|source)[\\/]|^published/.test(file));
  const named = new Set(others.flatMap((file) => readFileSync(join(content, file), 'utf8').match(/\d+/g) ?? []));
  // Those that people meet most are in the files for ticket tools.
  const isCommon = (file: string) => /^common: true/m.test(readFileSync(join(codes, file), 'utf8'));
  const left = readdirSync(codes).filter((file) => named.has(parse(file).name) || isCommon(file));
  for (const file of readdirSync(codes)) if (!left.includes(file)) rmSync(join(codes, file));
  writeFileSync(join(content, 'published.txt'), '');
  return left.length;
}
