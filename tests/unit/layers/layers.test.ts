import { describe, expect, test } from 'vitest';
import { readSources } from '../sources.ts';
import { findBreaches } from './layers.ts';

const sources = readSources();

test('no file of the project imports what its layer may not use', () => {
  expect(sources.size).toBeGreaterThan(100);
  expect(findBreaches(sources)).toEqual([]);
});

describe('a breach is found', () => {
  const alone = (file: string, source: string) => findBreaches(new Map([[file, source]]));

  test.each([
    ['lib/x.ts', "import { z } from 'zod';", 'zod'],
    ['lib/x.ts', "import { readFileSync } from 'node:fs';", 'node:fs'],
    ['lib/x.ts', "import { parse } from 'yaml';", 'yaml'],
    ['lib/x.ts', "export { mdxToMdast } from 'satteri';", 'satteri'],
    ['lib/x.ts', "import { getCollection } from 'astro:content';", 'astro:content'],
    ['lib/reader/x.ts', "import { nl } from '../../i18n/nl.ts';", 'i18n/nl.ts'],
    ['lib/x.ts', "import { element } from '../elements/shared/nodes.ts';", 'elements/shared/nodes.ts'],
    ['elements/x/x.ts', "const { families } = await import('../../families/index.ts');", 'families/index.ts'],
    ['elements/x/x.ts', "new Worker(new URL('../../model/read.ts', import.meta.url));", 'model/read.ts'],
    ['elements/x/x.ts', "import { type Site } from '../../routes/site.ts';", 'routes/site.ts'],
    ['model/x.ts', "import { families } from '../families/index.ts';", 'families/index.ts'],
    ['routes/x.ts', "import { buildIndex } from '../data/search-index.ts';", 'data/search-index.ts'],
    ['components/X.astro', "---\nimport Page from '../layouts/Page.astro';\n---\n<Page />", 'layouts/Page.astro'],
    ['views/X.astro', "---\nimport { element } from '../elements/shared/nodes.ts';\n---\n", 'elements/shared/nodes.ts'],
  ])('%s: %s', (file, source, target) => {
    expect(alone(file, source)).toEqual([`${file} may not import ${target}`]);
  });

  test('in the script of a component', () => {
    const source = "---\nconst a = 1;\n---\n<p>{a}</p>\n<script>\n  import { nl } from '../i18n/nl.ts';\n  console.log(nl);\n</script>";
    expect(alone('components/X.astro', source)).toEqual(['The script of components/X.astro may not import i18n/nl.ts']);
  });

  test('where files import one another in a circle', () => {
    const circle = new Map([
      ['lib/a.ts', "import './b.ts';\nexport const a = 1;"],
      ['lib/b.ts', "export * from './c.ts';"],
      ['lib/c.ts', "export const c = await import('./a.ts');"],
    ]);
    expect(findBreaches(circle)).toEqual(['lib/a.ts → lib/b.ts → lib/c.ts → lib/a.ts is a circle']);
  });

  test('but not through a file that exports nothing', () => {
    const order = new Map([
      ['lib/a.ts', "import './b.ts';"],
      ['lib/b.ts', "import './a.ts';\nexport const b = 1;"],
    ]);
    expect(findBreaches(order)).toEqual([]);
  });

  test('but not in an import of types', () => {
    const types = "import type { Site } from '../routes/site.ts';\nexport type { Content } from '../model/content.ts';";
    expect(alone('lib/x.ts', types)).toEqual([]);
  });
});
