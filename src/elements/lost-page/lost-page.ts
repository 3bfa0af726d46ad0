/** The only script of the page for addresses that do not exist beside every page's: goes on where another address was meant. */
import { meantPath } from '../../lib/meant-path.ts';

const { pathname, search, hash } = location;
const meant = meantPath(pathname);
// Where that does not exist either, this page comes again, and stays.
if (meant !== pathname) location.replace(meant + search + hash);
