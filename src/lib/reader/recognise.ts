import { findClients, type KnownClient } from './clients.ts';
import { normalise } from './normalise.ts';

/**
 * How little a code or a screen says beside others: an `interruption` is a step on the way and no fault; an `umbrella` is
 * a general name beside which a specific one stands; a `heading` says nothing beside any code, known or not.
 */
export const yieldings = ['interruption', 'umbrella', 'heading'] as const;
/** Why something that was recognised decides nothing beside others. */
export type Yields = (typeof yieldings)[number];

/** What can be recognised. */
export interface Vocabulary {
  /** The codes that have an explanation, joined by commas. */
  codes: string;
  clients: readonly KnownClient[];
  /** The codes and client errors that yield to others. */
  yields: Readonly<Record<string, Yields>>;
}

/** What was recognised in a message. */
export interface Recognised {
  /** All AADSTS codes: those that decide first, then those that yield to them, then the unknown. */
  codes: string[];
  /** Ids of client errors that say more than the codes do. */
  clients: string[];
  /** The codes and client errors that have an explanation, most telling first, each with what it yields to. */
  keys: { key: string; yields: Yields | undefined }[];
}

/**
 * Sorts what a message holds by what it says.
 * @param text the message as it was pasted
 * @param read the codes that were read from it
 */
export function recognise(text: string, read: readonly string[], { codes: list, clients: knownClients, yields }: Vocabulary): Recognised {
  const known = new Set(list.split(','));
  const all = read.length > 0 ? read : [loneCode(text)].filter((code) => known.has(code));
  const rank = (key: string) => (yields[key] ? yieldings.indexOf(yields[key]) + 1 : 0);
  const codes = all.toSorted((a, b) => Number(known.has(b)) - Number(known.has(a)) || rank(a) - rank(b));
  const explained = codes.filter((code) => known.has(code));
  const found = findClients(text, knownClients, codes).toSorted((a, b) => rank(a) - rank(b));
  const says = explained.length > 0 || found.some((id) => rank(id) === 0);
  const clients = found.filter((id) => rank(id) === 0 || !says);
  // A code yields to another only: alone, or first of its kind, it decides.
  const leading = explained.length === codes.length ? explained[0] : undefined;
  const keys = [...explained, ...clients].map((key) => ({ key, yields: key === leading ? undefined : yields[key] }));
  return { codes, clients, keys: keys.toSorted((a, b) => (a.yields ? rank(a.key) : 0) - (b.yields ? rank(b.key) : 0)) };
}

/** The number that is the whole text, perhaps beside a word such as "error"; empty where there is more. */
function loneCode(text: string): string {
  if (text.length > 60) return '';
  return /^\W{0,10}(?:\p{L}{2,12}\W{1,3}){0,2}(\d{5,8})\W{0,10}$/u.exec(normalise(text))?.[1] ?? '';
}
