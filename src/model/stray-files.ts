import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Family } from '../families/family.ts';
import { languages } from '../lib/locales.ts';
import { saidFile, saidFolders } from './said-file.ts';
import type { Problem } from './problem.ts';
import { settingsFiles } from './settings.ts';

/** Microsoft's article, below the folder of the content. */
export const sourceFile = 'source/issues-signing-in-to-applications.md';

/** What operating systems leave behind, unasked. */
const ignored = /^(?:\..*|Thumbs\.db|desktop\.ini)$/;

/**
 * Files and folders that nothing reads: misnamed, or in the wrong place.
 * @param folder where the content is
 */
export function strayFiles(folder: string, families: readonly Family[]): Problem[] {
  const top = [...Object.values(settingsFiles).map(({ file }) => file), 'published.txt', 'source', ...saidFolders];
  const spoken = languages.map(saidFile);
  const sources = families.map(({ source }) => source).filter((source) => source.form !== 'made');
  return [
    ...strays(folder, '', [...top, ...sources.map((source) => source.folder)]),
    ...strays(folder, 'source', [sourceFile.slice('source/'.length)]),
    ...saidFolders.flatMap((name) => strays(folder, name, spoken)),
    ...families.flatMap(({ source, said }) => {
      if (source.form === 'made') return [];
      if (source.form === 'files') return strays(folder, source.folder, ['<key>.yaml'], ({ name }) => name.endsWith('.yaml'));
      const names = [source.record, ...languages.map((lang) => `${lang}.mdx`), ...(said ? spoken : []), 'register.yaml'];
      if (source.form === 'folder') return strays(folder, source.folder, names);
      const below = namesIn(folder, source.folder).filter((item) => item.isDirectory());
      return [
        ...strays(folder, source.folder, [`<name>/${source.record}`], (item) => item.isDirectory()),
        ...below.flatMap(({ name }) => strays(folder, `${source.folder}/${name}`, names)),
      ];
    }),
  ];
}

function namesIn(folder: string, path: string) {
  const at = join(folder, path);
  return existsSync(at) ? readdirSync(at, { withFileTypes: true }).filter(({ name }) => !ignored.test(name)) : [];
}

type Item = ReturnType<typeof namesIn>[number];

function strays(folder: string, path: string, names: readonly string[], known = ({ name }: Item) => names.includes(name)): Problem[] {
  return namesIn(folder, path)
    .filter((item) => !known(item))
    .map(({ name }) => ({
      file: ['content', path, name].filter(Boolean).join('/'),
      line: 1,
      field: '(file)',
      problem: 'Nothing reads a file or folder of this name here.',
      remedy: `Remove it, or give it a name that is read: ${names.join(', ')}.`,
    }));
}
