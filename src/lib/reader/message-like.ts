import { looksPasted } from '../search/looks-pasted.ts';
import { longestQuery } from '../search/plain-query.ts';

/** Whether a text is a message rather than a query: it is read here and never put in an address, so that no server sees it. */
export function isMessage(text: string): boolean {
  return text.length > longestQuery || /\S[^\S\n]*\n\s*\S/.test(text) || looksPasted(text);
}
