import { code } from '../families/code.ts';
import type { Lang } from '../lib/locales.ts';
import type { ReaderLookup } from '../lib/reader/lookup.ts';
import type { Wording } from '../lib/reader/route.ts';
import type { Content } from '../model/content.ts';
import type { Site } from '../routes/site.ts';

/** What the error reader knows of codes, guides and wordings, in a language. */
export function buildLookup(site: Site, lang: Lang): ReaderLookup {
  const { roles } = site.content;
  const nameOf = (audience: string) => roles.audiences.find(({ id }) => id === audience)?.[lang].name ?? '';
  return {
    codes: Object.fromEntries(
      site
        .entries(code)
        .map(({ ref, key, record }) => [
          key,
          { guides: record.guides, ...record[lang], whoFixes: nameOf(record.whoFixes), url: site.href(ref, lang) },
        ]),
    ),
    guides: Object.fromEntries(
      site.guides.map(({ ref, key, prose }) => [
        ref,
        {
          attribute: site.answers(ref).one,
          number: key,
          title: prose[lang]?.title ?? '',
          url: site.href(ref, lang),
          permalink: site.absolute(site.permalink(ref) ?? ''),
        },
      ]),
    ),
    wordings: phrasesOf(site.content),
  };
}

/** The wordings as the reader compares them: every phrase, whatever its language. */
export function phrasesOf({ wordings }: Pick<Content, 'wordings'>): Wording[] {
  return wordings.map(({ id, guides, why: _, ...phrases }) => ({
    id,
    guides,
    phrases: Object.values(phrases).flatMap((list) => list ?? []),
  }));
}
