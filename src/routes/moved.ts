import { languages, type Lang } from '../lib/locales.ts';
import { parseRef } from '../lib/ref.ts';
import { allEntries, type Content, type Entry } from '../model/content.ts';
import { bothPath } from './both-path.ts';
import type { Route } from './routes.ts';

/** The view of every page that has moved. */
const movedView = 'RedirectView';

type Redirects = Pick<Content, 'redirects'>;

/** An address as the list of routes has it; editors may copy the slash in front from the browser. */
function pathOf(address: string): string {
  return address.replace(/^\//, '');
}

/** The language that an address lies in; undefined for one that belongs to none. */
export function languageOf(path: string): Lang | undefined {
  return languages.find((lang) => path.startsWith(`${lang}/`));
}

/** What a redirect of an anchor starts from; undefined for an address, which has a slash somewhere. */
const anchorOf = (from: string) => (from.includes('/') ? undefined : parseRef(from));

/** The redirects of addresses, without those of anchors. */
export function movedAddresses({ redirects }: Redirects) {
  return redirects.flatMap(({ from, to }, index) => (anchorOf(from) ? [] : [{ path: pathOf(from), to, index }]));
}

/** The redirects of anchors; an anchor moves within its page, because without JavaScript no page learns of it. */
export function movedAnchors({ redirects }: Redirects) {
  return redirects.flatMap(({ from, to }, index) => {
    const old = anchorOf(from);
    return old ? [{ ref: old.ref, anchor: old.anchor ?? '', to, index }] : [];
  });
}

/** Anchors that an entry's section or step had before, whichever page shows it. */
export function oldAnchorsOf({ ref }: Pick<Entry, 'ref'>, id: string, content: Content): string[] {
  // Asked for every section and step of the site, of which next to none has moved.
  const moved = movedAnchors(content).filter(({ ref: page, to }) => to === `${page}#${id}`);
  if (moved.length === 0) return [];
  const pages = allEntries(content)
    .filter((entry) => (entry.shows ?? entry.ref) === ref)
    .map((entry) => entry.ref);
  return moved.flatMap(({ ref: page, anchor }) => (pages.includes(page) ? [anchor] : []));
}

/**
 * The pages of addresses that were published and belong to nothing any more: each leads on. What stood below a permanent
 * address, every language side by side, leads on with it.
 */
export function movedRoutes(routes: readonly Route[], content: Redirects): Route[] {
  const taken = new Set(routes.map(({ path }) => path));
  return movedAddresses(content).flatMap(({ path, to }) => {
    const target = parseRef(to);
    const lang = languageOf(path);
    const route = routes.find((candidate) => candidate.ref === target?.ref && candidate.lang === lang);
    // What leads nowhere is told by the check of redirects.
    if (!route) return [];
    const moved = (from: string, onto: string): Route => {
      const end = onto + (target?.anchor ? `#${target.anchor}` : '');
      return { ...route, path: from, to: end, view: movedView, result: undefined, anchors: [] };
    };
    const both = lang || taken.has(bothPath(path)) || path.endsWith(bothPath('')) ? [] : [moved(bothPath(path), bothPath(route.path))];
    return [moved(path, route.path), ...both];
  });
}

/** The pages of entries, each with the anchors that it had before. */
export function withOldAnchors(routes: readonly Route[], content: Redirects): Route[] {
  const moved = movedAnchors(content);
  return routes.map((route) => {
    const old = moved.filter(({ ref }) => route.lang && ref === route.ref);
    return old.length > 0 ? { ...route, anchors: [...route.anchors, ...old.map(({ anchor }) => anchor)] } : route;
  });
}
