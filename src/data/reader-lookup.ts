import { clientError } from '../families/client-error.ts';
import { code, meaningOf, nextOf } from '../families/code.ts';
import type { Lang } from '../lib/locales.ts';
import type { Explanation, ReaderLookup } from '../lib/reader/lookup.ts';
import type { Wording } from '../lib/reader/route.ts';
import { firstCheckOf } from '../families/first-check.ts';
import { toPlain } from '../model/inline-text.ts';
import type { Site } from '../routes/site.ts';

/** What the error reader recognises, in a language. */
export function buildLookup(site: Site, lang: Lang): ReaderLookup {
  return {
    codes: site
      .entries(code)
      .map(({ key }) => key)
      .join(),
    clients: site
      .entries(clientError)
      .flatMap(({ key, record: { shows } }) => (shows.length > 0 ? [{ id: key, shows: shows.join() }] : [])),
    yields: Object.fromEntries(
      [...site.entries(code), ...site.entries(clientError)].flatMap(({ key, record: { yields } }) => (yields ? [[key, yields]] : [])),
    ),
    guides: Object.fromEntries(
      site.guides.map(({ ref, key, prose }) => [
        ref,
        {
          attribute: site.answers(ref).one,
          number: key,
          title: prose[lang]?.title ?? '',
          url: site.href(ref, lang),
        },
      ]),
    ),
    wordings: phrasesOf(site),
  };
}

/** What is said of each code and client error, by key. */
export function buildExplanations(site: Site, lang: Lang): Map<string, Explanation> {
  const nameOf = (audience: string) => site.content.roles.audiences.find(({ id }) => id === audience)?.[lang].name ?? '';
  const codes = site.entries(code).map(({ ref, key, record }): [string, Explanation] => [
    key,
    {
      title: `AADSTS${key}`,
      guides: [...record.guides],
      meaning: meaningOf(record, lang, site.content),
      firstCheck: nextOf(record, lang, site.content),
      whoFixes: nameOf(record.whoFixes),
      url: site.href(ref, lang),
    },
  ]);
  const clients = site.entries(clientError).map(({ ref, key, record }): [string, Explanation] => [
    key,
    {
      title: record[lang].title,
      guides: [...record.guides],
      meaning: toPlain(record[lang].meaning, lang, site.content),
      firstCheck: firstCheckOf(record, lang, site.content),
      whoFixes: nameOf(record.whoFixes),
      url: site.href(ref, lang),
    },
  ]);
  return new Map([...codes, ...clients]);
}

/** The wordings as the reader compares them: every phrase, whatever its language; those of client errors come last. */
export function phrasesOf(site: Site): Wording[] {
  const own = site.content.wordings.map(({ id, guides, why: _, ...phrases }): Wording => ({
    id,
    guides,
    phrases: Object.values(phrases).flatMap((list) => list ?? []),
  }));
  const ofClients = site.entries(clientError).flatMap(({ key, record: { guides, words, yields } }): Wording[] => {
    if (!words) return [];
    const phrases = Object.values(words).flatMap((list) => list ?? []);
    return [{ id: key, guides, phrases, client: true, ...(yields === 'heading' ? { heading: true } : {}) }];
  });
  return [...own, ...ofClients];
}
