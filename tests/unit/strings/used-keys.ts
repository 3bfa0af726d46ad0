import { parse as parseAstro } from '@astrojs/compiler-rs';
import ts from 'typescript';
import { codeReaders, programFixers } from '../../../src/families/code.ts';
import { firstCheckFor } from '../../../src/families/first-check.ts';
import { families } from '../../../src/families/index.ts';

/** The sections that views add to those of the prose. */
const ofViews = ['steps', 'codes', 'links', 'permalink'];

/** Keys that the code puts together when it runs, and so stand in it nowhere as a whole. A new kind of them belongs here. */
export const computedKeys: readonly string[] = [
  ...[...families.flatMap(({ sections }) => sections ?? []), ...ofViews].map((id) => `section.${id}`),
  ...codeReaders.map((id) => `code.for-${id}`),
  ...programFixers.map((id) => `code.program-${id}`),
  ...firstCheckFor.unwrap().options.map((id) => `code.check-for-${id}`),
];

const forms = ['zero', 'one', 'two', 'few', 'many', 'other'];

/**
 * Keys that nothing uses.
 * @param keys all that there are
 * @param sources the code by its path below src/; lists of what elements declare do not count as use
 */
export function findDeadKeys(keys: readonly string[], sources: ReadonlyMap<string, string>): string[] {
  const used = new Set(computedKeys);
  for (const [file, source] of sources)
    if (!file.startsWith('i18n/') && !file.endsWith('/keys.ts'))
      for (const text of file.endsWith('.astro') ? astroStrings(parseAstro(source).ast) : stringsOf(source)) used.add(text);
  return keys.filter(
    (key) => !used.has(key) && !forms.some((form) => key.endsWith(`-${form}`) && used.has(key.slice(0, -form.length - 1))),
  );
}

function stringsOf(source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isStringLiteralLike(node)) found.push(node.text);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile('program.ts', source, ts.ScriptTarget.Latest));
  return found;
}

function astroStrings(tree: unknown): string[] {
  if (typeof tree !== 'object' || tree === null) return [];
  const { type, value } = tree as { type?: string; value?: unknown };
  return type === 'Literal' && typeof value === 'string' ? [value] : Object.values(tree).flatMap(astroStrings);
}
