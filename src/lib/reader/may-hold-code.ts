import { fold } from '../search/fold.ts';
import { isPrivate } from './is-private.ts';

/** Whether a text may hold something that the reader knows: a message, a code, or what looks like one. */
export function mayHoldCode(text: string): boolean {
  return isPrivate(text) || /\d{5}|0x[\da-f]{4}|aadsts|caa\d/.test(fold(text));
}
