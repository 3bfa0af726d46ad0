import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { languages, locales } from '../../src/lib/locales.ts';
import { buildIndex } from '../../src/data/search-index.ts';
import { hashSource } from '../../src/styles/use-styles.ts';
import { stepsOf } from '../../src/model/content.ts';
import { site } from '../site.ts';
import { attribute, filesIn, findAll, textContent, textOf, type Element, type Node } from '../html.ts';
import { htmlFiles, readPage } from './dist.ts';

const fileOf = (path: string) => `${path.replace(/^\//, '')}index.html`;
const published = new Set(htmlFiles);
const moved = new Set(site.routes.filter(({ to }) => to !== undefined).map(({ path }) => fileOf(path)));

test('there is a page for every route, and no other', () => {
  expect(htmlFiles).toEqual([...site.routes.map(({ path }) => fileOf(path)), '404.html'].sort());
});

const pages = new Map(htmlFiles.map((file) => [file, readPage('dist', file)]));
const idsOf = (page: Node) => findAll(page, (element) => attribute(element, 'id') !== undefined).map((element) => attribute(element, 'id'));

/** A test of all pages, whose failure names the page: a test a page and check would take longer than the checks do. */
const everyPage = (title: string, check: (file: string, page: Node, all: (tag: string) => Element[]) => void) =>
  test(`every page ${title}`, () => {
    const faults: string[] = [];
    for (const [file, page] of pages) {
      try {
        check(file, page, (tag) => findAll(page, ({ tagName }) => tagName === tag));
      } catch (error) {
        faults.push(`${file}: ${(error as Error).message}`);
      }
    }
    expect(faults).toEqual([]);
  });

everyPage('names its language, has one h1, a title, a description and the robots setting', (file, _, all) => {
  const lang = file.startsWith('en/') ? 'en' : 'nl';
  expect(attribute(all('html')[0], 'lang')).toBe(locales[lang].tag);
  expect(all('h1')).toHaveLength(1);
  expect(textOf(all('title')[0]!).length).toBeGreaterThan(5);
  const meta = (name: string) =>
    attribute(
      all('meta').find((element) => attribute(element, 'name') === name),
      'content',
    );
  expect(meta('description')?.length).toBeGreaterThan(10);
  expect(meta('robots')).toBe(moved.has(file) ? 'noindex' : site.content.site.robots);
});

everyPage('names its counterparts', (file, _, all) => {
  if (file === '404.html') return;
  const alternates = all('link')
    .filter((element) => attribute(element, 'rel') === 'alternate')
    .map((element) => [attribute(element, 'hreflang'), attribute(element, 'href')]);
  expect(alternates.map(([tag]) => tag)).toEqual(expect.arrayContaining(['nl-NL', 'en']));
  for (const [, href] of alternates) expect(published.has(fileOf(href ?? '')), href).toBe(true);
});

everyPage('has nothing inline but styles that its policy allows', (_, page, all) => {
  const policy = attribute(
    all('meta').find((element) => attribute(element, 'http-equiv') === 'content-security-policy'),
    'content',
  );
  const styles = all('style').map((element) => hashSource(textContent(element)));
  expect(styles).toHaveLength(1);
  expect(policy).toContain(`style-src ${styles[0]};`);
  for (const script of all('script')) expect(attribute(script, 'src')).toBeDefined();
  const inline = findAll(page, ({ attrs }) => attrs.some(({ name }) => name === 'style' || name.startsWith('on')));
  expect(inline.map(({ tagName }) => tagName)).toEqual([]);
});

everyPage('skips no heading level', (_, page) => {
  const levels = findAll(page, ({ tagName }) => /^h[1-6]$/.test(tagName)).map(({ tagName }) => Number(tagName[1]));
  levels.forEach((level, index) => expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1));
});

everyPage('weighs little compressed, with its styles and scripts', (file) => {
  const limit = articles.has(file) ? 12_000 : 14_000;
  // Quick compression first: where that is light enough, the best is too, which takes half a minute for all pages.
  const quick = weightOf(file, 3);
  expect(quick <= limit ? quick : weightOf(file, constants.BROTLI_MAX_QUALITY)).toBeLessThanOrEqual(limit);
});

/** Pages in one language of a guide, a code or another error, which people open by the dozen. */
const articles = new Set(
  site.routes
    .filter(({ view, lang }) => lang && ['GuideView', 'CodeView', 'ClientErrorView'].includes(view))
    .map(({ path }) => fileOf(path)),
);

/** HTML, CSS and JavaScript of the first load, with what the scripts import at once, compressed with Brotli. */
function weightOf(file: string, quality: number): number {
  const linked = findAll(pages.get(file)!, ({ tagName }) => tagName === 'script' || tagName === 'link')
    .filter((element) => element.tagName === 'script' || ['stylesheet', 'modulepreload'].includes(attribute(element, 'rel') ?? ''))
    .map((element) => (attribute(element, 'src') ?? attribute(element, 'href') ?? '').slice(1));
  const files = new Set<string>();
  const add = (path: string) => {
    if (files.has(path)) return;
    files.add(path);
    if (path.endsWith('.js')) importsOf(path).forEach(add);
  };
  [file, ...linked].forEach(add);
  return [...files].reduce((sum, path) => sum + compressed(path, quality), 0);
}

