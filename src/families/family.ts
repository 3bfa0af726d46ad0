import type { z } from 'zod';
import type { StringKey } from '../i18n/translate.ts';
import type { Lang } from '../lib/locales.ts';
import type { Ref } from '../lib/ref.ts';
import type { Content, Entry } from '../model/content.ts';
import type { Check } from '../model/checks/check.ts';
import type { Site } from '../routes/site.ts';

/** How the entries of a family lie below `content/`. */
type Source =
  /** One folder an entry, `folder/<name>/`: the record, one MDX file a language, register.yaml where there is one, `said` as the family has it. */
  | { form: 'folders'; folder: string; record: string }
  /** The same for a family of one: `folder/` itself. */
  | { form: 'folder'; folder: string; record: string }
  /** One YAML file an entry, named by its key: `folder/<key>.yaml`. */
  | { form: 'files'; folder: string }
  /** No files of its own: the entries are made of the rest of the content. */
  | { form: 'made'; make: (content: Content) => Entry[] };

/** How the pages of a family call themselves and where they stand. */
export interface Page {
  title: string;
  summary: string;
  /** Above the title. */
  eyebrow?: string | undefined;
}

/** What a language-neutral page says, a language. */
export interface Door extends Page {
  /** The same in every language, where there is such a thing. */
  heading?: string | undefined;
  /** The text of the button that leads on. */
  go: StringKey;
}

/** What an entry is where it is found: in search, in reports, in the picker. */
export interface Result {
  /** `data-kind` of the result; promised to others. */
  kind: string;
  /** The guides that it answers, best first. */
  guides: readonly Ref[];
  /** Whether words lead to it by themselves, beside what the full text finds. */
  ranked?: true;
  /** Where the result leads, if not to the entry's own page. */
  at?: (lang: Lang) => string;
}

/** Entries that answer: they stand in results, reports and the picker under these names. */
export interface Answers {
  /** `data-<one>` on an element that offers one entry, and the promised field that holds several: `data-<many>`, `"<many>": […]`. */
  one: string;
  many: string;
  field: string;
  /** The interface text that numbers it: "Symptom {n}". */
  label: StringKey;
  /** The list that its page leads back to. */
  list: { target: string; title: StringKey };
}

/** A document for macros about the entries of a family; its form is promised to others. */
export interface Api<R extends object> {
  /** `/api/<name>.json`, in which the list stands under the same name. */
  name: string;
  /** What its entries are called together. */
  title: StringKey;
  /** Whether an entry is one of those that macros are made for; left out where all are. */
  inMacros?: (entry: Entry<R>) => boolean;
  schema: z.ZodType;
  item: (entry: Entry<R>, site: Site) => object;
}

/**
 * A family of entries: everything that tells it from others. What is not said here, no other place may know.
 * `R` is the record that the YAML file holds.
 */
export interface Family<R extends object = object> {
  /** Also the scheme of its references: `symptom:3`. */
  id: string;
  source: Source;
  schema: z.ZodType<R>;
  /** The key of an entry, from its record and the name of its file or folder. */
  key: (record: R, name: string) => string;
  /** Where an entry stands, below the site's base, with a slash at the end; left out where it has no page of its own. */
  path?: (entry: Entry<R>, lang: Lang) => string;
  /** The permanent, language-neutral address, likewise. */
  permalink?: (entry: Entry<R>) => string | undefined;
  /** What its page says of itself. */
  page: (entry: Entry<R>, lang: Lang, content: Content) => Page;
  /** What its language-neutral page says, if it has one. */
  door?: (entry: Entry<R>, lang: Lang, content: Content) => Door;
  /** Whose preview picture the pages of an entry show; left out where it is that of the home page. */
  picture?: (entry: Entry<R>) => Ref;
  /** Ids on its page that others link to, beside those of steps and sections. */
  anchors?: (entry: Entry<R>, lang: Lang) => string[];
  /** What an entry is where it is found; left out where it is not. */
  result?: (entry: Entry<R>) => Result | undefined;
  /** The file in src/views that shows an entry; undefined where the entry has no page. */
  view?: (entry: Entry<R>) => string;
  /** Whether `said.<language>.txt` beside the record has what people say who look for an entry. */
  said?: true;
  /** Ids of the elements in its prose; see src/model/vocabulary.ts. */
  sections?: readonly string[];
  /** Whether the family's entries are guides that codes, wordings, picker and search lead to. */
  answers?: Answers;
  /** The guides whose pages list an entry, most likely first, and whether it is among the commonest. */
  listedAt?: (entry: Entry<R>) => { guides: readonly Ref[]; common: boolean };
  /** When an entry was read last, how many months that holds, and from when it does not. Entries with prose say so themselves. */
  review?: (entry: Entry<R>) => { reviewed: string; every: number; untrueFrom?: { date: string } | undefined };
  /** Texts of the record that readers see, for the checks on language. */
  texts?: (entry: Entry<R>) => { field: string; lang: Lang; text: string }[];
  /** What the record refers to, beside links and what its steps name; `guide` where it must be an entry that answers. */
  refs?: (record: R) => { field: readonly PropertyKey[]; target: string; guide?: true }[];
  /** Checks of this family alone. */
  checks?: readonly Check[];
  api?: Api<R>;
}

/** Keeps the record's type while a family is written down. */
export function defineFamily<R extends object>(family: Family<R>): Family<R> {
  return family;
}

/** The entries that words lead to by themselves, family by family. */
export function rankedEntries({ entries }: Pick<Content, 'entries'>, families: readonly Family[]): Entry[] {
  return families.flatMap(({ id, result }) => entries[id]!.filter((entry) => result?.(entry)?.ranked));
}
