import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { z } from 'zod';
import type { Family } from '../families/family.ts';
import { languages, perLang, type PerLang } from '../lib/locales.ts';
import { refOf } from '../lib/ref.ts';
import { checkAll } from './checks/all.ts';
import type { Check, Checked, Located } from './checks/check.ts';
import { byKey, proseEntries, type Content, type Prose } from './content.ts';
import { parseMdx } from './mdx-file.ts';
import { noMemory, type Memory } from './memory.ts';
import { completeSegment, parseSource, type PairedSegment, type SourceArticle } from './parse-source.ts';
import { ContentError, type Problem } from './problem.ts';
import { parseSaid, saidFile, saidFolders } from './said-file.ts';
import { registerSchema, settingsFiles, type RegisterEntry, type Settings } from './settings.ts';
import { sourceFile, strayFiles } from './stray-files.ts';
import { readTextFile } from './text-file.ts';
import { parseYaml } from './yaml-file.ts';

/** The folder below the project's root that holds the content. */
export const contentFolder = 'content';

/**
 * Reads and checks everything in `content/`.
 * @param root the project's root
 * @param families what there is to read
 * @param further checks beside those that hold for all content
 * @param memory of an earlier reading of the same project, for the same families
 * @throws {ContentError} naming every problem with file, line, field and remedy
 */
export function readContent(root: string, families: readonly Family[], further: readonly Check[] = [], memory = noMemory): Content {
  const problems: Problem[] = [];
  const reader = createReader(root, problems, memory);
  const files = Object.entries(settingsFiles).map(([name, { file, schema }]) => [name, reader.yaml(file, schema)] as const);
  const settings = Object.fromEntries(files.map(([name, found]) => [name, found?.data])) as unknown as Settings;
  const located = families.flatMap((family) => reader.entries(family));
  const [general, elsewhere] = saidFolders.map(reader.said);
  const source = reader.source();
  problems.push(...strayFiles(join(root, contentFolder), families));
  // What cannot even be read makes the further checks meaningless.
  if (problems.length > 0 || !general || !elsewhere) throw new ContentError(problems);

  const entries = Object.fromEntries(
    families.map(({ id }) => [id, located.filter(({ entry }) => entry.family === id).map(({ entry }) => entry)]),
  );
  const publishing = publishedSegments(entries);
  const segments = source.segments.map((segment) => completeSegment(segment, (id, lang) => publishing.get(`${id} ${lang}`)));
  const content: Content = { ...settings, entries, general, elsewhere, source: { ...source, segments } };
  for (const { id, source: from } of families) if (from.form === 'made') content.entries[id] = from.make(content).toSorted(byKey);
  const lineIn: Checked['lineIn'] = (name, path) => files.find(([file]) => file === name)?.[1]?.line(path) ?? 1;
  problems.push(...checkAll({ content, families, located, lineIn }, further));
  if (problems.length > 0) throw new ContentError(problems);
  return content;
}

/** Whether there is something in every language. */
const isWhole = <T>(halves: Partial<PerLang<T | undefined>>): halves is PerLang<T> => languages.every((lang) => halves[lang] !== undefined);

const noSections: readonly string[] = [];

/** The published text of every segment, by `<id> <language>`. */
function publishedSegments(entries: Content['entries']): ReadonlyMap<string, string> {
  const texts = proseEntries({ entries }).flatMap(({ prose }) =>
    languages.flatMap((lang) => Object.entries(prose[lang].outline.segments).map(([id, { text }]) => [`${id} ${lang}`, text] as const)),
  );
  return new Map(texts);
}

function createReader(root: string, problems: Problem[], memory: Memory) {
  const shown = (path: string) => `${contentFolder}/${path}`;
  const absolute = (path: string) => join(root, contentFolder, path);
  const list = (path: string) =>
    existsSync(absolute(path)) ? readdirSync(absolute(path), { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1)) : [];
  const text = (path: string) => readTextFile(absolute(path), shown(path), problems);
  /** What a file holds, read anew only where its text has changed. */
  const parsed = <T>(path: string, parse: (source: string, file: string) => T | undefined): T | undefined => {
    const source = text(path);
    return source === undefined ? undefined : memory(path, source, () => parse(source, shown(path)));
  };
  const yaml = <T extends z.ZodType>(path: string, schema: T) => parsed(path, (source, file) => parseYaml(source, schema, file, problems));
  const prose = (path: string, sections: readonly string[]): Prose | undefined =>
    parsed(path, (source, file) => parseMdx(source, file, sections, problems));
  const said = (folder: string): PerLang<string[]> | undefined => {
    const halves = perLang((lang) => parsed(`${folder}/${saidFile(lang)}`, (source, file) => parseSaid(source, file, problems)));
    return isWhole(halves) ? halves : undefined;
  };

  const entry = (family: Family, path: string, recordFile: string, withProse: boolean): Located | undefined => {
    const record = yaml(recordFile, family.schema);
    const halves = withProse ? perLang((lang) => prose(`${path}/${lang}.mdx`, family.sections ?? noSections)) : {};
    const spoken = family.said && said(path);
    const noRegister = { data: [] as RegisterEntry[], line: () => 1 };
    const register =
      withProse && existsSync(absolute(`${path}/register.yaml`)) ? yaml(`${path}/register.yaml`, registerSchema) : noRegister;
    if (!record || !register || (withProse && !isWhole(halves)) || (family.said && !spoken)) return undefined;
    const key = family.key(record.data, basename(path));
    return {
      entry: {
        family: family.id,
        key,
        ref: refOf(family.id, key),
        path,
        file: shown(recordFile),
        record: record.data,
        prose: halves,
        register: register.data,
        ...(spoken && { said: spoken }),
      },
      line: record.line,
      registerLine: register.line,
    };
  };

  const folder = (family: Family, path: string, record: string) => entry(family, path, `${path}/${record}`, true);

  const entries = (family: Family): Located[] => {
    const { source } = family;
    if (source.form === 'made') return [];
    if (source.form === 'folder') return [folder(family, source.folder, source.record)].filter((found) => found !== undefined);
    const found =
      source.form === 'folders'
        ? list(source.folder)
            .filter((item) => item.isDirectory())
            .map((item) => folder(family, `${source.folder}/${item.name}`, source.record))
        : list(source.folder)
            .filter((item) => item.name.endsWith('.yaml'))
            .map(({ name }) => entry(family, `${source.folder}/${basename(name, '.yaml')}`, `${source.folder}/${name}`, false));
    return found.filter((item) => item !== undefined).sort((a, b) => byKey(a.entry, b.entry));
  };

  const source = (): SourceArticle<PairedSegment> => {
    const whole = text(sourceFile);
    if (whole === undefined) return { frontMatter: {}, segments: [] };
    try {
      return parseSource(whole);
    } catch (error) {
      problems.push({ file: shown(sourceFile), line: 1, field: '(file)', problem: (error as Error).message, remedy: 'Restore the file.' });
      return { frontMatter: {}, segments: [] };
    }
  };

  return { yaml, entries, said, source };
}
