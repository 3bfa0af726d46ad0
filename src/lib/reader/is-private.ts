import { isMessage } from './message-like.ts';
import { tellsPassword } from './passwords.ts';
import { holdsToken } from './tokens.ts';

/** Whether a text is read here only, and is put in no address: a message, or what tells a password or holds a token, which nobody means to search for. */
export function isPrivate(text: string): boolean {
  return isMessage(text) || tellsPassword(text) || holdsToken(text);
}
