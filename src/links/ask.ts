import { createGate } from './gate.ts';
import type { Reply } from './request.ts';
import { requestPatiently } from './retry.ts';
import type { Settings } from './settings.ts';

/** Asks for one address; rejects when no attempt got an answer. */
export type Ask = (url: URL) => Promise<Reply>;

/**
 * Makes the function through which a whole check sends its requests, so that the bounds hold for all links together.
 * A retry keeps its place in the gate: a busy site gets fewer visitors, not others.
 */
export function createAsk(settings: Settings): Ask {
  const gate = createGate(settings.total, settings.perHost);
  // Without this a host that is gone, or a computer without a connection, costs every pause and timeout for every link.
  const silent = new Set<string>();
  return (url) =>
    gate(url.host, async () => {
      try {
        const reply = await requestPatiently(url, silent.has(url.host) ? { ...settings, attempts: 1 } : settings);
        silent.delete(url.host);
        return reply;
      } catch (error) {
        silent.add(url.host);
        throw error;
      }
    });
}
