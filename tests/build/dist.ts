import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { filesIn, readPage as parsePage } from '../html.ts';

/** Every page of the built site. */
export const htmlFiles = filesIn('dist', '.html');

const parsed = new Map<string, Tree.Document>();

/** A page of a built site as a tree, parsed once for all tests of a worker. */
export function readPage(folder: string, file: string): Tree.Document {
  const key = `${folder}/${file}`;
  const page = parsed.get(key) ?? parsePage(folder, file);
  parsed.set(key, page);
  return page;
}
