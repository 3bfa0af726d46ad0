/** Every page in all languages side by side: nothing of a language is missing, and each block stands beside its counterpart. */
import { describe, expect, test } from 'vitest';
import { languages, locales } from '../../src/lib/locales.ts';
import { stepsOf } from '../../src/model/content.ts';
import { attribute, findAll, textOf, type Element, type Node } from '../html.ts';
import { readPage } from './dist.ts';
import { site } from '../site.ts';

const tags = languages.map((lang) => locales[lang].tag);
const children = (node: Node) => ('childNodes' in node ? node.childNodes.filter((child): child is Element => 'tagName' in child) : []);
const rowsOf = (page: Node) => findAll(page, (element) => /(?:^| )pair(?: |$)/.test(attribute(element, 'class') ?? ''));
const blocks = ['p', 'h2', 'h3', 'li', 'dl', 'section'];

describe.each(site.routes.filter(({ view }) => view === 'BothView'))('/$path', ({ path, ref }) => {
  const page = readPage('dist', `${path}index.html`);
  const rows = rowsOf(page);

  test('has each block in every language, beside one another', () => {
    expect(rows.length).toBeGreaterThan(3);
    for (const row of rows) {
      expect(children(row).map((part) => attribute(part, 'lang'))).toEqual(tags);
      for (const part of children(row)) expect(textOf(part)).not.toBe('');
    }
  });

  test('is paired to the last block: no row holds several', () => {
    const whole = rows.flatMap(children).filter((part) => children(part).filter(({ tagName }) => blocks.includes(tagName)).length > 1);
    expect(whole.map(textOf)).toEqual([]);
  });

  test('has every step once', () => {
    const ids = findAll(page, (element) => attribute(element, 'id') !== undefined).map((element) => attribute(element, 'id'));
    expect(new Set(ids).size).toBe(ids.length);
    for (const { id } of stepsOf(site.entry(ref))) expect(ids).toContain(id);
  });
});

test('what a page says in its language stands on that page too', () => {
  const part = (file: string, wanted: (element: Element) => boolean) => findAll(readPage('dist', file), wanted).map(textOf);
  const isParagraph = ({ tagName, attrs }: Element) => tagName === 'p' && !attrs.some(({ name }) => name === 'data-one-language');
  const said = new Set(part('s/8/both/index.html', () => true));
  for (const file of ['nl/symptomen/galerie-federatief/index.html', 'en/symptoms/gallery-federated/index.html']) {
    const [article] = findAll(readPage('dist', file), ({ tagName }) => tagName === 'article');
    const steps = findAll(article!, ({ tagName }) => tagName === 'ol').flatMap((list) => findAll(list, isParagraph).map(textOf));
    expect(steps.length).toBeGreaterThan(5);
    expect(steps.filter((step) => !said.has(step))).toEqual([]);
  }
});
