import { readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, parse } from 'node:path';
import { filesIn } from './html.ts';

/**
 * Takes out of a copy the codes that are rare and that nothing else of the content names, and what was promised of them: a
 * proof that holds for every kind of page does not need all four hundred of one.
 * @param copy where the copy lies
 * @param needed codes that must stay
 * @returns how many codes are left
 */
export function thinOut({ root }: { root: string }, needed: readonly string[] = []): number {
  const content = join(root, 'content');
  const codes = join(content, 'codes');
  const others = filesIn(content).filter((file) => !/^(?:codes|source)[\\/]|^published/.test(file));
  const named = new Set([...needed, ...others.flatMap((file) => readFileSync(join(content, file), 'utf8').match(/\d+/g) ?? [])]);
  // Those that people meet most are in the files for ticket tools.
  const isCommon = (file: string) => /^common: true/m.test(readFileSync(join(codes, file), 'utf8'));
  const all = readdirSync(codes);
  const gone = new Set(all.filter((file) => !named.has(parse(file).name) && !isCommon(file)).map((file) => parse(file).name));
  for (const code of gone) rmSync(join(codes, `${code}.yaml`));
  const published = join(content, 'published.txt');
  // Lists of codes go with their last code.
  const isGone = (line: string) => / code-list:/.test(line) || gone.has(/ code:(\d+)$/.exec(line)?.[1] ?? '');
  const lines = readFileSync(published, 'utf8').split('\n');
  writeFileSync(published, lines.filter((line) => !isGone(line)).join('\n'));
  return all.length - gone.size;
}
