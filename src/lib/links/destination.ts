import type { Settings } from './settings.ts';

/** A home page, of a site or of one of its languages. */
const home = /^\/(?:[a-z]{2,3}(?:-[a-z]{2,4}){0,2}\/?)?(?:index\.html?|default\.aspx|home)?$/i;

/** Whether an address is the front door of a site: `/`, `/nl-nl/`, `/index.html`. */
export const isHome = ({ pathname }: URL): boolean => home.test(pathname);

/** Whether an address is on one of the hosts, which are named without `www.`. */
export const isOn = ({ hostname }: URL, hosts: readonly string[]): boolean => hosts.includes(hostname.replace(/^www\./, ''));

/**
 * Whether two addresses are the same page, apart from the language that the site puts in front by itself:
 * `/entra/x` and `/en-us/entra/x`. The register leaves it out so that every reader gets his own.
 */
export function isSamePage(one: URL, other: URL): boolean {
  const plain = ({ origin, pathname, search }: URL) =>
    origin + pathname.replace(/^\/[a-z]{2}-[a-z]{2,4}(?=\/|$)/i, '').replace(/\/$/, '') + search;
  return plain(one) === plain(other);
}

/**
 * Tells where a link has strayed to when it no longer leads to the page that was meant.
 * @returns what kind of place it is, or undefined when the address may be right
 */
export function strayedTo(wanted: URL, final: URL, settings: Pick<Settings, 'searchHosts' | 'signInHosts'>): string | undefined {
  const newlyOn = (hosts: readonly string[]) => isOn(final, hosts) && !isOn(wanted, hosts);
  if (newlyOn(settings.searchHosts)) return 'a search engine';
  // A portal asks its visitors to sign in at its front door; a page that does so has been closed off.
  if (newlyOn(settings.signInHosts)) return isHome(wanted) ? undefined : 'a sign-in page';
  if (isHome(final) && !isHome(wanted)) return 'a home page';
  return undefined;
}
