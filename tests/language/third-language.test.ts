import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { languages, locales } from '../../src/lib/locales.ts';
import { attribute, filesIn, findAll, readPage, textOf, type Element, type Node } from '../html.ts';
import { copyProject } from '../project-copy.ts';
import { added, addLanguage } from './add-language.ts';
import { thinOut } from '../thin-out.ts';
import { untranslated } from './untranslated.ts';

const copy = copyProject();
const dist = join(copy.root, 'dist');
const tags = [...languages.map((lang) => locales[lang].tag), added.tag];
let pages = new Map<string, Node>();
let checked = '';

beforeAll(async () => {
  expect(thinOut(copy)).toBeGreaterThan(50);
  addLanguage(copy.root);
  checked = await copy.run('node', 'src/tools/check-content.ts');
  await copy.run('astro', 'build');
  pages = new Map(filesIn(dist, '.html').map((file) => [file, readPage(dist, file)]));
}, 300_000);
afterAll(() => copy.remove(), 60_000);

const inFolder = (folder: string) => [...pages].filter(([file, page]) => file.startsWith(`${folder}/`) && !leadsOn(page));
/** An address that has moved was one of its own language only. */
const leadsOn = (page: Node) => tagged(page, 'moved-page').length > 0;
const isNeutral = (file: string) => ![...languages, added.id].some((lang) => file.startsWith(`${lang}/`));
const tagged = (page: Node, tag: string) => findAll(page, ({ tagName }) => tagName === tag);
const fileOf = (href = '') => `${href.slice(1)}index.html`;
const json = (file: string) => JSON.parse(readFileSync(join(dist, file), 'utf8')) as Record<string, unknown>;

test('the content with a third language has no faults', () => expect(checked).toContain('No faults'));

describe('the pages of the third language', () => {
  test('are as many as those of the first, and name it', () => {
    expect(inFolder(added.id).length).toBeGreaterThan(100);
    expect(inFolder(added.id)).toHaveLength(inFolder(languages[0]).length);
    for (const [file, page] of inFolder(added.id)) expect(attribute(tagged(page, 'html')[0], 'lang'), file).toBe(added.tag);
  });

  test('have no text that did not go through translation', () => {
    const plain = inFolder(added.id).flatMap(([file, page]) => untranslated(page, added.tag).map((text) => `${file}: ${text.trim()}`));
    expect(plain).toEqual([]);
  });

  test('have no id twice', () => {
    for (const [file, page] of pages) {
      const ids = findAll(page, (element) => attribute(element, 'id') !== undefined).map((element) => attribute(element, 'id'));
      expect(ids, file).toHaveLength(new Set(ids).size);
    }
  });
});

describe('every page', () => {
  const alternates = (page: Node) =>
    tagged(page, 'link').filter((link) => attribute(link, 'rel') === 'alternate' && attribute(link, 'hreflang') !== 'x-default');
  const switches = (page: Node) =>
    findAll(page, (element) => element.tagName === 'a' && (attribute(element, 'class') ?? '').split(' ').includes('switch'));
  const targets = (links: Element[]) => links.map((link) => fileOf(attribute(link, 'href')));

  test('names its counterparts in all three languages', () => {
    for (const [file, page] of pages)
      if (file !== '404.html') {
        expect(alternates(page).map((link) => attribute(link, 'hreflang'))).toEqual(tags);
        for (const target of targets(alternates(page))) expect([...pages.keys()]).toContain(target);
      }
  });

  test('of a language offers both others, and leads to the same page there', () => {
    for (const [file, page] of pages)
      if (!isNeutral(file)) {
        const own = attribute(tagged(page, 'html')[0], 'lang');
        expect(switches(page).map((link) => attribute(link, 'hreflang'))).toEqual(tags.filter((tag) => tag !== own));
        expect(targets(switches(page))).toEqual(targets(alternates(page).filter((link) => attribute(link, 'hreflang') !== own)));
      }
  });

  test('of none has a part in each, and so has the one for addresses that do not exist', () => {
    // Pages with all languages side by side are another test's; see tests/build/both.test.ts.
    const neutral = [...pages].filter(([file]) => isNeutral(file) && !file.endsWith('both/index.html'));
    expect(neutral.length).toBeGreaterThan(100);
    for (const [file, page] of neutral) {
      const parts = tagged(page, 'section');
      expect(
        parts.map((part) => attribute(part, 'lang')),
        file,
      ).toEqual(tags);
      for (const part of parts) expect(textOf(part).length).toBeGreaterThan(20);
      if (file === '404.html') continue;
      const [door] = tagged(page, 'language-door');
      for (const lang of [...languages, added.id]) expect(pages.has(fileOf(attribute(door, `data-${lang}`))), `${file} ${lang}`).toBe(true);
    }
  });
});

describe('the browser is given', () => {
  test('a search index of the language with its words', () => {
    const { lang, strings, targets } = json(`search/${added.id}.json`) as {
      lang: string;
      strings: { texts: Record<string, string> };
      targets: { url: string }[];
    };
    expect(lang).toBe(added.id);
    expect(Object.values(strings.texts).filter((text) => !text.startsWith('⟦'))).toEqual([]);
    for (const { url } of targets) expect(pages.has(fileOf(url.split('#')[0])), url).toBe(true);
  });

  test('what the error reader knows in it', () => {
    expect(Object.keys(json(`reader/${added.id}.json`)).length).toBeGreaterThan(1);
    const known = filesIn(join(dist, 'reader', added.id), '.json');
    expect(known).toEqual(filesIn(join(dist, 'reader', languages[0]), '.json'));
    expect(known.length).toBeGreaterThan(100);
    for (const file of known) {
      const { meaning, url } = json(`reader/${added.id}/${file}`) as { meaning: string; url: string };
      expect(meaning, file).toContain('⟦');
      expect(pages.has(fileOf(url)), file).toBe(true);
    }
  });

  test('the full text of it', () => {
    const { languages: found } = json('pagefind/pagefind-entry.json') as { languages: Record<string, { page_count: number }> };
    expect(Object.keys(found).sort()).toEqual(tags.map((tag) => tag.toLowerCase()).sort());
    expect(new Set(Object.values(found).map(({ page_count }) => page_count)).size).toBe(1);
  });
});
