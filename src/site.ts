import { readContent } from './lib/content/read.ts';
import type { Content, Entry, Symptom } from './lib/content/model.ts';
import { entriesOf } from './lib/content/model.ts';
import { createPaths } from './lib/paths.ts';

/** Every address of this build. */
export const paths = createPaths(import.meta.env.BASE_URL, import.meta.env.SITE);

let cached: Content | undefined;

/** The content, checked; read once in a build, and anew for every request in dev so that edits show. */
export function getContent(): Content {
  if (!cached || import.meta.env.DEV) cached = readContent(process.cwd());
  return cached;
}

/** An entry by its folder below `content/`. @throws when there is none */
export function getEntry(key: string): Entry {
  const entry = entriesOf(getContent()).find((candidate) => candidate.key === key);
  if (!entry) throw new Error(`There is no entry content/${key}.`);
  return entry;
}

/** A symptom by its number. @throws when there is none */
export function getSymptom(number: number): Symptom {
  const symptom = getContent().symptoms.find((candidate) => candidate.number === number);
  if (!symptom) throw new Error(`There is no symptom ${number}.`);
  return symptom;
}
