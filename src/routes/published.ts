import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Family } from '../families/family.ts';
import { languages } from '../lib/locales.ts';
import type { Content } from '../model/content.ts';
import type { Problem } from '../model/problem.ts';
import { readTextFile } from '../model/text-file.ts';
import { promisesOf } from './promises.ts';
import { createRoutes, type Route } from './routes.ts';

/** The register of what is published and therefore permanent. */
export const publishedFile = 'content/published.txt';

/** A line of the register: an address, an anchor at an address, or an anchor that an entry has in every language. */
export type Claim = { ref: string; path?: string; anchor?: string };

/** The line that says a claim. */
export function formatClaim({ ref, path, anchor }: Claim): string {
  const suffix = anchor === undefined ? '' : `#${anchor}`;
  return path === undefined ? ref + suffix : `/${path}${suffix}  ${ref}`;
}

/** Reads a line; undefined when it says nothing that the register can hold. */
export function parseClaim(line: string): Claim | undefined {
  const [, path, at, ref] = /^\/((?:[a-z0-9-]+\/)*)(?:#([a-z0-9-]+))? {2}([a-z][a-z-]*:[a-z0-9-]+)$/.exec(line) ?? [];
  if (path !== undefined && ref) return { ref, path, ...(at ? { anchor: at } : {}) };
  const [, entry, anchor] = /^([a-z][a-z-]*:[a-z0-9-]+)#([a-z0-9-]+)$/.exec(line) ?? [];
  return entry && anchor ? { ref: entry, anchor } : undefined;
}

/** Everything that the site publishes now and that others may link to. */
export function claimsOf(routes: readonly Route[]): Claim[] {
  const anchors = Object.values(Object.groupBy(routes, ({ ref }) => ref)).flatMap((pages = []) => {
    const spoken = pages.filter(({ lang, to }) => lang && to === undefined);
    const everywhere = (anchor: string) => spoken.length === languages.length && spoken.every((page) => page.anchors.includes(anchor));
    return spoken.flatMap(({ ref, path, anchors }) =>
      anchors.map((anchor): Claim => (everywhere(anchor) ? { ref, anchor } : { ref, path, anchor })),
    );
  });
  return [...routes.map(({ ref, path }) => ({ ref, path })), ...anchors];
}

/**
 * The register as it stands.
 * @param root the project's root
 * @returns undefined when problems were added to the list
 */
export function readRegister(root: string, problems: Problem[]): string[] | undefined {
  if (!existsSync(join(root, publishedFile))) {
    problems.push({
      file: publishedFile,
      line: 1,
      field: '(file)',
      problem: 'The register of what is published is missing.',
      remedy: 'Restore it as it was before; without it, nothing that others link to is safe.',
    });
    return undefined;
  }
  return readTextFile(join(root, publishedFile), publishedFile, problems)?.split('\n');
}

/** What the site publishes and the register does not have yet, as its lines, sorted. */
export function newClaims(register: readonly string[], content: Content, families: readonly Family[]): string[] {
  const known = new Set(register);
  const lines = new Set([...claimsOf(createRoutes(content, families)).map(formatClaim), ...promisesOf(content, families)]);
  return [...lines].filter((line) => !known.has(line)).sort();
}

/** The register with lines added, in its order: notes first, as they stand, then lines by their letters. Nothing is left out. */
export function extendRegister(register: readonly string[], added: readonly string[]): string {
  const isNote = (line: string) => line.startsWith('#');
  const lines = [...register.filter((line) => line && !isNote(line)), ...added].sort();
  return [...register.filter(isNote), ...lines, ''].join('\n');
}
