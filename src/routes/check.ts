import { existsSync } from 'node:fs';
import { languages } from '../lib/locales.ts';
import { allEntries } from '../model/content.ts';
import type { Check } from '../model/checks/check.ts';
import type { Problem } from '../model/problem.ts';
import { entryRoutes, wellFormed } from './routes.ts';

/**
 * Faults in the list of routes: an address twice, a malformed one, one without a page in some language, a view that
 * does not exist, a permanent address without a page.
 */
export const checkRoutes: Check = ({ content, families, located }) => {
  const problems: Problem[] = [];
  const files = new Map(allEntries(content).map(({ ref, file }) => [ref as string, file]));
  const at = (ref: string) => {
    const found = located.find(({ entry }) => entry.ref === ref);
    return { file: files.get(ref) ?? '', ...(found ? { line: found.line([]) } : {}) };
  };
  for (const family of families.filter(({ path, view }) => path && !view))
    problems.push({
      file: 'src/families/index.ts',
      field: family.id,
      problem: 'The family has addresses and no view.',
      remedy: 'Give it a view, or no path.',
    });
  for (const family of families.filter(({ permalink, door }) => permalink && !door)) {
    problems.push({
      file: 'src/families/index.ts',
      field: family.id,
      problem: 'The family has permanent addresses and nothing to say on them.',
      remedy: 'Give it a door.',
    });
  }
  if (problems.length > 0) return problems;

  const taken = new Map<string, string>();
  const views = new Map<string, boolean>();
  for (const { ref, path, view, lang, counterparts } of entryRoutes(content, families)) {
    const earlier = taken.get(path);
    const field = `address /${path}`;
    if (earlier !== undefined)
      problems.push({
        ...at(ref),
        field,
        problem: `It belongs to ${earlier} (${files.get(earlier)}) already.`,
        remedy: 'Give each its own.',
      });
    else taken.set(path, ref);
    if (!wellFormed.test(path))
      problems.push({
        ...at(ref),
        field,
        problem: 'It is no address of the site.',
        remedy: 'Use lower-case letters, digits and single hyphens.',
      });
    if (!views.has(view)) views.set(view, existsSync(new URL(`../views/${view}.astro`, import.meta.url)));
    else if (!views.get(view)) continue;
    if (!views.get(view))
      problems.push({
        ...at(ref),
        field,
        problem: `There is no view src/views/${view}.astro.`,
        remedy: 'Add it, or name another in the family.',
      });
    for (const other of languages)
      if (lang && !counterparts[other])
        problems.push({ ...at(ref), field, problem: `It has no page in the language ${other}.`, remedy: 'Give it an address there.' });
  }
  return problems;
};
