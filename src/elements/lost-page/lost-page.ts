/** The only script of the page for addresses that do not exist beside every page's: goes on where another address was meant. */
import { meantPath } from '../../lib/meant-path.ts';

const target = new URL(location.href);
const meant = meantPath(target.pathname);
// Where that does not exist either, this page comes again, and stays.
if (meant !== target.pathname) {
  // Set as a path: on its own, one that begins with two slashes would be read as the name of another host.
  target.pathname = meant;
  location.replace(target);
}
