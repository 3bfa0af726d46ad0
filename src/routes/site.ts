import type { Answers, Family } from '../families/family.ts';
import { languages, type Lang, type PerLang } from '../lib/locales.ts';
import { parseRef, type Ref } from '../lib/ref.ts';
import { allEntries, compareKeys, type Content, type Entry } from '../model/content.ts';
import type { OutsideLink } from '../model/settings.ts';
import { createRoutes, type Route } from './routes.ts';

/** The content with its addresses: what pages, documents for macros and the data of the browser are made from. */
export interface Site {
  content: Content;
  families: readonly Family[];
  /** Every page, in the order of the families. */
  routes: readonly Route[];
  /** The page at a path below the base. @throws when there is none */
  routeAt: (path: string) => Route;
  /** The folder that the site is hosted in, with a slash at both ends. */
  base: string;
  /** The site's own address, where one is configured. */
  origin: string | undefined;
  /** @throws when there is no such family */
  family: (id: string) => Family;
  /** @throws when there is no such entry */
  entry: (ref: string) => Entry;
  /** The entry with a place below content/, such as `symptoms/03-…`. @throws when there is none */
  entryAt: (path: string) => Entry;
  /** The entries of a family, in their order. */
  entries: <R extends object>(family: Family<R>) => Entry<R>[];
  /** Every entry that answers, family by family. */
  guides: readonly Entry[];
  /** The names under which an entry answers. @throws when it does not */
  answers: (ref: string) => Answers;
  /** Numbers of guides by the field that documents for macros promise, such as `{ symptoms: [8, 7] }`. */
  numbersByField: (guides: readonly Ref[]) => Record<string, number[]>;
  /** The codes that a guide's page lists: common ones first, then those for which it is the likeliest, then by number. */
  listedAt: (guide: Ref) => Entry[];
  /** The address of a target such as `symptom:3#test-sso`, `page:search` or `link:debug-saml`. @throws when it names nothing */
  href: (target: string, lang: Lang) => string;
  /** The permanent address of an entry, where it has one. */
  permalink: (ref: string) => string | undefined;
  /** A record of the link register. @throws when there is none with this id */
  link: (id: string) => OutsideLink;
  /** A path below the base. */
  file: (path: string) => string;
  /** The same address with the site's own address in front, where one is configured. */
  absolute: (path: string) => string;
}

/** Brings a base into the form `/` or `/help/`. */
export function normaliseBase(base: string): string {
  return `/${base}/`.replace(/\/{2,}/g, '/');
}

/**
 * Joins content and addresses; no other place joins a path to the base.
 * @param base the folder the site is hosted in, such as `/` or `/help/`
 * @param origin the site's own address (`https://help.example`), if it is known
 */
export function createSite(content: Content, families: readonly Family[], base = '/', origin?: string): Site {
  const root = normaliseBase(base);
  const routes = createRoutes(content, families);
  const byRef = new Map(allEntries(content).map((entry) => [entry.ref as string, entry]));
  const byPath = new Map(allEntries(content).map((entry) => [entry.path, entry]));
  const byAddress = new Map(routes.map((route) => [route.path, route]));
  const byFamily = new Map(families.map((family) => [family.id, family]));
  const links = new Map(content.links.map((link) => [link.id, link]));
  const addresses = new Map<string, PerLang<string>>(routes.map(({ ref, counterparts }) => [ref, counterparts]));
  const permalinks = new Map<string, string | undefined>(routes.map(({ ref, permalink }) => [ref, permalink]));
  const guides = families.filter(({ answers }) => answers).flatMap(({ id }) => content.entries[id]!);

  const file = (path: string) => root + path;
  const family = (id: string) => found(byFamily.get(id), `There is no family "${id}".`);
  const answers = (ref: string) => found(family(parseRef(ref)?.family ?? '').answers, `${ref} is no guide.`);
  const link = (id: string) => found(links.get(id), `content/links.yaml has no link "${id}".`);
  const listed = families.flatMap(({ id, listedAt }) =>
    (listedAt ? content.entries[id]! : []).flatMap((entry) => {
      const { guides: at, common } = listedAt!(entry);
      return at.map((guide, place) => ({ guide, place, common, entry }));
    }),
  );
  const listedBy = Map.groupBy(listed, ({ guide }) => guide);

  return {
    content,
    families,
    routes,
    routeAt: (path) => found(byAddress.get(path), `There is no page /${path}.`),
    base: root,
    origin,
    family,
    entry: (ref) => found(byRef.get(ref), `There is no ${ref}.`),
    entryAt: (path) => found(byPath.get(path), `There is no entry content/${path}.`),
    entries: <R extends object>({ id }: Family<R>) => content.entries[id] as Entry<R>[],
    guides,
    answers,
    numbersByField: (refs) =>
      Object.fromEntries(
        families.flatMap(({ id, answers: named }) =>
          named ? [[named.field, refs.map(parseRef).flatMap((ref) => (ref?.family === id ? Number(ref.key) : []))]] : [],
        ),
      ),
    listedAt: (guide) =>
      (listedBy.get(guide) ?? [])
        .toSorted((a, b) => Number(b.common) - Number(a.common) || a.place - b.place || compareKeys(a.entry.key, b.entry.key))
        .map(({ entry }) => entry),
    href: (target, lang) => {
      const ref = parseRef(target);
      if (ref?.family === 'link') return link(ref.key).url;
      const path = found(ref && addresses.get(ref.ref), `"${target}" names nothing.`)[lang];
      return file(path) + (ref?.anchor ? `#${ref.anchor}` : '');
    },
    permalink: (ref) => {
      const path = permalinks.get(ref);
      return path === undefined ? undefined : file(path);
    },
    link,
    file,
    absolute: (path) => (origin ? new URL(path, origin).href : path),
  };
}

function found<T>(value: T | undefined, otherwise: string): T {
  if (value === undefined) throw new Error(otherwise);
  return value;
}

/** The newest day on which anything was reviewed; not the day of the build, so that equal content gives equal files. */
export function updatedOn({ content, families }: Pick<Site, 'content' | 'families'>): string {
  const days = families.flatMap((family) =>
    content.entries[family.id]!.flatMap((entry) => [
      ...languages.flatMap((lang) => entry.prose[lang]?.reviewed ?? []),
      ...(family.review ? [family.review(entry).reviewed] : []),
    ]),
  );
  return days.sort().at(-1) ?? '';
}
