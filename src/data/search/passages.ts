import { clientError } from '../../families/client-error.ts';
import { code } from '../../families/code.ts';
import { languages } from '../../lib/locales.ts';
import type { Ref } from '../../lib/ref.ts';
import type { Entry, Prose } from '../../model/content.ts';
import { toPlain } from '../../model/inline-text.ts';
import type { Site } from '../../routes/site.ts';

/** A text of the content, and the targets that it speaks for. */
export interface Passage {
  field: Field;
  text: string;
  /** How much of what the text says is about a target; the shares add up to one. */
  about: [target: string, share: number][];
}

/**
 * What kind of text a passage is, with its weight against others. Words that readers use count most; the long texts
 * of steps and causes mostly add rare words.
 */
export const fieldWeights = {
  title: 4,
  said: 2,
  synonym: 4,
  screen: 3,
  wording: 2,
  answer: 2,
  summary: 1.5,
  step: 1,
  recognise: 1,
  causes: 0.7,
  error: 0.5,
  you: 0.4,
  instruction: 0.3,
} as const;
/** The kind of a passage. */
export type Field = keyof typeof fieldWeights;

/** Fields short enough that two words beside each other are an expression. */
export const phraseFields: ReadonlySet<Field> = new Set<Field>(['title', 'said', 'synonym', 'screen', 'wording']);

type Add = (field: Field, text: string | null | undefined, about: readonly string[]) => void;

/** What only says that signing in fails leads to the questions of the picker. */
export const generalTarget: Ref = 'page:home#picker';

/** What is about something else leads nowhere. */
export const elsewhereTarget = 'elsewhere';

/** Everything in the content that says what a guide is about, nothing but that signing in fails, or something else. @param targets those that words may lead to */
export function passagesOf(site: Site, targets: readonly Entry[]): Passage[] {
  const passages: Passage[] = [];
  const known = new Set<string>([...targets.map(({ ref }) => ref), generalTarget, elsewhereTarget]);
  const add: Add = (field, text, about) => {
    const leads = about.filter((ref) => known.has(ref)).slice(0, 3);
    // The likeliest guide of several counts most.
    const total = leads.reduce((sum, _, place) => sum + 1 / (place + 1), 0);
    if (text && leads.length > 0) passages.push({ field, text, about: leads.map((ref, place) => [ref, 1 / (place + 1) / total]) });
  };
  for (const target of targets) addGuide(site, target, add);
  for (const lang of languages) {
    for (const text of site.content.general[lang]) add('said', text, [generalTarget]);
    for (const text of site.content.elsewhere[lang]) add('said', text, [elsewhereTarget]);
  }
  addErrors(site, add);
  for (const { guides, ...texts } of site.content.wordings)
    for (const lang of languages) for (const text of texts[lang] ?? []) add('wording', text, guides);
  for (const answer of site.content.picker.questions.flatMap(({ answers }) => answers))
    // An answer that fits many guides says little of any.
    if (answer.guides && answer.guides.length <= 3) for (const lang of languages) add('answer', answer[lang], answer.guides);
  for (const concept of site.content.synonyms.concepts) {
    const total = Object.values(concept.for).reduce((sum, weight) => sum + weight, 0);
    const about = Object.entries(concept.for).map(([ref, weight]): [string, number] => [ref, weight / total]);
    for (const lang of languages) for (const text of concept[lang]) passages.push({ field: 'synonym', text, about });
  }
  return passages;
}

/** The texts of a guide, or of the page of the diagnostic steps, whose prose is another entry's. */
function addGuide(site: Site, target: Entry, add: Add) {
  const { content } = site;
  const source = site.entry(target.shows ?? target.ref);
  for (const lang of languages) {
    const prose = source.prose[lang];
    if (!prose) continue;
    add('title', prose.title, [target.ref]);
    add('summary', prose.summary, [target.ref]);
    for (const text of source.said?.[lang] ?? []) add('said', text, [target.ref]);
    for (const { title, text } of prose.outline.steps) {
      add('step', title, [target.ref]);
      add('instruction', toPlain(text, lang, content), [target.ref]);
    }
    for (const { section, text } of sectionTexts(prose)) add(section, text, [target.ref]);
  }
}

/** The paragraphs of the sections that say what a guide is about; the others tell it from its neighbours, with their words. */
function sectionTexts({ outline }: Prose) {
  return outline.paragraphs.flatMap(({ text, line }) => {
    const block = outline.blocks.findLast((candidate) => candidate.line <= line);
    const section = /^Section#(recognise|you|causes)\b/.exec(block?.name ?? '')?.[1] as 'recognise' | 'you' | 'causes' | undefined;
    return section ? [{ section, text }] : [];
  });
}

/** Names and meanings of errors, and the words of screens, for the guides that they belong to. */
function addErrors(site: Site, add: Add) {
  for (const { record } of site.entries(code)) {
    add('error', record.name?.replace(/([a-z])([A-Z])/g, '$1 $2'), record.guides);
    if (record.kind === 'name-only') continue;
    for (const lang of languages) add('error', toPlain(record[lang].meaning, lang, site.content), record.guides);
  }
  for (const { record } of site.entries(clientError))
    for (const lang of languages) {
      for (const text of record.words?.[lang] ?? []) add('screen', text, record.guides);
      add('error', record[lang].title, record.guides);
      add('error', toPlain(record[lang].meaning, lang, site.content), record.guides);
    }
}
