import { readGuid } from './guid.ts';
import type { Label } from './labels.ts';
import { wordsFor } from './languages/index.ts';
import { readTime, type DateOrder } from './time.ts';

/** A field of a message that has a value. */
interface Field {
  kind: 'request' | 'correlation' | 'time';
  /** Null for a time that says no zone. */
  value: string | null;
  start: number;
  end: number;
  /** Whether an id was written without hyphens, as other programs write theirs. */
  bare?: boolean;
}

/** More than the first of several messages has; a bound on the work. */
const maxFields = 200;

/** How far a value may be from its label, in characters. */
const reach = 120;

/** The ids and times of a message, in order. */
export function readFields(text: string, labels: readonly Label[]): Field[] {
  const fields: Field[] = [];
  const datesOfLogs = logDates(text, labels);
  for (const label of labels) {
    if (label.start < (fields.at(-1)?.end ?? 0) || (label.kind === 'date' && !datesOfLogs.has(label))) continue;
    const field = readField(text, label);
    if (field) fields.push(field);
    if (fields.length >= maxFields) break;
  }
  const plain = (kind: Field['kind']) => fields.some((field) => field.kind === kind && !field.bare);
  return fields.length > 0 ? fields.filter(({ kind, bare }) => !bare || !plain(kind)) : readColumns(text, labels);
}

function readField(text: string, { kind, start, end }: Label): Field | undefined {
  if (kind === 'request' || kind === 'correlation') {
    const read = readGuid(text, end);
    return read && { kind, value: read.value, start, end: read.end, bare: !read.plain };
  }
  const after = text.slice(end, end + reach);
  // A weekday is a mail header's; a level or a logger beside the time, a log's.
  if (kind === 'code' || (kind === 'date' && weekday.test(after)) || logBeside.test(after)) return undefined;
  if (logBefore.test(text.slice(Math.max(0, start - 60), start))) return undefined;
  const value = readTime(after, dateOrder(text.slice(start, end)), /^[\s(]{0,3}UTC[\s)]/i.test(after));
  return value === undefined ? undefined : { kind: 'time', value, start, end };
}

const weekday = /^\W{0,12}\p{L}[\p{L}-]{1,14}[.,]/u;
const logNames = '(?:log_?)?level|severity|lvl|logger|host(?:name)?|service|thread|pid';
const logBeside = new RegExp(
  `^["']?\\s?[:=]\\s?["']?\\d[\\dTZ:.,+ -]{9,38}["']?(?:,\\s{0,9}| {1,3})["']?(?:${logNames})["']?\\s?[:=]`,
  'i',
);
const logBefore = new RegExp(`[{,\\s]["']?(?:${logNames})["']?\\s?[:=]\\s?["']?[\\w.-]{1,20}["']?(?:,\\s{0,9}| {1,3})["']?$`, 'i');

/** Only English writes the month first, in the logs and beside am or pm. */
function dateOrder(label: string): DateOrder {
  return /^(?:date(?! et|\/h)|time ?stamp)/i.test(label) ? 'month-first' : 'day-first';
}

const mailHeader = new RegExp(`^\\s*["*_]{0,2}(?:${wordsFor('headers').join('|')})\\s?["*_]{0,2}\\s?:`, 'iu');

/** The "Date" labels that are fields of a sign-in log and not headers of a mail: ids near them, no other header beside them. */
function logDates(text: string, labels: readonly Label[]): Set<Label> {
  const isId = ({ kind }: Label) => kind === 'request' || kind === 'correlation' || kind === 'code';
  const near = new Set<Label>();
  for (const inOrder of [labels, labels.toReversed()]) {
    let id: Label | undefined;
    for (const label of inOrder) {
      if (isId(label)) id = label;
      else if (label.kind === 'date' && id && Math.abs(label.start - id.start) < 400) near.add(label);
    }
  }
  return new Set([...near].slice(0, maxFields).filter((label) => !besideHeader(text, label)));
}

function besideHeader(text: string, { start, end }: Label): boolean {
  const before = text.slice(Math.max(0, start - 200), start).trimEnd();
  const after = text.slice(end, end + 300);
  const lineBefore = before.slice(before.lastIndexOf('\n') + 1);
  const lineAfter = after.slice((after + '\n').indexOf('\n')).trimStart();
  return mailHeader.test(lineBefore) || mailHeader.test(lineAfter);
}

/** Reads labels that were copied as one column and their values as the next. */
function readColumns(text: string, labels: readonly Label[]): Field[] {
  const wanted = labels.filter(({ kind }) => kind !== 'code' && kind !== 'date').slice(0, 3);
  const [first] = wanted;
  let at = wanted.at(-1)?.end ?? 0;
  if (!first || wanted.length < 2 || at - first.start > reach) return [];
  return wanted.flatMap((label) => {
    const field = readField(text, { ...label, end: at });
    if (field && field.kind !== 'time') at = field.end;
    return field ?? [];
  });
}

/** Ids and time of the first of several messages: the fields up to the first that comes again with another value. */
export function firstBlock(fields: readonly Field[], text: string) {
  const block = new Map<Field['kind'], string | null>();
  const all = groups(fields, text);
  // A time alone before a message that has its own is that of the log line around it.
  const [first, second] = all;
  const timesIn = (group: Field[] = []) => group.filter(({ kind }) => kind === 'time').length;
  const outer = first?.length === 1 && timesIn(first) === 1 && timesIn(second) === 1 && second?.length !== 1;
  if (outer && !/\n\s*\n/.test(text.slice(first[0]?.end, Math.min(second?.[0]?.start ?? 0, (first[0]?.end ?? 0) + 4000)))) all.shift();
  const opening = numbersIn(text, 0, all[0]?.[0]?.start ?? 0);
  let end = Infinity;
  for (const group of all) {
    // Where the code comes first, a new one begins a new message, also if it has what the first lacks.
    const between = numbersIn(text, end, group[0]?.start ?? 0);
    if (opening.length > 0 && between.some((code) => !opening.includes(code))) break;
    end = group.at(-1)?.end ?? 0;
    if (group.some(({ kind, value }) => block.has(kind) && block.get(kind) !== value) && block.size > 0) break;
    for (const { kind, value } of group) if (!block.has(kind)) block.set(kind, value);
  }
  return {
    requestId: block.get('request') ?? null,
    correlationId: block.get('correlation') ?? null,
    timestamp: block.has('time') ? (block.get('time') ?? null) : bracketed(text),
  };
}

/** The codes in a part of a text; of a long one, in its last lines. */
function numbersIn(text: string, start: number, end: number): string[] {
  const part = text.slice(Math.max(start, end - 4000), Math.max(start, end));
  return [...part.matchAll(/aadsts\W{0,2}(\d{5,8})/gi)].map(([, code = '']) => code);
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