const imports = new Map<string, string[]>();

/** What a script imports at once; read once, since most pages have the same. */
function importsOf(path: string): string[] {
  const found =
    imports.get(path) ??
    Array.from(readFileSync(join('dist', path), 'utf8').matchAll(/(?:from|import)\s*"(\.[^"]+)"/g), ([, imported = '']) =>
      join(path, '..', imported),
    );
  imports.set(path, found);
  return found;
}

const sizes = new Map<string, number>();

function compressed(path: string, quality: number): number {
  const key = `${quality} ${path}`;
  const options = { params: { [constants.BROTLI_PARAM_QUALITY]: quality } };
  const size = sizes.get(key) ?? brotliCompressSync(readFileSync(join('dist', path)), options).length;
  sizes.set(key, size);
  return size;
}

describe('a page of a code whose first check is for somebody else', () => {
  test.each([
    ['nl/foutcodes/aadsts50105/index.html', 'U als gebruiker: Vraag de eigenaar', 'Voor de helpdesk: Kijk bij'],
    ['en/error-codes/aadsts50105/index.html', 'You as a user: Ask the owner', 'For the helpdesk: Look under'],
    ['nl/foutcodes/caa50024/index.html', 'U als gebruiker: ', 'Voor de helpdesk: '],
  ])('%s begins with what its reader can do', (file, own, check) => {
    const [section] = findAll(pages.get(file)!, (element) => /\bsection-first\b/.test(attribute(element, 'class') ?? ''));
    const paragraphs = findAll(section!, ({ tagName }) => tagName === 'p').map(textOf);
    expect(paragraphs[0]).toContain(own);
    expect(paragraphs[1]).toContain(check);
  });

  test('speaks to everybody at once where everybody can do it', () => {
    const [section] = findAll(pages.get('nl/foutcodes/aadsts50076/index.html')!, (element) =>
      /\bsection-first\b/.test(attribute(element, 'class') ?? ''),
    );
    expect(textOf(findAll(section!, ({ tagName }) => tagName === 'p')[0]!)).toContain('Meld u opnieuw aan');
  });
});

test('every anchor of the list of routes is on its page', () => {
  for (const { path, anchors } of site.routes) {
    const ids = new Set(idsOf(pages.get(fileOf(path))!));
    expect(
      anchors.filter((anchor) => !ids.has(anchor)),
      path,
    ).toEqual([]);
  }
});

describe('the page', () => {
  test.each(site.guides.map((guide) => [guide.ref, guide] as const))('of %s has the same anchors in both languages', (ref, guide) => {
    const ids = languages.map((lang) => idsOf(pages.get(fileOf(site.href(ref, lang)))!));
    expect(ids[0]).toEqual(ids[1]);
    for (const { id } of stepsOf(guide)) expect(ids[0]).toContain(id);
  });
});

describe('the documents for macros', () => {
  test.each(['symptoms', 'account', 'codes'])('%s.json fits its schema', (name) => {
    const read = (file: string) => JSON.parse(readFileSync(`dist/api/${file}`, 'utf8')) as Record<string, unknown>;
    const { $schema: _, ...schema } = read(`${name}.schema.json`);
    const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(schema);
    expect(validate(read(`${name}.json`)), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ version: 1 })).toBe(false);
  });
});

describe('the full-text index', () => {
  test('has one index a language', () => {
    const entry = JSON.parse(readFileSync('dist/pagefind/pagefind-entry.json', 'utf8')) as {
      languages: Record<string, { page_count: number }>;
    };
    expect(Object.keys(entry.languages).sort()).toEqual(['en', 'nl-nl']);
    expect(entry.languages['en']?.page_count).toBe(entry.languages['nl-nl']?.page_count);
  });

  test('is published without what nobody loads', () => {
    const names = filesIn('dist/pagefind').filter((name) => !/^(?:index|fragment)[\\/]|\.pf_meta$/.test(name));
    expect(names).toEqual(['pagefind-entry.json', 'pagefind-worker.js', 'pagefind.js', 'wasm.en.pagefind', 'wasm.nl-nl.pagefind']);
  });
});

test('two builds of the same content are the same to the byte', () => {
  const files = filesIn('dist-help');
  // With every kind of file: those that need the site's own address too.
  expect(files).toEqual(expect.arrayContaining(['pagefind/pagefind-entry.json', 'api/codes.json', 'helpdesk/zendesk-macros.json']));
  expect(filesIn('dist-again')).toEqual(files);
  for (const file of files) expect(readFileSync(join('dist-again', file)).equals(readFileSync(join('dist-help', file))), file).toBe(true);
});

test.each(languages)('the search index in %s is the one whose answers the tests measure', (lang) => {
  const published = JSON.parse(readFileSync(`dist/search/${lang}.json`, 'utf8')) as unknown;
  expect(published).toMatchObject(buildIndex(site, lang));
});
