import { describe, expect, test } from 'vitest';
import { families } from '../../src/families/index.ts';
import { createSite } from '../../src/routes/site.ts';
import { site } from '../site.ts';

const at = (base: string, origin?: string) => createSite(site.content, families, base, origin);

describe('addresses', () => {
  test.each([
    ['/', '/nl/zoeken/'],
    ['/help', '/help/nl/zoeken/'],
    ['/help/', '/help/nl/zoeken/'],
    ['help/deep/', '/help/deep/nl/zoeken/'],
    ['//', '/nl/zoeken/'],
  ])('below %s the search page is %s', (base, expected) => {
    expect(at(base).href('page:search', 'nl')).toBe(expected);
  });

  test.each([
    ['symptom:7', '/nl/symptomen/niet-galerie-federatief/', '/en/symptoms/non-gallery-federated/', '/s/7/'],
    ['code:50011', '/nl/foutcodes/aadsts50011/', '/en/error-codes/aadsts50011/', '/c/50011/'],
    ['page:home', '/nl/', '/en/', '/'],
    ['page:picker', '/nl/kiezer/', '/en/picker/', undefined],
  ])('of %s are those of the contract', (ref, nl, en, permalink) => {
    expect(site.href(ref, 'nl')).toBe(nl);
    expect(site.href(ref, 'en')).toBe(en);
    expect(site.permalink(ref)).toBe(permalink);
  });

  test('keep the anchor of their target', () => {
    expect(site.href('symptom:7#correct-request', 'en')).toBe('/en/symptoms/non-gallery-federated/#correct-request');
    expect(site.href('page:home#stap-2', 'nl')).toBe('/nl/#stap-2');
  });

  test('of an outside link are those of the register', () => {
    expect(site.href('link:code-lookup', 'nl')).toBe('https://login.microsoftonline.com/error');
  });

  test.each(['symptom:99', 'nonsense', 'link:nonsense', 'page:constructor', 'toString:1'])('of %s are none', (target) => {
    expect(() => site.href(target, 'nl')).toThrow(/no|names nothing/);
  });

  test('are absolute only when the site’s own address is known', () => {
    expect(at('/help/', 'https://x.example').absolute('/help/s/1/')).toBe('https://x.example/help/s/1/');
    expect(at('/help/').absolute('/help/s/1/')).toBe('/help/s/1/');
  });
});

describe('the list of routes', () => {
  test('has each address once', () => {
    const paths = site.routes.map(({ path }) => path);
    expect(paths.filter((path, index) => paths.indexOf(path) !== index)).toEqual([]);
  });

  test('names the steps of a guide and the article’s steps among its anchors', () => {
    const guide = site.routes.find(({ path }) => path === 'nl/symptomen/galerie-federatief/');
    expect(guide?.anchors).toEqual(expect.arrayContaining(['you', 'steps', 'assign-user', 'collect']));
    const home = site.routes.find(({ path }) => path === 'nl/');
    expect(home?.anchors).toEqual(expect.arrayContaining(['stap-1', 'stap-2', 'stap-3', 'picker']));
  });

  test('says of each page what it is, where it has a counterpart and a permanent address', () => {
    expect(site.routes.find(({ path }) => path === 'en/symptoms/gallery-federated/')).toMatchObject({
      ref: 'symptom:8',
      lang: 'en',
      view: 'GuideView',
      counterparts: { nl: 'nl/symptomen/galerie-federatief/', en: 'en/symptoms/gallery-federated/' },
      permalink: 's/8/',
      result: { kind: 'symptom', guides: ['symptom:8'] },
    });
    expect(site.routes.find(({ path }) => path === 's/8/')).toMatchObject({ ref: 'symptom:8', lang: undefined, view: 'DoorView' });
  });
});
