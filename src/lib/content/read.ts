import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { z } from 'zod';
import { languages, type Lang } from '../locales.ts';
import { parseSource } from '../source/parse-source.ts';
import { checkContent } from './check.ts';
import type { Content, Entry, Prose } from './model.ts';
import { readOutline } from './outline.ts';
import { ContentError, type Problem } from './problem.ts';
import {
  articleSchema,
  codeSchema,
  diagnosisSchema,
  linksSchema,
  pickerSchema,
  portalSchema,
  proseSchema,
  registerSchema,
  rolesSchema,
  siteSchema,
  symptomSchema,
  synonymsSchema,
  termsSchema,
  wordingsSchema,
} from './schema.ts';
import { parseYaml } from './yaml-file.ts';

/** The folder below the project's root that holds the content. */
export const contentFolder = 'content';
const sourceFile = 'source/issues-signing-in-to-applications.md';

/**
 * Reads and checks everything in `content/`.
 * @param root the project's root
 * @throws {ContentError} naming every problem with file, line, field and remedy
 */
export function readContent(root: string): Content {
  const problems: Problem[] = [];
  const reader = createReader(root, problems);

  const symptoms = reader.folders('symptoms').map((key) => reader.entry(key, 'symptom.yaml', symptomSchema));
  const content = {
    symptoms: symptoms.filter((entry) => entry !== undefined).sort((a, b) => a.number - b.number),
    diagnosis: reader.entry('diagnosis', 'diagnosis.yaml', diagnosisSchema),
    article: reader.entry('article', 'article.yaml', articleSchema),
    codes: reader
      .files('codes')
      .flatMap((file) => reader.yaml(file, codeSchema)?.data ?? [])
      .sort((a, b) => a.code - b.code),
    links: reader.yaml('links.yaml', linksSchema)?.data.links,
    roles: reader.yaml('roles.yaml', rolesSchema)?.data,
    portal: reader.yaml('portal.yaml', portalSchema)?.data,
    picker: reader.yaml('picker.yaml', pickerSchema)?.data,
    site: reader.yaml('site.yaml', siteSchema)?.data,
    terms: reader.yaml('terms.yaml', termsSchema)?.data.terms,
    synonyms: reader.yaml('synonyms.yaml', synonymsSchema)?.data,
    wordings: reader.yaml('wordings.yaml', wordingsSchema)?.data,
    source: parseSource(reader.text(sourceFile) ?? ''),
  };
  // What cannot even be read makes the further checks meaningless.
  if (problems.length > 0) throw new ContentError(problems);
  const complete = content as Content;
  problems.push(...checkContent(complete));
  if (problems.length > 0) throw new ContentError(problems);
  return complete;
}

function createReader(root: string, problems: Problem[]) {
  const shown = (path: string) => `${contentFolder}/${path}`;
  const absolute = (path: string) => join(root, contentFolder, path);

  const text = (path: string): string | undefined => {
    if (existsSync(absolute(path))) return readFileSync(absolute(path), 'utf8');
    problems.push({ file: shown(path), field: '(file)', problem: 'The file is missing.', remedy: 'Add it; its neighbours show the form.' });
    return undefined;
  };
  const yaml = <T extends z.ZodType>(path: string, schema: T) => {
    const source = text(path);
    return source === undefined ? undefined : parseYaml(source, schema, shown(path), problems);
  };
  const prose = (path: string): Prose | undefined => {
    const source = text(path);
    if (source === undefined) return undefined;
    const [, matter] = /^---\r?\n([\s\S]*?)\r?\n---\r?\n/.exec(source) ?? [];
    if (matter === undefined) {
      problems.push({
        file: shown(path),
        line: 1,
        field: 'front matter',
        problem: 'There is none.',
        remedy: 'Begin the file with ---, title, summary, reviewed, ---.',
      });
      return undefined;
    }
    const data = parseYaml(matter, proseSchema, shown(path), problems, 2)?.data;
    const body = source.slice(source.indexOf('\n---', 3) + 4);
    try {
      const outline = readOutline(body, source.slice(0, source.length - body.length).split('\n').length);
      return data && { file: shown(path), ...data, outline };
    } catch (error) {
      problems.push({
        file: shown(path),
        field: 'MDX',
        problem: `${(error as Error).message}.`,
        remedy: 'Correct the tag or brace it names.',
      });
      return undefined;
    }
  };
  const entry = <T extends z.ZodType>(key: string, file: string, schema: T): (Entry & z.output<T>) | undefined => {
    const record = yaml(`${key}/${file}`, schema);
    const halves = Object.fromEntries(languages.map((lang) => [lang, prose(`${key}/${lang}.mdx`)])) as Record<Lang, Prose | undefined>;
    const register = existsSync(absolute(`${key}/register.yaml`)) ? yaml(`${key}/register.yaml`, registerSchema)?.data : [];
    if (!record || !register || !halves.nl || !halves.en) return undefined;
    return {
      steps: [],
      ...(record.data as object),
      key,
      file: shown(`${key}/${file}`),
      line: record.line,
      register,
      prose: halves,
    } as unknown as Entry & z.output<T>;
  };
  const list = (path: string) => (existsSync(absolute(path)) ? readdirSync(absolute(path), { withFileTypes: true }) : []);
  return {
    text,
    yaml,
    entry,
    folders: (path: string) =>
      list(path)
        .filter((item) => item.isDirectory())
        .map((item) => `${path}/${item.name}`)
        .sort(),
    files: (path: string) =>
      list(path)
        .filter((item) => item.name.endsWith('.yaml'))
        .map((item) => `${path}/${item.name}`)
        .sort(),
  };
}
