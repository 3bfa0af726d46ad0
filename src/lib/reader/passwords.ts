const words = '(?:password|passwd|pwd|passphrase|passcode|wachtwoord|wachtzin|pincode|kennwort|passwort|mot de passe)';

/** A password behind a label; what is said of a password ("reset") has the same form. */
export const labelledPassword = new RegExp(`(?:${words}|\\b(?:pin|ww|pw))["']?(?: is| was)?\\s{0,3}[:=]\\s{0,3}\\S{3}`, 'i');
/** In a sentence: something with a digit, as most passwords have and few words. */
const told = new RegExp(`${words}["']? (?:is|was) (?=\\S{0,40}\\d)\\S{5}`, 'i');
/** With neither it is told by its form: small and capital letters and a digit, which of other words only names of products have. */
const named =
  /(?<![\p{L}\d])(?:[Pp]assword|[Ww]achtwoord|WW|ww|[Pp]wd?)\s(?!(?:Office|Windows|Exchange|Dynamics|Microsoft|AAD)\S*\d)(?=\S{0,40}\d)(?=\S{0,40}[a-z])(?=\S{0,40}[A-Z])\S{6}/u;

/** Whether a text tells a password, in Dutch or English. */
export function tellsPassword(text: string): boolean {
  return labelledPassword.test(text) || told.test(text) || named.test(text);
}
