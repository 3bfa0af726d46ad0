import { fold } from '../search/fold.ts';
import { looksPasted } from '../search/looks-pasted.ts';

/** Nobody types more than this, in characters, to search. */
const longestQuery = 160;

/** Whether a text is a message rather than a query: it is read here and never put in an address, so that no server sees it. */
export function isMessage(text: string): boolean {
  return text.length > longestQuery || /\S[^\S\n]*\n\s*\S/.test(text) || looksPasted(text);
}

/** Whether a text may hold something that the reader knows: a message, a code, or what looks like one. */
export function mayHoldCode(text: string): boolean {
  return isMessage(text) || /\d{5}|0x[\da-f]{4}|aadsts|caa\d/.test(fold(text));
}
