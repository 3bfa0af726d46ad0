import type { Family, Page, Result } from '../families/family.ts';
import { languages, type Lang, type PerLang } from '../lib/locales.ts';
import type { Ref } from '../lib/ref.ts';
import { allEntries, stepsOf, type Content, type Entry } from '../model/content.ts';
import { bothPath } from './both-path.ts';
import { movedRoutes, withOldAnchors } from './moved.ts';

/** One page of the site. */
export interface Route {
  /** The entry that it shows. */
  ref: Ref;
  /** Undefined for a page that belongs to no language. */
  lang: Lang | undefined;
  /** Below the site's base, with a slash at the end; empty for the root. */
  path: string;
  /** The file in src/views that makes it. */
  view: string;
  /** The same entry a language; complete wherever there is a page at all. */
  counterparts: PerLang<string>;
  /** The language-neutral address of the entry, where there is one. */
  permalink: string | undefined;
  page: Page;
  result: Result | undefined;
  /** Ids on the page that others link to. */
  anchors: string[];
  /** Where a page leads that has moved, below the base; undefined for every other page. */
  to?: string;
}

/** The form of every address: lower-case words, a slash at the end; empty for the root. */
export const wellFormed = /^(?:[a-z0-9]+(?:-[a-z0-9]+)*\/)*$/;

/** The view of every language-neutral page. */
const doorView = 'DoorView';
/** The view of the page that shows every language beside the others. */
const bothView = 'BothView';

/** Every page that the content makes: one a language for each entry with an address, its language-neutral page, and those that moved. */
export function createRoutes(content: Content, families: readonly Family[]): Route[] {
  const routes = entryRoutes(content, families);
  return [...withOldAnchors(routes, content), ...movedRoutes(routes, content)];
}

const made = new WeakMap<Content, { families: readonly Family[]; routes: Route[] }>();

/** The pages of the entries alone, as if nothing had ever moved. Made once for a content, which every check of addresses asks for. */
export function entryRoutes(content: Content, families: readonly Family[]): readonly Route[] {
  const earlier = made.get(content);
  if (earlier?.families === families) return earlier.routes;
  const routes = families.flatMap((family) =>
    family.path ? content.entries[family.id]!.flatMap((entry) => routesOf(entry, family, content)) : [],
  );
  made.set(content, { families, routes });
  return routes;
}

function routesOf(entry: Entry, family: Family, content: Content): Route[] {
  const counterparts = Object.fromEntries(languages.map((lang) => [lang, family.path!(entry, lang)])) as PerLang<string>;
  const permalink = family.permalink?.(entry);
  const result = family.result?.(entry);
  const shared = { ref: entry.ref, counterparts, permalink, result };
  const pages = languages.map((lang): Route => ({
    ...shared,
    lang,
    path: counterparts[lang],
    view: family.view?.(entry) ?? '',
    page: family.page(entry, lang, content),
    anchors: anchorsOf(entry, family, lang, content),
  }));
  // A family with permanent addresses and nothing to say on them is refused in words; see check.ts.
  if (permalink === undefined || !family.door) return pages;
  const [first] = languages;
  const door: Route = {
    ...shared,
    lang: undefined,
    path: permalink,
    view: doorView,
    page: family.door(entry, first, content),
    anchors: [],
  };
  return [...pages, door, { ...door, path: bothPath(permalink), view: bothView }];
}

function anchorsOf(entry: Entry, family: Family, lang: Lang, content: Content): string[] {
  return [...proseAnchors(entry, lang, content), ...(family.anchors?.(entry, lang) ?? [])];
}

/** The anchors that come from prose: the sections and steps of the text that the entry's page shows. */
export function proseAnchors(entry: Entry, lang: Lang, content: Content): string[] {
  const shown = entry.shows ? allEntries(content).find(({ ref }) => ref === entry.shows) : entry;
  return shown ? [...(shown.prose[lang]?.outline.sections ?? []), ...stepsOf(shown).map(({ id }) => id)] : [];
}
