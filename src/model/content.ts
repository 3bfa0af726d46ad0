import type { z } from 'zod';
import type { PerLang } from '../lib/locales.ts';
import type { Ref } from '../lib/ref.ts';
import type { Step, proseRecord } from './fields.ts';
import type { Outline } from './outline.ts';
import type { SourceArticle } from './parse-source.ts';
import type { RegisterEntry, Settings } from './settings.ts';

/** One MDX file. */
export interface Prose {
  file: string;
  title: string;
  summary: string;
  /** Day of the last review, YYYY-MM-DD. */
  reviewed: string;
  /** The lines of the fields above. */
  lines: { title: number; summary: number; reviewed: number };
  outline: Outline;
}

/** One thing that the site knows something about, whatever its family. */
export interface Entry<R extends object = object> {
  family: string;
  /** Unique within the family, and permanent. */
  key: string;
  ref: Ref;
  /** Its place below `content/` without an ending, such as `symptoms/01-unexpected-prompt` or `codes/50011`. */
  path: string;
  /** The file of its record, relative to the project's root. */
  file: string;
  record: R;
  /** Empty for an entry without MDX files. */
  prose: Partial<PerLang<Prose>>;
  register: RegisterEntry[];
  /** What people say, in their own words, who look for the entry; search knows it by that. */
  said?: PerLang<string[]>;
  /** The entry whose prose its page shows, where that is not its own. */
  shows?: Ref;
}

/** An entry with MDX files, of which every language has one. */
export interface ProseEntry<R extends object = object> extends Entry<R & ProseRecord> {
  prose: PerLang<Prose>;
}

/** What every record beside prose has. */
type ProseRecord = { [Field in keyof typeof proseRecord]: z.infer<(typeof proseRecord)[Field]> };

/** Everything in `content/`, read and checked; plain data, so that it can be stored. */
export interface Content extends Settings {
  /** By family, each in its own order. */
  entries: Record<string, Entry[]>;
  /** What people say who say only that signing in fails. */
  general: PerLang<string[]>;
  /** What they say whom this site cannot help: it is about something else. */
  elsewhere: PerLang<string[]>;
  source: SourceArticle;
}

/** All entries, family by family. */
export function allEntries({ entries }: Pick<Content, 'entries'>): Entry[] {
  return Object.values(entries).flat();
}

/** All entries that have MDX files. */
export function proseEntries(content: Pick<Content, 'entries'>): ProseEntry[] {
  return allEntries(content).filter((entry): entry is ProseEntry => Object.keys(entry.prose).length > 0);
}

/**
 * An entry as pages need it: without the words, links and inner blocks of its prose, which only the checks read.
 * @param isLearnt whether search learns from its paragraphs, which are kept then
 */
export function forPages(entry: Entry, isLearnt: boolean): Entry {
  const halves = Object.entries(entry.prose).map(([lang, half]) => {
    const blocks = half.outline.blocks.filter(({ name }) => !name.includes(' > ')).map((block) => ({ ...block, refs: [] }));
    const paragraphs = isLearnt ? half.outline.paragraphs : [];
    return [lang, { ...half, outline: { ...half.outline, blocks, refs: [], paragraphs, segments: {} } }];
  });
  return { ...entry, prose: Object.fromEntries(halves) as Entry['prose'] };
}

/** The steps of an entry; none for one without. */
export function stepsOf(entry: Entry): Step[] {
  return (entry.record as { steps?: Step[] }).steps ?? [];
}

/** Numbers by size, also within a key ("1-4" before "51-59"), anything else by its letters, whatever the machine's language. */
export function compareKeys(a: string, b: string): number {
  const [ours, theirs] = [a, b].map((key) => key.split(/(\d+)/)) as [string[], string[]];
  for (const [at, part] of ours.entries()) {
    const other = theirs[at];
    if (other === undefined) return 1;
    // Every second part is a number.
    const difference = at % 2 ? Number(part) - Number(other) : 0;
    if (difference) return difference;
    if (part !== other) return part < other ? -1 : 1;
  }
  return ours.length - theirs.length;
}

/** The order of a family's entries. */
export const byKey = (a: Entry, b: Entry): number => compareKeys(a.key, b.key);
