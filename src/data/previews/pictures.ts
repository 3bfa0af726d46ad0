import { translator } from '../../i18n/translate.ts';
import { languages, type Lang } from '../../lib/locales.ts';
import type { Route } from '../../routes/routes.ts';
import type { Site } from '../../routes/site.ts';

/** What a preview picture says in a language. */
export interface Half {
  lang: Lang;
  brand: string;
  eyebrow: string | undefined;
  title: string;
}

/** A picture that programs show beside a shared address. */
export interface Picture {
  /** Such as `symptom-3-nl`, or `symptom-3` for the one in every language. */
  id: string;
  halves: readonly Half[];
}

/** The picture of a page: its family says whose it is. On a page that belongs to no language it speaks all. */
export function pictureOf({ ref, lang }: Pick<Route, 'ref' | 'lang'>, site: Site): Picture {
  const shown = site.entry(ref);
  const entry = site.entry(site.family(shown.family).picture?.(shown) ?? 'page:home');
  const halves = (lang ? [lang] : languages).map((spoken): Half => {
    const { title, eyebrow } = site.family(entry.family).page(entry, spoken, site.content);
    return { lang: spoken, brand: translator(spoken)('site.name'), eyebrow, title };
  });
  return { id: [entry.family, entry.key, ...(lang ? [lang] : [])].join('-'), halves };
}

/** Every picture that some page shows, once. */
export function allPictures(site: Site): Picture[] {
  const pages = site.routes.filter(({ to }) => to === undefined).map((route) => pictureOf(route, site));
  return [...new Map(pages.map((picture) => [picture.id, picture])).values()];
}
