import { languages, listOf, wordsFor } from './languages/index.ts';

/** How a date in numbers is written where that is not plain from the figures. */
export type DateOrder = 'day-first' | 'month-first';

/** For each month the beginnings of its names. */
const months = Array.from({ length: 12 }, (_, month) => {
  const names = languages.flatMap((language) => listOf(language.months.split(' ')[month]));
  return new RegExp(`^(?:${[...new Set(names)].join('|')})`, 'iu');
});

/** Minutes ahead of UTC, by the name that Windows, browsers and logs print. */
const zones: Record<string, number> = {
  ...{ utc: 0, gmt: 0, cet: 60, mez: 60, met: 60, bst: 60, cest: 120, mesz: 120, eet: 120, eest: 180 },
  ...{ edt: -240, est: -300, cst: -360, pdt: -420, pst: -480 },
};

const clock = String.raw`(\d{1,2}) ?[:;.h] ?(\d{2})(?: ?[:;.] ?(\d{2})(?:[.,](\d{1,9}))?)?`;
const half = String.raw`(?:\s?([ap])\.?m\.?(?![a-z]))?`;
const zone = String.raw`(?: ?(?:uur|uhr|h)(?![a-z]))?(?:,? {0,2}[([]?(?:(Z|(?<=[:;.]\d\d)2(?![\d:]))|((?:(?:UTC|GMT) ?[+-] ?\d{1,2}(?::?\d{2})?|[+-](?:\d{2}(?::?\d{2})?|\d:\d{2}))(?![\d:]))|(${Object.keys(zones).join('|')})(?![a-z])))?`;
const between = String.raw`[\s,]{0,3}(?:(?:${wordsFor('at').join('|')})\.?)?[\s,]{0,2}`;
const tail = `${between}${clock}${half}${zone}`;
const dates = {
  iso: new RegExp(String.raw`(\d{4}) ?[-/.] ?(\d{1,2}) ?[-/.] ?(\d{1,2})${tail}`, 'iu'),
  numbers: new RegExp(String.raw`(\d{1,2}) ?([-/.]) ?(\d{1,2}) ?[-/.] ?(\d{4})${tail}`, 'iu'),
  dayMonth: new RegExp(String.raw`(\d{1,2})\.?,? (?:de |di )?(\p{L}{3,14})\.?,? (?:de |di )?(\d{4})(?: r\.)?${tail}`, 'iu'),
  monthDay: new RegExp(String.raw`(\p{L}{3,14})\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})${tail}`, 'iu'),
};

const lead = [...wordsFor('is'), ...wordsFor('on'), '\\p{L}{2,12},'].join('|');
const leading = new RegExp(`^[^\\p{L}\\p{N}]{0,40}(?:\\(?(?:UTC|GMT)\\)?[^\\p{L}\\p{N}]{1,20})?(?:(?:${lead})\\s)?`, 'iu');

/**
 * Reads a time at the beginning of a text.
 * @param text what follows a label, some 80 characters
 * @param order how to read 03/04/2025
 * @param zoned whether the label itself says UTC
 * @returns the instant in ISO 8601 UTC with the fractions that were given; null when there is a time without a zone or
 *   an impossible one; undefined when there is no time
 */
export function readTime(text: string, order: DateOrder, zoned = false): string | null | undefined {
  if (!/^\D{0,60}\d/.test(text)) return undefined;
  const start = leading.exec(text)?.[0].length ?? 0;
  const rest = unhyphenated(figures(misreadDigits(text.slice(start, start + 64))));
  const direct = readDate(rest, order, zoned);
  if (direct || !rest.includes('\n')) return direct;
  // A wrapped line can cut a date in two.
  return readDate(rest.replace(/ *\n */g, ''), order, zoned) ?? direct;
}

const beside = (letters: string) => new RegExp(`(?<=[\\d:T-])${letters}(?=[\\d:.TtZ-])|(?<=^|[\\s"])${letters}(?=\\d)`, 'g');
const [noughts, ones, fives, eights] = [beside('[Oo]'), beside('[lI|]'), beside('S'), beside('B')];

