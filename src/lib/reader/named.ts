import { findSecrets } from './secrets.ts';

/** Whom and what a message names, as Microsoft's English and Dutch sentences and the details below them do; null where it names none. */
export interface Named {
  /** The application: its name, its id, or "name (id)". */
  application: string | null;
  /** The account that was signed in with: an address. */
  account: string | null;
}

const guid = String.raw`[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}`;
const name = String.raw`[^\s'"()<>{}][^'"()<>{}\n]{0,59}?`;
/** Also as the other organisation keeps a guest: `anna_contoso.nl#EXT#@fabrikam.onmicrosoft.com`. */
const address = String.raw`[\w.+-]{1,64}(?:#EXT#)?@[\w-]{1,63}(?:\.[\w-]{1,63}){1,6}`;
const application = String.raw`\b(?:application|app|toepassing)`;
const before = String.raw`(?: ?:[ \t]{0,9}| {2,40})['"]?`;

/** Where an application is named, the surest first; groups `name` and `id`. */
const applications = [
  `'(?<id>${guid})'\\s?\\((?<name>${name})\\)`,
  `'(?<id>${guid})'\\s(?:named|genaamd|met de naam)\\s'(?<name>${name})'`,
  `${application}\\s(?<name>${name})\\s\\('?(?<id>${guid})'?\\)`,
  // An identifier of SAML is any address, so what stands there is taken as a name.
  `${application}(?:\\s(?:with|met)(?:\\s(?:the|de))?\\s(?:identifier|id|name|naam))?\\s'(?<name>(?=[^'\\n]{0,99}[a-z\\d])[^'\\n]{2,100})'`,
].map((pattern) => new RegExp(pattern, 'i'));

/**
 * The details of a sign-in page or log, a line each; what was in columns has a space where others have a colon. "App:" alone
 * is what somebody writes by hand, with anything behind it.
 */
const labelled = {
  name: new RegExp(
    `^\\W{0,5}(?:app(?:lication)?[ -]?name|app-?naam|naam van (?:de )?(?:app|toepassing))${before}(?<name>${name})\\s*$`,
    'im',
  ),
  nameInColumn: new RegExp(`^\\W{0,5}app(?:lication)?(?:[ -]?name)? (?!id\\b)(?![^\\n]*:)(?<name>${name})\\s*$`, 'im'),
  id: new RegExp(`^\\W{0,5}(?:app(?:lication)?|toepassings)[ -]?id(?:${before}| )(?<id>${guid})`, 'im'),
};

/** What is behind a label for a name and is none: a word for a secret, whatever stands beside it, or an address of somebody. */
const noName = /wachtw|pass|(?<![a-z])(?:ww|pwd?|pin)(?![a-z])|pincode|secret|geheim|token|@/i;

const accounts = [
  `^\\W{0,5}(?:signed in as|aangemeld als|user(?: ?name| ?principal ?name)?|upn|gebruiker(?:snaam)?|sign-?in name|aanmeld(?:ings)?naam)${before}(?<account>${address})`,
  `\\b(?:user|gebruiker|account|gebruikersaccount)\\s['"]?(?<account>${address})`,
].map((pattern) => new RegExp(pattern, 'im'));

/** Reads whom and what a message names; nothing that tells a secret. @param message as normalise() gives it */
export function readNamed(message: string): Named {
  const { id: labelledId } = firstGroups([labelled.id], message);
  // Without a colon a line that begins like that may be a sentence, unless the id has a line of its own, too.
  const { name: labelledName } = firstGroups(labelledId ? [labelled.name, labelled.nameInColumn] : [labelled.name], message);
  const { name: called, id } = labelledId || labelledName ? { name: labelledName, id: labelledId } : firstGroups(applications, message);
  const told = called && !noName.test(called) && findSecrets(called).length === 0 ? called.trim() : undefined;
  return {
    application: told && id ? `${told} (${id})` : (told ?? id ?? null),
    account: firstGroups(accounts, message).account ?? null,
  };
}

/** What the first pattern that matches finds. */
function firstGroups(patterns: readonly RegExp[], text: string): Partial<Record<'name' | 'id' | 'account', string>> {
  for (const pattern of patterns) {
    const groups = pattern.exec(text)?.groups;
    if (groups) return groups;
  }
  return {};
}
