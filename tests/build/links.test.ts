import { describe, expect, test } from 'vitest';
import { attribute, filesIn, findAll, type Node } from '../html.ts';
import { readPage } from './dist.ts';

const builds = [
  ['dist', '/'],
  ['dist-help', '/help/'],
] as const;

const linking = new Set(['a', 'link', 'script', 'form', 'img']);

describe.each(builds)('every link in %s', (folder, base) => {
  const pages = new Map(filesIn(folder, '.html').map((file) => [file, readPage(folder, file)]));
  const idsOf = new Map(
    [...pages].map(([file, page]) => [
      file,
      findAll(page, (element) => attribute(element, 'id') !== undefined).map((element) => attribute(element, 'id')),
    ]),
  );
  const ids = new Map([...idsOf].map(([file, all]) => [file, new Set(all)]));
  const published = new Set(filesIn(folder).map((file) => file.replaceAll('\\', '/')));
  const languageOf = (file: string) => /^(nl|en)\//.exec(file)?.[1];

  test('leads somewhere, and stays in its language', () => {
    expect([...pages].flatMap(([file, page]) => faultsOf(file, page).map((fault) => `${file}: ${fault}`))).toEqual([]);
  });

  function faultsOf(file: string, page: Node): string[] {
    const faults: string[] = [];
    const here = new URL(base + file.replace(/index\.html$/, ''), 'http://site.example');
    for (const element of findAll(page, ({ tagName }) => linking.has(tagName))) {
      const address = attribute(element, 'href') ?? attribute(element, 'src') ?? attribute(element, 'action');
      if (address === undefined) continue;
      const target = new URL(address, here);
      if (target.host === 'help.example') target.host = here.host;
      if (target.host !== here.host) {
        if (target.protocol !== 'https:') faults.push(`${address} is not https`);
        continue;
      }
      if (!target.pathname.startsWith(base)) {
        faults.push(`${address} is outside ${base}`);
        continue;
      }
      const path = target.pathname.slice(base.length);
      const found = path === '' || path.endsWith('/') ? `${path}index.html` : path;
      if (!published.has(found)) faults.push(`${address} does not exist`);
      if (target.hash && element.tagName === 'a' && !ids.get(found)?.has(decodeURIComponent(target.hash.slice(1))))
        faults.push(`${address} has no such anchor`);
      const [from, to] = [languageOf(file), languageOf(found)];
      if (from && to && from !== to && element.tagName === 'a' && attribute(element, 'hreflang') === undefined)
        faults.push(`${address} changes language unasked`);
    }
    return faults;
  }

  test('has an id to lead to that its page has once', () => {
    const twice = [...pages.keys()].flatMap((file) => {
      const all = idsOf.get(file)!;
      return ids.get(file)!.size === all.length ? [] : [`${file}: ${all.filter((id, index) => all.indexOf(id) !== index).join(', ')}`];
    });
    expect(twice).toEqual([]);
  });
});
