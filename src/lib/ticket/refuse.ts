import { labelledPassword } from '../reader/passwords.ts';
import { findSecrets } from '../reader/secrets.ts';
import { holdsToken } from '../reader/tokens.ts';

/** What must never stand in a ticket. */
export type Forbidden = 'password' | 'one-time-code' | 'recovery-key' | 'token';

const tokens = [
  // JSON Web Tokens, and what follows "Bearer".
  /(?<![\w-])eyJ[\w-]{8,}/,
  /\bbearer\s+[\w.~+/-]{16,}/i,
  /-----BEGIN [A-Z ]*PRIVATE KEY/,
  // A client secret of Microsoft Entra.
  /(?<![\w~.-])[\w~.-]{3}\dQ~[\w~.-]{31,34}(?![\w~.-])/,
  /\bauth[_ -]?token["']?\s{0,3}[:=]\s{0,3}\S{6}/i,
  /\b(?:SAMLResponse|ESTSAUTH\w*|x-ms-refresh\w*)["']?\s{0,3}[:=]\s{0,3}\S{6}/i,
  // Long runs of letters and digits mixed: nothing else of this form belongs into a ticket.
  /(?<![\w/+=-])(?=[\w/+=-]{0,200}[A-Z])(?=[\w/+=-]{0,200}[a-z])(?=[\w/+=-]{0,200}\d)[\w/+=-]{80,}/,
];

/** A BitLocker key, and keys that are named so. */
const recoveryKeys = [
  /(?<!\d)\d{6}(?:[ -]?\d{6}){7}(?!\d)/,
  /(?:recovery|backup|herstel)[ -]?(?:key|code|sleutel|wachtwoord|password)\w{0,3}["']?(?: is)?\s{0,3}[:=]?\s{0,3}(?=[\w-]{0,40}\d)[\w-]{6,}/i,
];

/** A word for the code that comes by message, app or token, shortly before four to eight digits; by its sender alone, before six. */
const oneTimeCode =
  /(?:verification|security|authenticat\w+|one[ -]?time|single[ -]?use|temporary|sms|text|mfa|2fa|tap|verificatie|beveiligings|bevestigings|toegangs|eenmalige|tijdelijke)[ -]?(?:access|toegangs)?[ -]?(?:pass|code|passcode|pin|pas|wachtwoord|password)\w{0,2}[^\n\d]{0,16}(?<![\d-])(\d{4,8}|\d{3}[ -]\d{3})(?![\d-])|\b(?:sms|otp|totp|mfa|2fa|tan)[^\n\d]{1,16}(?<![\d-])(\d{6}|\d{3}[ -]\d{3})(?![\d-])/i;
/** The number of an error is none. */
const errorNumber = /(?:aadsts|(?:error|fout)[ -]?(?:code|nummer|number|melding)?)[\s:#-]{0,3}\d{4,8}/gi;

/** A word for a password with something behind it that looks like one: letters with a digit or a mark. */
const password =
  /(?:password|passwd|pwd|passphrase|passcode|wachtwoord|wachtzin|pincode|pin|ww|pw)["']?(?:\s{1,3}(?:is|was|=|:)|\s{0,3}[:=])?\s{1,3}["'“]?(?=\S{0,64}[\d!@#$%^&*?~])(?![\d:.,;-]{1,5}(?:\s|$))[^\s"'“”,;]{4,64}/i;
/** A PIN needs neither a mark nor a letter. */
const pin = /\b(?:pin|pincode)["']?(?:\s{0,3}(?:is|was|[=:]))?\s{1,3}\d{4,6}(?!\d)/i;
/** What is said of a password instead of the password itself. */
const state =
  '(?:gereset|gewijzigd|veranderd|vergeten|verlopen|geweigerd|onbekend|onjuist|werkt|reset|changed|forgotten|expired|refused|rejected|unknown|incorrect|works)';
const ofState = new RegExp(`((?:password|wachtwoord)["']?\\s{0,3})[:=](\\s{0,3}${state}(?![\\p{L}\\d]))`, 'giu');
/**
 * What in a text must not be in a ticket, the first kind that is found.
 * @param text what somebody typed; longer ones are looked at up to 20,000 characters
 */
export function findForbidden(text: string): Forbidden | undefined {
  // "Password: reset by the helpdesk" holds none, nor does "MFA error 50076".
  const start = text.slice(0, 20_000).replace(ofState, '$1$2').replace(errorNumber, '');
  const isFound = (pattern: RegExp) => pattern.test(start);
  if (holdsToken(start) || tokens.some(isFound)) return 'token';
  if (recoveryKeys.some(isFound)) return 'recovery-key';
  if (isFound(oneTimeCode)) return 'one-time-code';
  return [labelledPassword, password, pin].some(isFound) || findSecrets(start).length > 0 ? 'password' : undefined;
}
