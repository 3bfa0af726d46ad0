/** The picker without JavaScript, walked from link to link as a reader would. */
import { describe, expect, test } from 'vitest';
import { attribute, findAll, type Element, type Node } from '../html.ts';
import { readPage } from './dist.ts';
import { site } from '../site.ts';

const hasClass = (element: Element, name: string) => (attribute(element, 'class') ?? '').split(/\s+/).includes(name);
const linksIn = (node: Node) => findAll(node, ({ tagName }) => tagName === 'a').map((link) => attribute(link, 'href') ?? '');

describe.each([
  ['nl', '/nl/kiezer/', '/nl/symptomen/', '/nl/account/'],
  ['en', '/en/picker/', '/en/symptoms/', '/en/account/'],
])('in %s', (lang, pickerPath, ...families) => {
  const home = readPage('dist', `${lang}/index.html`);
  const picker = readPage('dist', `${pickerPath.slice(1)}index.html`);
  const sections = new Map(
    findAll(picker, ({ tagName }) => tagName === 'section').map((section) => [attribute(section, 'id'), section] as const),
  );

  /** Every guide that can be reached, with the number of answers that it takes at least. */
  function reached(): Map<string, number> {
    const guides = new Map<string, number>();
    const follow = (links: readonly string[], answers: number) => {
      for (const link of links) {
        const [path, anchor] = link.split('#');
        if (families.some((family) => path?.startsWith(family))) guides.set(path!, Math.min(answers, guides.get(path!) ?? answers));
        else if (path === pickerPath || path === '') {
          const section = sections.get(anchor);
          expect(section, `${link} has a section`).toBeDefined();
          const choices = findAll(section!, (element) => hasClass(element, 'choices')).flatMap(linksIn);
          follow(choices, answers + 1);
          const list = findAll(section!, (element) => hasClass(element, 'guide-list')).flatMap(linksIn);
          for (const guide of list) guides.set(guide, Math.min(answers, guides.get(guide) ?? answers));
        }
      }
    };
    const first = findAll(home, ({ tagName }) => tagName === 'symptom-picker').flatMap((element) =>
      findAll(element, (inner) => hasClass(inner, 'plain')).flatMap(linksIn),
    );
    expect(first.length).toBeGreaterThan(3);
    follow(first, 1);
    return guides;
  }

  test('every guide is reached by links within three answers', () => {
    const guides = reached();
    expect(guides.size).toBe(site.guides.length);
    expect(Math.max(...guides.values())).toBeLessThanOrEqual(3);
  });
});
