import { existsSync } from 'node:fs';
import { languages } from '../lib/locales.ts';
import { allEntries, stepsOf, type Entry } from '../model/content.ts';
import type { Check } from '../model/checks/check.ts';
import type { Problem } from '../model/problem.ts';
import { entryRoutes, wellFormed } from './routes.ts';

/** Ids that the views give themselves; the tests of the built pages find one that is missing here. */
const ofEveryPage = ['content', 'contents', 'q', 'codes', 'links', 'statement'];

const stepIds = (entry?: Entry) => (entry ? stepsOf(entry).map(({ id }) => id) : []);

/** Names that stand for two things on a page; a step that is given twice is told elsewhere. */
function repeatedAnchors(anchors: readonly string[], steps: readonly string[]): string[] {
  const others = anchors.filter((anchor) => !steps.includes(anchor));
  const times = (anchor: string, list: readonly string[]) => list.filter((other) => other === anchor).length;
  return [
    ...new Set(steps.filter((step) => ofEveryPage.includes(step) || times(step, anchors) > times(step, steps))),
    ...others.filter((anchor, index) => others.indexOf(anchor) !== index || ofEveryPage.includes(anchor)),
  ];
}

/**
 * Faults in the list of routes: an address twice, a malformed one, one without a page in some language, a view that
 * does not exist, a permanent address without a page.
 */
export const checkRoutes: Check = ({ content, families, located }) => {
  const problems: Problem[] = [];
  const files = new Map(allEntries(content).map(({ ref, file }) => [ref as string, file]));
  const shownBy = new Map(allEntries(content).map(({ ref, shows }) => [ref as string, shows ?? ref]));
  const locatedBy = new Map(located.map((found) => [found.entry.ref as string, found]));
  const shown = (ref: string) => locatedBy.get(shownBy.get(ref) ?? '');
  // Where a record names no slug, its first line stands for it.
  const at = (ref: string, step?: string) => {
    const found = shown(ref);
    const index = found && step !== undefined ? stepsOf(found.entry).findIndex(({ id }) => id === step) : -1;
    return { file: found?.entry.file ?? files.get(ref) ?? '', line: found?.line(index < 0 ? ['slug'] : ['steps', index]) ?? 1 };
  };
  for (const family of families.filter(({ path, view }) => path && !view))
    problems.push({
      file: 'src/families/index.ts',
      line: 1,
      field: family.id,
      problem: 'The family has addresses and no view.',
      remedy: 'Give it a view, or no path.',
    });
  for (const family of families.filter(({ permalink, door }) => permalink && !door)) {
    problems.push({
      file: 'src/families/index.ts',
      line: 1,
      field: family.id,
      problem: 'The family has permanent addresses and nothing to say on them.',
      remedy: 'Give it a door.',
    });
  }
  if (problems.length > 0) return problems;

  const taken = new Map<string, string>();
  const views = new Map<string, boolean>();
  for (const { ref, path, view, lang, counterparts, anchors } of entryRoutes(content, families)) {
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
    for (const anchor of repeatedAnchors(lang ? anchors : [], stepIds(shown(ref)?.entry)))
      problems.push({
        ...at(ref, anchor),
        field: `anchor #${anchor}`,
        problem: `/${path} has something of this name already: a section, or a part of every page.`,
        remedy: 'Give the step another id.',
      });
    for (const other of languages)
      if (lang && !counterparts[other])
        problems.push({ ...at(ref), field, problem: `It has no page in the language ${other}.`, remedy: 'Give it an address there.' });
  }
  return problems;
};
