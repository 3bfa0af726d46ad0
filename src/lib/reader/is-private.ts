import { isMessage } from './message-like.ts';

/** Who tells a password, in words or behind a label, does not mean to search for it. */
const password = /(?:password|wachtwoord)["']?\s?(?:is|was|[:=])\s?(?=\S{0,40}\d)\S{5}/i;

/** Whether a text is read here only, and is put in no address: a message, or what tells a password. */
export function isPrivate(text: string): boolean {
  return isMessage(text) || password.test(text);
}
