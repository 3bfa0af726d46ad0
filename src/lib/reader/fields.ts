import { readGuid } from './guid.ts';
import type { Kind, Label } from './labels.ts';
import { readTime, type DateOrder } from './time.ts';

/** A field of a message that has a value. */
interface Field {
  kind: 'request' | 'correlation' | 'time';
  /** Null for a time that says no zone. */
  value: string | null;
  start: number;
  end: number;
}

/** How far a value may be from its label, in characters. */
const reach = 120;

/** The ids and times of a message, in order. */
export function readFields(text: string, labels: readonly Label[]): Field[] {
  const fields: Field[] = [];
  for (const [at, label] of labels.entries()) {
    if (label.start < (fields.at(-1)?.end ?? 0)) continue;
    const field = readField(text, at, label, labels);
    if (field) fields.push(field);
  }
  return fields.length > 0 ? fields : readColumns(text, labels);
}

function readField(text: string, at: number, { kind, start, end }: Label, labels: readonly Label[]): Field | undefined {
  if (kind === 'request' || kind === 'correlation') {
    const read = readGuid(text, end);
    return read && { kind, value: read.value, start, end: read.end };
  }
  if (kind === 'code' || (kind === 'date' && !isLogDate(text, at, labels))) return undefined;
  // "Date (UTC)": the zone belongs to the label, not to the value.
  const [utc = ''] = /^ {0,3}\(UTC\)/i.exec(text.slice(end, end + 10)) ?? [];
  const after = text.slice(end + utc.length, end + reach);
  const value = readTime(after, dateOrder(text.slice(start, end)), utc !== '' || /^\s{0,3}UTC\s/i.test(after));
  return value === undefined ? undefined : { kind: 'time', value, start, end };
}

/** Only English writes the month first, in the logs and beside am or pm. */
function dateOrder(label: string): DateOrder {
  return /^(?:date|time ?stamp)$/i.test(label) ? 'month-first' : 'day-first';
}

const mailHeader =
  /^\s*["*_]{0,2}(?:from|to|cc|bcc|sent|subject|reply-to|message-id|van|aan|verzonden|onderwerp|von|an|gesendet|betreff|de|à|a|envoyé|objet|received|mime-version|content-type)\s?["*_]{0,2}\s?:/i;

/** Whether "Date" is a field of a sign-in log and not the header of a mail: ids near it, no other header beside it. */
function isLogDate(text: string, at: number, labels: readonly Label[]): boolean {
  const { start = 0, end = 0 } = labels[at] ?? {};
  const lineBefore =
    text
      .slice(Math.max(0, start - 200), start)
      .trimEnd()
      .split('\n')
      .at(-1) ?? '';
  const lineAfter =
    text
      .slice(end, end + 300)
      .split('\n')
      .slice(1)
      .find((line) => line.trim()) ?? '';
  if (mailHeader.test(lineBefore) || mailHeader.test(lineAfter)) return false;
  const isId = (kind: Kind) => kind === 'request' || kind === 'correlation' || kind === 'code';
  const near = (label: Label | undefined) => label !== undefined && label.start > start - 400 && label.start < end + 400;
  for (const step of [-1, 1]) for (let index = at + step; near(labels[index]); index += step) if (isId(labels[index]!.kind)) return true;
  return false;
}

/** Reads labels that were copied as one column and their values as the next. */
function readColumns(text: string, labels: readonly Label[]): Field[] {
  const wanted = labels.filter(({ kind }) => kind !== 'code' && kind !== 'date').slice(0, 3);
  const [first] = wanted;
  let at = wanted.at(-1)?.end ?? 0;
  if (!first || wanted.length < 2 || at - first.start > reach) return [];
  return wanted.flatMap(({ kind, start }): Field[] => {
    if (kind === 'time') {
      const value = readTime(text.slice(at, at + reach), 'month-first');
      return value === undefined ? [] : [{ kind: 'time', value, start, end: at }];
    }
    const read = readGuid(text, at);
    if (!read || (kind !== 'request' && kind !== 'correlation')) return [];
    at = read.end;
    return [{ kind, value: read.value, start, end: at }];
  });
}

/** Ids and time of the first of several messages: the fields up to the first that comes again with another value. */
export function firstBlock(fields: readonly Field[], text: string) {
  const block = new Map<Field['kind'], string | null>();
  for (const group of groups(fields, text)) {
    if (group.some(({ kind, value }) => block.has(kind) && block.get(kind) !== value) && block.size > 0) break;
    for (const { kind, value } of group) if (!block.has(kind)) block.set(kind, value);
  }
  return {
    requestId: block.get('request') ?? null,
    correlationId: block.get('correlation') ?? null,
    timestamp: block.has('time') ? (block.get('time') ?? null) : bracketed(text),
  };
}

/** Fields that stand together: no empty line and no code between them, and none twice. */
function groups(fields: readonly Field[], text: string): Field[][] {
  const result: Field[][] = [];
  for (const field of fields) {
    const group = result.at(-1);
    const last = group?.at(-1);
    const apart = !last || /\n\s*\n|aadsts/i.test(text.slice(last.end, Math.min(field.start, last.end + 4000)));
    if (!group || apart || group.some(({ kind, value }) => kind === field.kind && value !== field.value)) result.push([field]);
    else group.push(field);
  }
  return result;
}

const beforeMessage = /\[([^[\]\n]{10,40})\][\s:,-]{0,4}(?:[\p{L}()]{1,12}[\s:-]{1,4}){0,2}(?=AADSTS)/iu;

/** The time in brackets that Microsoft's client libraries put right before the message. */
function bracketed(text: string): string | null {
  const at = /aadsts/i.exec(text)?.index;
  if (at === undefined) return null;
  const match = beforeMessage.exec(text.slice(Math.max(0, at - 100), at + 6));
  return (match?.[1] && readTime(match[1], 'month-first')) || null;
}
