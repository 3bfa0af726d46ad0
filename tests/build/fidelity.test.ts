import { describe, expect, test } from 'vitest';
import { article } from '../../src/families/article.ts';
import { symptom } from '../../src/families/symptom.ts';
import { languages } from '../../src/lib/locales.ts';
import { proseEntries } from '../../src/model/content.ts';
import { site } from '../site.ts';
import { attribute, findAll, textOf } from '../html.ts';
import { readPage } from './dist.ts';

const { content } = site;
const register = proseEntries(content).flatMap((entry) => entry.register);
const current = new Map(content.links.flatMap(({ url, source }) => (source ?? []).map((old) => [old.url, url])));

describe.each(languages)('the article in %s', (lang) => {
  const home = readPage('dist', `${lang}/index.html`);
  const segmentsOn = (page: typeof home) =>
    new Map(
      findAll(page, (element) => attribute(element, 'data-segment') !== undefined).map((element) => [
        attribute(element, 'data-segment'),
        element,
      ]),
    );
  const onHome = segmentsOn(home);

  test.each(content.source.segments.map((segment) => [segment.id, segment] as const))(
    'publishes %s word for word, or as registered',
    (id, segment) => {
      const element = onHome.get(id);
      expect(element, `${id} is on the page`).toBeDefined();
      const entry = register.find((candidate) => candidate.segment === id && candidate.language === lang);
      expect(textOf(element!)).toBe(entry?.published ?? segment[lang].text);
      if (entry) expect(entry.source).toBe(segment[lang].text);
    },
  );

  test.each(content.source.segments.map((segment) => [segment.id, segment] as const))(
    'links %s to where the source’s links lead today',
    (id, segment) => {
      const links = findAll(onHome.get(id)!, ({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href'));
      expect(links).toEqual(segment[lang].links.map((url) => current.get(url)));
    },
  );

  test('stands in the same order as the source', () => {
    expect([...onHome.keys()]).toEqual(content.source.segments.map(({ id }) => id));
  });

  test.each(site.entries(symptom).map((entry) => [entry.ref, entry] as const))(
    '%s has its statement on its own page too',
    (ref, { record }) => {
      const page = segmentsOn(readPage('dist', `${site.href(ref, lang).slice(1)}index.html`));
      expect([...page.keys()]).toEqual(record.segments);
      for (const [id, element] of page) expect(textOf(element)).toBe(textOf(onHome.get(id)!));
    },
  );

  test('the register is shown to readers whole', () => {
    const about = textOf(readPage('dist', `${site.href('page:about', lang).slice(1)}index.html`));
    for (const entry of register)
      for (const part of [entry.source, entry.published, entry.why[lang]]) expect(about).toContain(part.replace(/\s+/g, ' '));
    for (const [old, now] of current) for (const part of [old, now]) expect(about).toContain(part);
    expect(about).toContain('CC BY 4.0');
  });
});

test('the register names a change once a segment and language', () => {
  const keys = register.map(({ segment, language }) => `${segment} ${language}`);
  expect(new Set(keys).size).toBe(keys.length);
});

test('the front matter’s meaning is kept', () => {
  const { frontMatter } = content.source;
  const { topicIds, originalLocale, published } = site.entries(article)[0]!.record;
  expect(topicIds).toEqual(frontMatter['ms.custom']);
  expect(originalLocale).toBe(frontMatter['ms.contentlocale']);
  const [month, day, year] = String(frontMatter['ms.date']).split('/');
  expect(published).toBe(`${year}-${month}-${day}`);
  expect(content.site.robots.toUpperCase()).toBe(frontMatter['ROBOTS']);
});
