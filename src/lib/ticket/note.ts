import type { Block, Line } from './block.ts';
import { aboutLines, guideLines, titleWithNumber, type Helpdesk, type Speaker, type TicketEntry } from './entry.ts';

/** What somebody fills in, by field; empty where nothing is known. */
export interface NoteFields {
  application: string;
  account: string;
  /** As the reader's clock said it: "2026-11-26T10:15". */
  time: string;
  'request-id': string;
  'correlation-id': string;
  device: string;
  tried: string;
}

/** The fields of a note, in the order of the form. */
export const noteFields = ['application', 'account', 'time', 'request-id', 'correlation-id', 'device', 'tried'] as const;
/** One of them. */
export type NoteField = (typeof noteFields)[number];

/** What a ticket note is made of. */
export interface Note {
  fields: NoteFields;
  /** Codes and client errors of the pasted message that the site knows, and those that it does not, by number. */
  codes: readonly TicketEntry[];
  unknownCodes: readonly string[];
  /** What was answered in the picker, in words, a language. */
  picked: (lang: string) => readonly string[];
  /** Guides with the ids of the steps that were done. */
  guides: readonly { entry: TicketEntry; done: readonly string[] }[];
}

/** How long a value may be in a note. */
const longest = 4_000;

/** A note for a ticket in one language: what was filled in stands in it as it is, everything else in the language. */
export function noteBlock({ fields, codes, unknownCodes, picked, guides }: Note, speaker: Speaker): Block {
  const { lang, tag, t } = speaker;
  const field = (label: string, value: string): Line[] => {
    const [first = '', ...others] = value
      .slice(0, longest)
      .split(/\r?\n/)
      .filter((line) => line.trim());
    return first ? [`${label}: ${first}`, ...others] : [];
  };
  return {
    tag,
    lines: [
      ...field(t('note.application'), fields.application),
      ...field(t('note.account'), fields.account),
      ...field(t('note.time'), withZone(fields.time)),
      ...field(t('note.device'), fields.device),
      ...codes.flatMap(({ halves: { [lang]: half } }) => (half ? aboutLines(half, speaker) : [])),
      ...unknownCodes.map((code) => `${t('note.code')}: AADSTS${code}`),
      ...field(t('reader.request-id'), fields['request-id']),
      ...field(t('reader.correlation-id'), fields['correlation-id']),
      ...field(t('note.picked'), picked(lang).join(' · ')),
      ...field(t('note.tried'), fields.tried),
      ...guides.flatMap(({ entry, done }) => guideWithSteps(entry, done, speaker)),
    ],
  };
}

/** As much of an application's name as a subject has room for, in characters. */
const longestName = 60;

/** What a mail with a note is about: the first error and the application, as far as they are known. */
export function noteSubject({ fields, codes, unknownCodes }: Note, { lang, t }: Speaker): string {
  const [error] = [...codes.flatMap(({ halves }) => halves[lang]?.title ?? []), ...unknownCodes.map((code) => `AADSTS${code}`)];
  const about = [error, fields.application.slice(0, longestName)].filter(Boolean).join(', ');
  return about ? `${t('note.subject')}: ${about}` : t('note.subject');
}

function guideWithSteps(entry: TicketEntry, done: readonly string[], speaker: Speaker): Line[] {
  const { lang, t } = speaker;
  const steps = entry.steps.flatMap(({ id, titles }, index) =>
    done.includes(id) ? [`✓ ${t('ticket.step', { n: index + 1, title: titles[lang] ?? id })}`] : [],
  );
  const half = entry.halves[lang];
  return half ? [...guideLines({ ...half, title: titleWithNumber(half) }, speaker), ...steps] : [];
}

/**
 * A local time with the distance of its zone from UTC, and the same in UTC, which logs show.
 * @param local as a form gives it: "2026-11-26T10:15"
 * @param ahead how many minutes the zone is ahead of UTC at that time; the reader's own where it is left out
 */
export function withZone(local: string, ahead = -new Date(local).getTimezoneOffset()): string {
  const date = new Date(Date.parse(`${local}Z`) - ahead * 60_000);
  if (Number.isNaN(date.getTime())) return '';
  const two = (number: number) => String(Math.trunc(Math.abs(number))).padStart(2, '0');
  const zone = `UTC${ahead < 0 ? '-' : '+'}${two(ahead / 60)}:${two(ahead % 60)}`;
  return `${local.replace('T', ' ')} ${zone} (${date.toISOString().replace(/\.\d+Z$/, 'Z')})`;
}

/** A time in UTC as a form takes it, by the reader's clock or another; "" for none. */
export function toLocalTime(timestamp: string | null, ahead = -new Date(timestamp ?? '').getTimezoneOffset()): string {
  const time = Date.parse(timestamp ?? '');
  return Number.isNaN(time) ? '' : new Date(time + ahead * 60_000).toISOString().slice(0, 19);
}

/** A helpdesk on one line; "" where none is set. */
export function helpdeskLine(helpdesk: Helpdesk | undefined): string {
  if (!helpdesk) return '';
  const { name, telephone, mail, portal, hours } = helpdesk;
  return [name, telephone, mail, portal, hours].filter(Boolean).join(' · ');
}
