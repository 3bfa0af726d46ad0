import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { hasSitemap, robotsText, sitemap } from '../../src/data/crawlers.ts';
import { colours, draw } from '../../src/data/previews/draw.ts';
import { allPictures, pictureOf } from '../../src/data/previews/pictures.ts';
import { families } from '../../src/families/index.ts';
import { createSite } from '../../src/routes/site.ts';
import { en } from '../../src/i18n/en.ts';
import { nl } from '../../src/i18n/nl.ts';
import { entriesIn, site } from '../site.ts';

const withRobots = (robots: string, origin?: string) =>
  createSite({ ...site.content, site: { ...site.content.site, robots } }, families, '/help/', origin);

describe('the list of pages for search engines', () => {
  test.each([
    ['index, follow', true],
    ['all', true],
    ['index, nofollow', true],
    ['noindex, nofollow', false],
    ['noindex,follow', false],
    ['none', false],
  ])('with robots "%s" is there: %s', (robots, there) => {
    const open = withRobots(robots, 'https://help.example');
    expect(hasSitemap(open)).toBe(there);
    expect(robotsText(open).includes('Sitemap: https://help.example/help/sitemap.xml')).toBe(there);
    expect(hasSitemap(withRobots(robots))).toBe(false);
  });

  test('has every page of a language with its counterparts, and no permanent address', () => {
    const text = sitemap(withRobots('index, follow', 'https://help.example'));
    const pages = [...text.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) => address);
    expect(pages).toHaveLength(site.routes.filter(({ lang, to }) => lang && to === undefined).length);
    expect(pages).toContain('https://help.example/help/nl/symptomen/galerie-federatief/');
    expect(pages.filter((address) => !/\/help\/(?:nl|en)\//.test(address))).toEqual([]);
    expect(text).toContain(
      '<url><loc>https://help.example/help/en/symptoms/gallery-federated/</loc>' +
        '<xhtml:link rel="alternate" hreflang="nl-NL" href="https://help.example/help/nl/symptomen/galerie-federatief/"/>' +
        '<xhtml:link rel="alternate" hreflang="en" href="https://help.example/help/en/symptoms/gallery-federated/"/>' +
        '<xhtml:link rel="alternate" hreflang="x-default" href="https://help.example/help/s/8/"/></url>',
    );
  });

  test('lets crawlers read pages that say that they are not to be indexed', () => {
    expect(robotsText(withRobots('noindex, nofollow', 'https://help.example'))).toBe('User-agent: *\nAllow: /\n');
  });
});

describe('the preview pictures', () => {
  test('are one a guide, for the home page and for codes: each a language, and one in all', () => {
    const ids = allPictures(site).map(({ id }) => id);
    expect(ids).toHaveLength((entriesIn('symptoms') + entriesIn('account') + 2) * 3);
    expect(ids).toEqual(expect.arrayContaining(['symptom-3-nl', 'symptom-3-en', 'symptom-3', 'page-home', 'page-error-codes-nl']));
  });

  test.each([
    ['code:50105', 'en', 'page-error-codes-en'],
    ['client-error:caa20003', 'nl', 'page-error-codes-nl'],
    ['account:3', undefined, 'account-3'],
    ['page:about', 'nl', 'page-home-nl'],
  ] as const)('of %s in %s is %s', (ref, lang, id) => expect(pictureOf({ ref, lang }, site).id).toBe(id));

  test('say title and number in each language', () => {
    expect(pictureOf({ ref: 'symptom:8', lang: undefined }, site).halves).toMatchObject([
      { lang: 'nl', eyebrow: 'Symptoom 8', brand: nl['site.name'] },
      { lang: 'en', eyebrow: 'Symptom 8', brand: en['site.name'] },
    ]);
  });

  test('come out the same each time', async () => {
    const picture = pictureOf({ ref: 'symptom:2', lang: undefined }, site);
    const [first, second] = [await draw(picture), await draw(picture)];
    expect(first.equals(second)).toBe(true);
    expect(first.equals(await draw(pictureOf({ ref: 'symptom:2', lang: 'nl' }, site)))).toBe(false);
  });
});

test('a preview has the colours of the site', () => {
  const tokens = readFileSync('src/styles/tokens.css', 'utf8');
  const byDay = Object.keys(colours).map((name) => [name, new RegExp(`--${name}: light-dark\\((#[0-9a-f]{6}),`).exec(tokens)?.[1]]);
  expect(colours).toEqual(Object.fromEntries(byDay));
});
