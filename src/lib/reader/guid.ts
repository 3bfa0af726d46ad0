import { wordsFor } from './languages/index.ts';
import { misread } from './misread.ts';

const lead = new RegExp(`[^\\p{L}\\p{N}]{0,60}(?:(?:${wordsFor('is').join('|')})(?![\\p{L}\\p{N}])[^\\p{L}\\p{N}]{0,6})?`, 'iuy');
const groupEnds = new Set([8, 12, 16, 20]);

/**
 * Reads a GUID that begins at or shortly after a position, also when it is wrapped, spaced, misread or without hyphens.
 * @param text the message
 * @param at where the label ends
 * @returns the GUID in lower case with hyphens, where it ends, and whether it was written with hyphens; or undefined
 */
export function readGuid(text: string, at: number): { value: string; end: number; plain: boolean } | undefined {
  lead.lastIndex = at;
  lead.test(text);
  let index = lead.lastIndex;
  let digits = '';
  let gap = 0;
  let hyphens = 0;
  for (; index < text.length && digits.length < 32; index += 1) {
    const character = text.charAt(index).toLowerCase();
    const digit = /[0-9a-f]/.test(character) ? character : misread[character];
    if (digit !== undefined) {
      digits += digit;
      gap = 0;
    } else if (/\s/.test(character)) {
      // A line that was wrapped may be indented.
      if ((gap += 1) > (text.slice(index - gap + 1, index + 1).includes('\n') ? 40 : 3)) return undefined;
    } else if (/[-_.~=]/.test(character) && (groupEnds.has(digits.length) || digits.length === 0)) {
      hyphens += 1;
      gap = 0;
    } else return undefined;
  }
  if (digits.length < 32) return undefined;
  // Without hyphens it could be the beginning of something longer.
  if (hyphens === 0 && /[0-9a-f]/i.test(text.charAt(index))) return undefined;
  return { value: digits.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, '$1-$2-$3-$4-$5'), end: index, plain: hyphens > 0 };
}
