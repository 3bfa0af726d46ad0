/** Writes down every address and anchor that is new, so that it stays: `npm run register`. Removes nothing. */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { families } from '../families/index.ts';
import { ContentError } from '../model/problem.ts';
import { extendRegister, newClaims, publishedFile, readRegister } from '../routes/published.ts';
import { readSiteContent } from '../routes/read.ts';

const root = process.cwd();

try {
  const content = readSiteContent(root);
  const register = readRegister(root, [])!;
  const added = newClaims(register, content, families);
  writeFileSync(join(root, publishedFile), extendRegister(register, added));
  console.log(`${added.length} new addresses and anchors written down in ${publishedFile}.`);
} catch (error) {
  // What is at fault must not become permanent.
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
