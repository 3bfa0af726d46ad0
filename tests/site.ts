import { readdirSync } from 'node:fs';
import { families } from '../src/families/index.ts';
import { readSiteContent } from '../src/routes/read.ts';
import { createSite } from '../src/routes/site.ts';

/** How many entries a folder of the content holds, by its files. */
export const entriesIn = (folder: string) => readdirSync(`content/${folder}`).length;

/** The published content with its addresses, at the root. */
export const site = createSite(readSiteContent(process.cwd()), families);
