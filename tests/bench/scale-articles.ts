import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { stringify } from 'yaml';
import { languages, perLang } from '../../src/lib/locales.ts';

/** A family of articles as they are imported: text and further reading, with a page a language and a permanent address. */
const family = `import { z } from 'zod';
import type { ProseEntry } from '../model/content.ts';
import { id, perLang, proseRecord } from '../model/fields.ts';
import { defineFamily } from './family.ts';

const schema = z.strictObject({ ...proseRecord, slug: perLang(id) });
type Sample = z.infer<typeof schema>;
const folders = { nl: 'artikelen', en: 'articles' };

export const articleSample = defineFamily<Sample>({
  id: 'article-sample',
  source: { form: 'folders', folder: 'samples', record: 'sample.yaml' },
  schema,
  key: (_, name) => name,
  sections: ['recognise', 'you', 'other'],
  path: ({ record }, lang) => \`\${lang}/\${folders[lang]}/\${record.slug[lang]}/\`,
  permalink: ({ key }) => \`k/\${key}/\`,
  page: (entry, lang) => (entry as ProseEntry<Sample>).prose[lang],
  door: (entry, lang) => ({ ...(entry as ProseEntry<Sample>).prose[lang], go: 'permalink.go' }),
  result: () => ({ kind: 'page', guides: [] }),
  view: () => 'ArticleSampleView',
});
`;

const view = `---
import LinkList from '../components/LinkList.astro';
import Review from '../components/Review.astro';
import { translator, type StringKey } from '../i18n/translate.ts';
import Article from '../layouts/Article.astro';
import type { Lang } from '../lib/locales.ts';
import type { ProseEntry } from '../model/content.ts';
import { onlyBlocks } from '../prose/components.ts';
import Words from '../prose/Words.astro';
import type { Route } from '../routes/routes.ts';
import { getSite, renderProse } from '../site.ts';

interface Props {
  route: Route;
  lang: Lang;
}

const { route, lang } = Astro.props;
const t = translator(lang);
const site = getSite();
const entry = site.entry(route.ref) as ProseEntry<{ links: string[]; reviewEvery: number }>;
const Text = await renderProse(entry, lang);
const { summary, reviewed, outline } = entry.prose[lang];
const headings = [...outline.sections, 'links'].map((id) => ({ id, title: t(\`section.\${id}\` as StringKey) }));
---

<Article route={route} lang={lang} permalink={site.permalink(entry.ref)} headings={headings}>
  <Words slot="lead" text={summary} lang={lang} />
  <Text components={onlyBlocks('Section')} />
  <section class="section">
    <h2 id="links">{t('section.links')}</h2>
    <LinkList lang={lang} ids={entry.record.links} />
  </section>
  <Review lang={lang} reviewed={reviewed} every={entry.record.reviewEvery} />
</Article>
`;

/** Sections of a guide that an article takes over, and how many of the guide's steps stand in its list. */
const sections = /<Section id="(?:recognise|you)">[^]*?<\/Section>\n/g;
const listed = 2;

/**
 * Adds a family of articles to a copy of the project, with prose in every language. They are as the articles are that such a
 * site imports: Microsoft's in the form of the source (87 of them) have 190 words a language on average (median 106), in
 * paragraphs and lists of 4 items in all, with 12 links (median 4) and no steps. These have 220 words, 4 items, 3 links.
 * @param count how many; they take turns in having the texts of the guides that there are
 */
export function addArticles(root: string, count: number) {
  const write = (file: string, text: string) => writeFileSync(join(root, file), text);
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  write('src/families/article-sample.ts', family);
  write('src/views/ArticleSampleView.astro', view);
  const index = 'src/families/index.ts';
  write(index, `import { articleSample } from './article-sample.ts';\n${read(index).replace(/\[\s*article,/, '[article, articleSample,')}`);

  const guides = 'content/symptoms';
  const sources = readdirSync(join(root, guides)).map((name) => perLang((lang) => read(`${guides}/${name}/${lang}.mdx`)));
  for (let number = 1; number <= count; number += 1) {
    const source = sources[number % sources.length]!;
    const folder = `content/samples/${String(number).padStart(5, '0')}`;
    mkdirSync(join(root, folder), { recursive: true });
    write(`${folder}/sample.yaml`, recordOf(number));
    for (const lang of languages) write(`${folder}/${lang}.mdx`, proseFrom(source[lang], number));
  }
}

function recordOf(number: number): string {
  const slug = perLang(() => `sample-${number}`);
  return stringify({ slug, links: ['app-error'], reviewEvery: 12, sources: ['made for this measurement'] });
}

/** Title with the number, what is short before the steps, and the first steps as a list. */
function proseFrom(source: string, number: number): string {
  const [front = ''] = /^---\n[^]*?\n---\n/.exec(source) ?? [];
  const items = [...source.matchAll(/<Step id="[^"]*">\n([^]*?)\n<\/Step>/g)].slice(0, listed).map(([, text]) => `1. ${text}\n`);
  const list = `<Section id="other">\n${items.join('')}</Section>\n`;
  return [front.replace(/^(title: "?.*?)("?)$/m, `$1 ${number}$2`), ...(source.match(sections) ?? []), list].join('\n');
}
