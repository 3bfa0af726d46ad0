import { createHash } from 'node:crypto';
import type { Route } from '../../routes/routes.ts';
import type { Site } from '../../routes/site.ts';
import { allPictures, pictureOf } from './pictures.ts';

/** A picture as a file. Its name changes with it, because others keep what they have fetched once. */
interface PictureFile {
  name: string;
  png: Buffer;
}

const drawn = new WeakMap<Site, Promise<ReadonlyMap<string, PictureFile>>>();

/** Every picture by its id, drawn once; none where the site's own address is not known, because programs want whole addresses. */
export function pictureFiles(site: Site): Promise<ReadonlyMap<string, PictureFile>> {
  const known = drawn.get(site) ?? drawAll(site);
  drawn.set(site, known);
  return known;
}

async function drawAll(site: Site): Promise<ReadonlyMap<string, PictureFile>> {
  if (site.origin === undefined) return new Map();
  // What draws is large, and most builds do without.
  const { draw } = await import('./draw.ts');
  const files = allPictures(site).map(async (picture) => {
    const png = await draw(picture);
    const hash = createHash('sha256').update(png).digest('hex').slice(0, 8);
    return [picture.id, { name: `${picture.id}.${hash}.png`, png }] as const;
  });
  return new Map(await Promise.all(files));
}

/** The whole address of a page's picture, and what it says for those who do not see it. */
export async function previewOf(route: Route, site: Site): Promise<{ address: string; alt: string } | undefined> {
  const { id, halves } = pictureOf(route, site);
  const file = (await pictureFiles(site)).get(id);
  return file && { address: site.absolute(site.file(`preview/${file.name}`)), alt: halves.map(({ title }) => title).join(' / ') };
}
