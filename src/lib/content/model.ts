import type { z } from 'zod';
import type { Lang } from '../locales.ts';
import type { SourceArticle } from '../source/parse-source.ts';
import type { Outline } from './outline.ts';
import type {
  Code,
  OutsideLink,
  Picker,
  Portal,
  RegisterEntry,
  Roles,
  Site,
  Step,
  Synonyms,
  Term,
  articleSchema,
  symptomSchema,
  wordingsSchema,
} from './schema.ts';

/** One MDX file. */
export interface Prose {
  file: string;
  title: string;
  summary: string;
  /** Day of the last review, YYYY-MM-DD. */
  reviewed: string;
  outline: Outline;
}

/** What every entry with prose has, whatever its kind. */
export interface Entry {
  /** Folder below `content/`, such as `symptoms/01-unexpected-prompt`; the key of the entry. */
  key: string;
  /** The YAML file, relative to the project's root. */
  file: string;
  /** The line of the YAML file at which a field stands. */
  line: (path: readonly PropertyKey[]) => number;
  links: string[];
  reviewEvery: number;
  steps: Step[];
  register: RegisterEntry[];
  prose: Record<Lang, Prose>;
}

export type Symptom = Entry & z.infer<typeof symptomSchema>;
export type Article = Entry & z.infer<typeof articleSchema>;
export type Wording = z.infer<typeof wordingsSchema>[number];

/** Everything in `content/`, read and checked. */
export interface Content {
  symptoms: Symptom[];
  diagnosis: Entry;
  article: Article;
  codes: Code[];
  links: OutsideLink[];
  roles: Roles;
  portal: Portal;
  picker: Picker;
  site: Site;
  terms: Term[];
  wordings: Wording[];
  synonyms: Synonyms;
  source: SourceArticle;
}

/** All entries with prose. */
export function entriesOf(content: Pick<Content, 'symptoms' | 'diagnosis' | 'article'>): Entry[] {
  return [content.article, content.diagnosis, ...content.symptoms];
}
