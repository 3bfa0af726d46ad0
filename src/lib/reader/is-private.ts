import { isMessage } from './message-like.ts';

/** Who tells a password, in words or behind a label, does not mean to search for it. */
const told = /(?:password|wachtwoord)["']?\s?(?:is|was|[:=])\s?(?=\S{0,40}\d)\S{5}/i;
/** Without either it is told by its form: small and capital letters and a digit, which of other words only names of products have. */
const named =
  /(?<![\p{L}\d])(?:[Pp]assword|[Ww]achtwoord|WW|ww|[Pp]wd?)\s(?!(?:Office|Windows|Exchange|Dynamics|Microsoft|AAD)\S*\d)(?=\S{0,40}\d)(?=\S{0,40}[a-z])(?=\S{0,40}[A-Z])\S{6}/u;

/** Whether a text tells a password, in Dutch or English. */
export function tellsPassword(text: string): boolean {
  return told.test(text) || named.test(text);
}

/** Whether a text is read here only, and is put in no address: a message, or what tells a password. */
export function isPrivate(text: string): boolean {
  return isMessage(text) || tellsPassword(text);
}
