import { createTexts, type Texts } from '../../lib/texts.ts';
import type { Helpdesk, Speaker, TicketEntry, TicketLanguage } from '../../lib/ticket/entry.ts';
import type { TicketKey } from '../../lib/ticket/keys.ts';
import { load } from '../shared/load.ts';

/** A language of copied texts, in the browser. */
export interface SpokenLanguage extends Speaker {
  /** Its own name. */
  label: string;
  t: Texts<TicketKey>;
  helpdesk: Helpdesk | undefined;
}

/** The languages that can be copied, and the page's own among them. */
export interface Languages {
  all: readonly SpokenLanguage[];
  own: SpokenLanguage;
}

/**
 * Loads the texts of copying.
 * @param folder the address of `ticket/`
 * @returns undefined where they do not arrive
 */
export async function loadLanguages(folder: string): Promise<Languages | undefined> {
  const given = await load<TicketLanguage[]>(`${folder}texts.json`);
  const all = (given ?? []).map(({ lang, tag, label, strings, helpdesk }) => ({ lang, tag, label, t: createTexts(strings), helpdesk }));
  const own = all.find(({ tag }) => tag === document.documentElement.lang) ?? all[0];
  return own && { all, own };
}

/** Loads what is copied of an entry, with whole addresses; undefined where it does not arrive. */
export async function loadEntry(folder: string, ref: string): Promise<TicketEntry | undefined> {
  const entry = await load<TicketEntry>(`${folder}${ref.replace(':', '-')}.json`);
  if (!entry) return undefined;
  const halves = Object.entries(entry.halves).map(([lang, half]) => [lang, { ...half, address: wholeAddress(half.address) }] as const);
  return { ...entry, halves: Object.fromEntries(halves) };
}

/** Loads what is copied of a code, by its number, or of a client error, by its id; undefined where it does not arrive. */
export function loadKey(folder: string, key: string): Promise<TicketEntry | undefined> {
  return loadEntry(folder, /^\d+$/.test(key) ? `code:${key}` : `client-error:${key}`);
}

/** An address with its host, which only the browser knows when the build was not told. */
function wholeAddress(address: string): string {
  return new URL(address, location.href).href;
}
