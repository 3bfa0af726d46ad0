import { findClients } from '../../lib/reader/clients.ts';
import type { Explanation, ReaderLookup } from '../../lib/reader/lookup.ts';
import { route } from '../../lib/reader/route.ts';
import type { ReadyPage } from './page.ts';
import { readMessage } from './read-message.ts';
import { renderReport } from './render-report.ts';

/** More codes than this are somebody's log; the further ones are shown without explanation. */
const mostExplained = 12;

/**
 * Reads a message and makes the report on it: its nodes, its state, and what to tell a screen reader.
 * @param address of the look-up, `…/reader/nl.json`; explanations stand below it, `…/reader/nl/50011.json`
 */
export async function explain(text: string, page: ReadyPage, address: string) {
  const [lookup, report] = await Promise.all([load<ReaderLookup>(address), readMessage(text)]);
  const known = new Set(lookup?.codes.split(','));
  const clients = lookup ? findClients(text, lookup.clients) : [];
  const codes = report.codes.filter((code) => known.has(code));
  const explanations = await loadAll([...codes, ...clients].slice(0, mostExplained), address);
  const recognised = [...codes, ...clients].flatMap((key) => explanations.get(key) ?? []);
  const way = route(recognised, text, lookup?.wordings ?? []);
  const worded = lookup?.wordings.filter(({ id, client }) => client && way.wordings.includes(id)).map(({ id }) => id) ?? [];
  const shown = clients.length > 0 ? clients : worded.slice(0, 1);
  for (const [key, explanation] of await loadAll(shown, address)) explanations.set(key, explanation);

  const found = report.codes.length + shown.length + way.guides.length > 0 || report.requestId || report.correlationId || report.timestamp;
  const count = report.codes.length + clients.length;
  return {
    content: renderReport({ report, clients: shown, guides: way.guides, explanations, lookup, page }),
    state: found ? 'done' : 'empty',
    announcement: count === 0 ? page.t('reader.announce-none') : page.t.count('reader.announce', count),
  };
}

const loaded = new Map<string, Promise<unknown>>();

/** Loads a file once; where it does not arrive it is tried again at the next message. */
function load<T>(address: string): Promise<T | undefined> {
  const earlier = loaded.get(address) as Promise<T | undefined> | undefined;
  if (earlier) return earlier;
  const loading = fetch(address)
    .then((response) => (response.ok ? (response.json() as Promise<T>) : Promise.reject(new Error(response.statusText))))
    .catch(() => {
      loaded.delete(address);
      return undefined;
    });
  loaded.set(address, loading);
  return loading;
}

/** The explanations that could be loaded, by key. */
async function loadAll(keys: readonly string[], address: string): Promise<Map<string, Explanation>> {
  const folder = address.replace(/\.json$/, '/');
  const found = await Promise.all(keys.map(async (key) => [key, await load<Explanation>(`${folder}${key}.json`)] as const));
  return new Map(found.flatMap(([key, explanation]) => (explanation ? [[key, explanation]] : [])));
}