/** Letters that a screenshot reader puts for digits, where they stand beside digits; a final Z for a 2 is the zone's business. */
function misreadDigits(text: string): string {
  return text.replace(noughts, '0').replace(noughts, '0').replace(ones, '1').replace(fives, '5').replace(eights, '8');
}

/** The signs for year, month, day, hour, minute and second, as East Asian languages write them, as punctuation. */
function figures(text: string): string {
  return /[年년]/.test(text)
    ? text
        .replace(/[年년月월] ?/g, '-')
        .replace(/[日일](?:\([^()]{1,3}\))?/, ' ')
        .replace(/[時时시分분] ?(?=\d)/g, ':')
        .replace(/[秒초]/, '')
    : text;
}

/** A time of day whose colons became hyphens, as in the name of a file: 21-09-31Z. */
function unhyphenated(text: string): string {
  return text.replace(/(?<=\d[ T_]{1,2})(\d\d)-(\d\d)-(\d\d)(?![\d-])/i, '$1:$2:$3');
}

function readDate(text: string, order: DateOrder, zoned: boolean): string | null | undefined {
  const at = (pattern: RegExp) => {
    const match = pattern.exec(text);
    return match && match.index <= 1 ? match : undefined;
  };
  const iso = at(dates.iso);
  if (iso) return instant(iso[1], iso[2], iso[3], iso.slice(4), zoned);
  const numbers = at(dates.numbers);
  if (numbers) {
    const [, first = '', separator, second = '', year] = numbers;
    const clockParts = numbers.slice(5);
    const monthFirst =
      Number(second) > 12 || (Number(first) <= 12 && separator === '/' && (order === 'month-first' || Boolean(clockParts[4])));
    return monthFirst ? instant(year, first, second, clockParts, zoned) : instant(year, second, first, clockParts, zoned);
  }
  const named = at(dates.dayMonth);
  if (named) return instant(named[3], monthOf(named[2]), named[1], named.slice(4), zoned);
  const american = at(dates.monthDay);
  if (american) return instant(american[3], monthOf(american[1]), american[2], american.slice(4), zoned);
  return undefined;
}

/** The month by its name; the longest beginning decides, as Finnish "marraskuu" is not March. */
function monthOf(name = ''): string {
  const lengths = months.map((month) => month.exec(name)?.[0].length ?? 0);
  return String(lengths.indexOf(Math.max(1, ...lengths)) + 1);
}

function instant(
  year = '',
  month = '',
  day = '',
  [hour = '', minute = '', second = '0', fraction = '', half, zulu, offset, name]: (string | undefined)[],
  zoned: boolean,
): string | null {
  const minutes = zulu ? 0 : offset ? minutesOf(offset) : name ? (zones[name.toLowerCase()] ?? 0) : zoned ? 0 : undefined;
  if (minutes === undefined) return null;
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  if (hours > 23 || Number(minute) > 59 || Number(second) > 59) return null;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), Number(month) - 1, Number(day));
  if (date.getUTCMonth() !== Number(month) - 1 || date.getUTCDate() !== Number(day)) return null;
  date.setUTCHours(hours, Number(minute) - minutes, Number(second));
  return date.toISOString().replace('.000Z', `${fraction ? `.${fraction}` : ''}Z`);
}

/** The minutes of an offset such as `+0530` or `UTC-3`; undefined where no zone on earth is so far from UTC. */
function minutesOf(offset: string): number | undefined {
  const [, sign = '+', hours = '0', minutes = '0'] = /([+-]) ?(\d{1,2}?):?(\d{2})?$/.exec(offset) ?? [];
  const ahead = Number(hours) * 60 + Number(minutes);
  if (ahead > 14 * 60 || Number(minutes) > 59) return undefined;
  return sign === '-' ? -ahead : ahead;
}
