import { families } from '../src/families/index.ts';
import { readSiteContent } from '../src/routes/read.ts';
import { createSite } from '../src/routes/site.ts';

/** The published content with its addresses, at the root. */
export const site = createSite(readSiteContent(process.cwd()), families);
