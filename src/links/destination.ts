import type { Settings } from './settings.ts';

// A language as sites put it in front: nl-nl, sr-latn-rs. Not every two words with a hyphen: /my-apps is a page.
const locale = '[a-z]{2}(?:-[a-z]{4})?-[a-z]{2}';
// Without a region only languages that are no likely name of a page; /my and /new are.
const language = 'nl|en|de|fr|es|it|pt|pl|da|sv|fi|nb|cs|hu|ja|ko|zh|ru|uk|ar';
const home = new RegExp(`^/(?:(?:${locale}|${language})(?:/|$))?(?:index\\.html?|default\\.aspx|home)?$`, 'i');

/** Whether an address is the front door of a site: `/`, `/nl-nl/`, `/index.html`. */
const isHome = ({ pathname }: URL): boolean => home.test(pathname);

/** Whether an address is on one of the hosts, which are named without `www.`. */
export const isOn = ({ hostname }: URL, hosts: readonly string[]): boolean => hosts.includes(hostname.replace(/^www\./, ''));

/**
 * Whether the last address is the wanted page, with at most the language before it that the site adds by itself:
 * `/entra/x` becomes `/en-us/entra/x`. The register leaves the language out so that all readers get their own.
 */
export function isSamePage(wanted: URL, final: URL): boolean {
  const plain = ({ origin, search }: URL, path: string) => origin + path.replace(/\/$/, '') + search;
  const withoutLocale = final.pathname.replace(new RegExp(`^/${locale}(?=/|$)`, 'i'), '');
  return [final.pathname, withoutLocale].some((path) => plain(final, path) === plain(wanted, wanted.pathname));
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
