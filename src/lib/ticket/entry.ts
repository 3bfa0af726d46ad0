import type { Handed } from '../texts.ts';
import type { Block, Line } from './block.ts';
import type { TicketKey } from './keys.ts';

/** What an entry says of itself in a ticket, in one language. */
export interface Half {
  title: string;
  /** Such as "Symptom 8". */
  eyebrow?: string | undefined;
  summary: string;
  /** The permanent address, the same in every language; the page's own where there is none. */
  address: string;
  /** Who can repair an error. */
  whoFixes?: string;
  /** What to do about an error first. */
  next?: string;
}

/** What a page lets copy, in every language; made at build, loaded when a page is at rest. */
export interface TicketEntry {
  ref: string;
  halves: Record<string, Half>;
  /** Its steps, with their titles a language. */
  steps: { id: string; titles: Record<string, string> }[];
}

/** A question of the picker and its answers in words, a language. */
export type TicketQuestions = { id: string; texts: Record<string, string>; answers: { id: string; texts: Record<string, string> }[] }[];

/** The operator's own helpdesk in one language. */
export interface Helpdesk {
  name: string;
  telephone?: string | undefined;
  mail?: string | undefined;
  portal?: string | undefined;
  hours?: string | undefined;
}

/** One language of what is copied: its texts, and how it is called in its own words. */
export interface TicketLanguage {
  lang: string;
  tag: string;
  label: string;
  strings: Handed<TicketKey>;
  helpdesk?: Helpdesk;
}

/** A language with its texts ready for use. */
export interface Speaker {
  lang: string;
  tag: string;
  t: (key: TicketKey, values?: Record<string, string | number>) => string;
}

/** A link by its title, then the summary, for an error also who can repair it and what to do next, and the address in words. */
export function linkBlock({ halves }: TicketEntry, speaker: Speaker): Block {
  const { lang, tag } = speaker;
  const half = halves[lang];
  return { tag, lines: half ? aboutLines(half, speaker) : [] };
}

/** A link to a step: the address is the permanent one with the step's id, which is the same in every language. */
export function stepBlock({ halves, steps }: TicketEntry, id: string, { lang, tag, t }: Speaker): Block {
  const half = halves[lang];
  const n = steps.findIndex((step) => step.id === id) + 1;
  if (!half || n === 0) return { tag, lines: [] };
  const address = `${half.address}#${id}`;
  const label = t('ticket.step', { n, title: steps[n - 1]?.titles[lang] ?? '' });
  return { tag, lines: [{ label, address }, titleWithNumber(half), { address }] };
}

/** The title with what numbers it: "Symptom 8: …". */
export function titleWithNumber({ eyebrow, title }: Half): string {
  return eyebrow ? `${eyebrow}: ${title}` : title;
}

/** A link after a word that says what it is, and its address. */
export function guideLines(half: Half | undefined, { t }: Speaker): Line[] {
  return half ? [{ before: `${t('ticket.guide')}:`, label: half.title, address: half.address }, { address: half.address }] : [];
}

/** What something is, by its title, where it is an error also who can repair it and what to do next, and its address. */
export function aboutLines({ title, summary, whoFixes, next, address }: Half, { t }: Speaker): Line[] {
  return [
    { label: title, address },
    summary,
    ...(whoFixes ? [`${t('code.who-fixes')}: ${whoFixes}`] : []),
    ...(next ? [`${t('reader.next')}: ${next}`] : []),
    { address },
  ];
}
