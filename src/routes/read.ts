import { families } from '../families/index.ts';
import type { Content } from '../model/content.ts';
import type { Memory } from '../model/memory.ts';
import { readContent } from '../model/read.ts';
import { checkPublished } from './check-published.ts';
import { checkRedirects } from './check-redirects.ts';
import { checkRoutes } from './check.ts';

/**
 * Reads and checks the content of this site, with its addresses.
 * @param root the project's root
 * @param memory of an earlier reading of the same project
 * @throws {ContentError} naming every problem with file, line, field and remedy
 */
export function readSiteContent(root: string, memory?: Memory): Content {
  return readContent(root, families, [checkRoutes, checkRedirects, checkPublished(root)], memory);
}
