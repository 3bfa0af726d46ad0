import type { Label } from './labels.ts';
import { wordsFor } from './languages/index.ts';
import { misread } from './misread.ts';

/** More codes than a message holds; a bound on what is shown. */
export const maxCodes = 40;

/** The prefix of Microsoft's codes in a skeleton, which has `s` for 5 and `o` for 0; it may be spaced. */
const prefix = /a ?a ?[do] ?s ?t ?s?/g;
const words = `(?:[\\s:#_.("'=/-]{0,3}(?:sign-?in\\s)?(?:${wordsFor('error').join('|')})(?!\\p{L})){0,2}`;
const connecting = new RegExp(`${words}[\\s:#_.("'=/\\\\-]{0,4}`, 'iy');

/**
 * The AADSTS numbers of a message, as strings of 5 to 8 digits, each once, in order: after "AADSTS" in any spelling, and
 * in fields that label a sign-in error code. Loose numbers, client codes (CAA…, 0x…) and HTTP statuses are none.
 */
export function findCodes(text: string, bones: string, labels: readonly Label[]): string[] {
  const found: { at: number; code: string }[] = [];
  for (const match of bones.matchAll(prefix)) {
    const code = afterPrefix(text, match.index, match[0]);
    if (code) found.push({ at: match.index, code });
  }
  for (const { kind, start, end } of labels)
    if (kind === 'code') found.push(...labelled(text, start, end).map((code) => ({ at: end, code })));
  return [...new Set(found.sort((a, b) => a.at - b.at).map(({ code }) => code))];
}

function afterPrefix(text: string, at: number, matched: string): string | undefined {
  // In the skeleton a 5 of the number itself looks like the last letter of the prefix, and the last letter can be lost.
  const whole = at + matched.length;
  const last = text.charAt(whole - 1);
  if (!matched.endsWith('s')) return numberAt(text, skip(text, whole), true);
  const read = numberAt(text, skip(text, whole), true);
  return read ?? (last === '5' ? numberAt(text, whole - 1, true) : undefined);
}

function skip(text: string, at: number): number {
  connecting.lastIndex = at;
  connecting.test(text);
  return connecting.lastIndex || at;
}

const plainNumber = /\d{5,8}/y;
const candidate = /[0-9oqdil|!zs$bg]{5,8}/iy;
const spaced = /\d{1,7}(?:[ .,'\n]{1,2}\d{1,5}){1,2}/y;

/** A number of 5 to 8 digits at a position; after "AADSTS" also one that was misread, spaced or wrapped. */
function numberAt(text: string, at: number, afterPrefixed: boolean): string | undefined {
  plainNumber.lastIndex = at;
  const digits = plainNumber.exec(text)?.[0];
  if (digits) {
    const end = at + digits.length;
    const follows = text.slice(end, end + 2);
    if (/^\d/.test(follows)) return undefined;
    if (!afterPrefixed) return /^(?:[\p{L}_]|[-/.]\d)/u.test(follows) && !/^[A-Z][a-z]/.test(follows) ? undefined : digits;
    // An "O" or "l" between digits, or closing the number, was a digit; a bar that closes it ends the cell of a table.
    if (!/^(?:[OoIl|]\d|[OoIl](?:[^\p{L}\d]|$))/u.test(follows)) return digits;
  }
  if (!afterPrefixed) return undefined;
  candidate.lastIndex = at;
  const damaged = candidate.exec(text)?.[0];
  if (damaged && (damaged.match(/\d/g)?.length ?? 0) >= 2 && !/[\p{L}\d]/u.test(text.charAt(at + damaged.length)))
    return damaged.toLowerCase().replace(/\D/g, (letter) => misread[letter] ?? letter);
  if (digits) return digits;
  spaced.lastIndex = at;
  const joined = spaced.exec(text)?.[0].replace(/\D/g, '') ?? '';
  return /^\d{5,8}$/.test(joined) ? joined : undefined;
}

const lead = '[\\s"\':=()[\\]{}|*>#-]';
const filler = new RegExp(`${lead}{0,12}(?:(?:${wordsFor('filler').join('|')})(?!\\p{L})${lead}{0,6}){0,4}`, 'iuy');

const nextInList = /[\s,;"'&-]{1,12}(?:(?:and|en|und|et|or|of)\s)?(?=\d)/iy;

/** The numbers of a labelled field: one, or a list where there is a bracket or the label is in the plural. */
function labelled(text: string, start: number, at: number): string[] {
  filler.lastIndex = at;
  filler.test(text);
  let position = filler.lastIndex || at;
  const list = /[[{(]|\n ?-/.test(text.slice(at, position)) || /s["']?$/i.test(text.slice(start, at));
  const codes: string[] = [];
  for (let code = numberAt(text, position, false); code && codes.length <= maxCodes; code = numberAt(text, position, false)) {
    codes.push(code);
    nextInList.lastIndex = position + code.length;
    if (!list || !nextInList.test(text)) break;
    position = nextInList.lastIndex;
  }
  // Eight digits that begin with 80 are a Windows code whose 0x was lost.
  return codes.filter((code) => !/^80\d{6}$/.test(code));
}
