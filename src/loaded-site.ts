import type { Site } from './routes/site.ts';

// Apart from src/site.ts, which Astro loads anew in dev whenever the content changes, also while a page is being made.
let loaded: Site | undefined;

/** Hands the site to the components of the page that is about to be made. */
export function setSite(site: Site): Site {
  return (loaded = site);
}

/** The site, for components: a page file has loaded it. @throws when none has */
export function getSite(): Site {
  if (!loaded) throw new Error('The page file must call loadSite() before it renders.');
  return loaded;
}
