import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { attribute, filesIn, findAll, readPage } from '../html.ts';

const builds = [
  ['dist', '/'],
  ['dist-help', '/help/'],
] as const;

describe.each(builds)('every link in %s', (folder, base) => {
  const pages = new Map(filesIn(folder, '.html').map((file) => [file, readPage(folder, file)]));
  const ids = new Map(
    [...pages].map(([file, page]) => [
      file,
      new Set(findAll(page, (element) => attribute(element, 'id') !== undefined).map((element) => attribute(element, 'id'))),
    ]),
  );
  const languageOf = (file: string) => /^(nl|en)\//.exec(file)?.[1];

  test.each([...pages])('on %s leads somewhere, and stays in its language', (file, page) => {
    const faults: string[] = [];
    const here = new URL(base + file.replace(/index\.html$/, ''), 'http://site.example');
    for (const element of findAll(page, ({ tagName }) => ['a', 'link', 'script', 'form', 'img'].includes(tagName))) {
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
      if (!existsSync(join(folder, found))) faults.push(`${address} does not exist`);
      if (target.hash && element.tagName === 'a' && !ids.get(found)?.has(decodeURIComponent(target.hash.slice(1))))
        faults.push(`${address} has no such anchor`);
      const [from, to] = [languageOf(file), languageOf(found)];
      if (from && to && from !== to && element.tagName === 'a' && attribute(element, 'hreflang') === undefined)
        faults.push(`${address} changes language unasked`);
    }
    expect(faults).toEqual([]);
  });

  test.each([...pages])('ids on %s are unique', (_, page) => {
    const all = findAll(page, (element) => attribute(element, 'id') !== undefined).map((element) => attribute(element, 'id'));
    expect(all.filter((id, index) => all.indexOf(id) !== index)).toEqual([]);
  });
});
