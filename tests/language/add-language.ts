import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isMap, isScalar, parseDocument, visit, type YAMLMap } from 'yaml';
import { en } from '../../src/i18n/en.ts';
import { addRows } from './add-rows.ts';
import { accented, pseudo, pseudoProse } from './pseudo.ts';

/** The language that is added: no translator needed, and plain to see on every page. */
export const added = { id: 'qps', tag: 'qps-ploc', label: 'Pseudo' };

/**
 * Adds a language to a copy of the project, as a translator would: its row, its texts, its files beside the English
 * ones, its key in every YAML file, and an entry in the tables that the compiler demands.
 */
export function addLanguage(root: string) {
  const texts = Object.fromEntries(Object.entries(en).map(([key, text]) => [key, pseudo(text)]));
  writeFileSync(join(root, `src/i18n/${added.id}.ts`), `export const ${added.id} = ${JSON.stringify(texts, null, 2)};\n`);
  rewrite(join(root, 'src'), '.ts', (source, file) => {
    if (!file.endsWith('locales.ts')) return addRows(source, added.id);
    const row = `  ${added.id}: { tag: '${added.tag}', intl: 'en-GB', label: '${added.label}' },\n`;
    return source.replace('} as const satisfies', `${row}} as const satisfies`);
  });
  rewrite(join(root, 'content'), '.yaml', translateYaml);
  const beside = (ending: (lang: string) => string, change: (source: string) => string) =>
    rewrite(join(root, 'content'), ending('en'), (source, file) => {
      writeFileSync(file.slice(0, -ending('en').length) + ending(added.id), change(source));
      return source;
    });
  beside((lang) => `${lang}.mdx`, translateMdx);
  beside((lang) => `said.${lang}.txt`, accented);
}

function rewrite(folder: string, ending: string, change: (source: string, file: string) => string) {
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!name.endsWith(ending)) continue;
    const file = join(folder, name);
    const source = readFileSync(file, 'utf8');
    const changed = change(source, file);
    if (changed !== source) writeFileSync(file, changed);
  }
}

/** Gives everything that has a Dutch and an English value the same in the new language. */
function translateYaml(source: string): string {
  const document = parseDocument(source);
  let found = false;
  visit(document, {
    Pair: (_, { key, value }) => {
      // What the screens of Microsoft and others say is theirs, in their languages.
      if (isScalar(key) && key.value === 'words') return visit.SKIP;
      if (isMap(value) && isTwofold(value)) {
        found = true;
        value.set(added.id, translated(value.get('en', true), isScalar(key) && key.value === 'slug'));
      }
      return undefined;
    },
    Map: (_, map) => {
      if (!isTwofold(map) || map.has(added.id)) return;
      found = true;
      map.set(added.id, translated(map.get('en', true), false));
    },
  });
  return found ? document.toString({ lineWidth: 0 }) : source;
}

/** An element or a link in a text of a record. */
const markup = /<[A-Z]|\]\(/;
const isTwofold = (map: YAMLMap) => map.has('nl') && map.has('en');

/** A slug stays as it is: it stands in the language's own folder, and has no accents. */
function translated(node: unknown, isSlug: boolean): unknown {
  const walk = (value: unknown): unknown => {
    if (typeof value === 'string') return isSlug ? value : markup.test(value) ? pseudoProse(value) : pseudo(value);
    if (Array.isArray(value)) return value.map(walk);
    if (typeof value !== 'object' || value === null) return value;
    return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, walk(inner)]));
  };
  return walk((node as { toJSON: () => unknown }).toJSON());
}

/** Title and summary get accents only: the summary has a longest length. */
function translateMdx(source: string): string {
  const end = source.indexOf('\n---\n') + '\n---\n'.length;
  const matter = source
    .slice(0, end)
    .split('\n')
    .map((line) => {
      const [field = '', ...rest] = line.split(': ');
      return field === 'title' || field === 'summary' ? `${field}: ${accented(rest.join(': '))}` : line;
    });
  return matter.join('\n') + pseudoProse(source.slice(end));
}
