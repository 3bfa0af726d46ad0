import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDocument, stringify } from 'yaml';
import { languages } from '../../src/lib/locales.ts';

/** A family of guides that are not in the picker: with pages in every language and beside one another, found by the full text. */
const family = `import { z } from 'zod';
import { defineFamily } from './family.ts';
import { guideApi } from './guide-api.ts';
import { guideFamily, guideRecord } from './guide.ts';

const schema = z.strictObject(guideRecord);
const { answers: _, ...guide } = guideFamily(
  { one: 'sample', many: 'samples', field: 'samples', label: 'symptom.label' },
  { nl: 'voorbeelden', en: 'samples' },
  'x',
);

export const articleSample = defineFamily<z.infer<typeof schema>>({
  ...guide,
  id: 'article-sample',
  source: { form: 'folders', folder: 'samples', record: 'sample.yaml' },
  schema,
  result: () => ({ kind: 'page', guides: [] }),
  api: guideApi('samples', 'nav.symptoms'),
});
`;

/** How many steps of a guide an article has. */
const steps = 5;

/**
 * Adds a family of articles to a copy of the project, with prose in every language. Each is as long as the articles are that
 * such a site imports: Microsoft's in the form of the source have 190 words a language on average (median 106, 87 articles).
 * @param count how many; they take turns in having the beginnings of the guides that there are
 */
export function addArticles(root: string, count: number) {
  const index = join(root, 'src/families/index.ts');
  writeFileSync(join(root, 'src/families/article-sample.ts'), family);
  const listed = readFileSync(index, 'utf8').replace(/\[\s*article,/, '[article, articleSample,');
  writeFileSync(index, `import { articleSample } from './article-sample.ts';\n${listed}`);

  const guides = join(root, 'content/symptoms');
  const sources = readdirSync(guides).map((name) => join(guides, name));
  for (let number = 1; number <= count; number += 1) {
    const from = sources[number % sources.length]!;
    const folder = join(root, `content/samples/${String(number).padStart(5, '0')}`);
    mkdirSync(folder, { recursive: true });
    writeFileSync(join(folder, 'sample.yaml'), recordFrom(readFileSync(join(from, 'symptom.yaml'), 'utf8'), number));
    for (const lang of languages)
      writeFileSync(join(folder, `${lang}.mdx`), proseFrom(readFileSync(join(from, `${lang}.mdx`), 'utf8'), number));
  }
}

interface Guide {
  segments: unknown;
  slug: Record<string, string>;
  said: Record<string, string[]>;
  steps: unknown[];
}

function recordFrom(source: string, number: number): string {
  const { segments: _, slug, said, ...guide } = parseDocument(source).toJS() as Guide;
  const own = Object.fromEntries(Object.entries(slug).map(([lang, name]) => [lang, `${name}-${number}`]));
  const words = Object.fromEntries(Object.entries(said).map(([lang, phrases]) => [lang, phrases.slice(0, 3)]));
  return stringify({ ...guide, number, slug: own, said: words, steps: guide.steps.slice(0, steps) });
}

/** The beginning, without the statement, which is Microsoft's and stands in the guide; with the number in the title. */
function proseFrom(source: string, number: number): string {
  const [beginning = ''] = source.split('<Statement>');
  const listed =
    /<Steps>\n([^]*?)<\/Steps>/
      .exec(source)?.[1]
      ?.split(/(?<=<\/Step>\n)/)
      .slice(0, steps)
      .join('') ?? '';
  return `${beginning.replace(/^(title: "?.*?)("?)$/m, `$1 ${number}$2`)}<Steps>\n${listed}</Steps>\n`;
}
