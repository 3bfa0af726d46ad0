import { request, type Reply } from './request.ts';
import type { Settings } from './settings.ts';

/** Whether an answer says that a later try may succeed. */
export const isTemporary = (status: number): boolean => status === 429 || status === 408 || status >= 500;

/**
 * The milliseconds that a `Retry-After` header asks for.
 * @param value seconds or a date
 * @param now the time of day in milliseconds
 * @returns undefined when there is no header or it cannot be read
 */
export function readRetryAfter(value: string | null, now: number): number | undefined {
  if (value === null) return undefined;
  if (/^\s*\d+\s*$/.test(value)) return Number(value) * 1000;
  const moment = Date.parse(value);
  return Number.isNaN(moment) ? undefined : Math.max(0, moment - now);
}

/**
 * Asks for an address, and asks again after a pause when the connection fails or the answer is temporary.
 * @returns the first answer that is not temporary, else the last one
 * @throws what the last attempt threw, when that got no answer
 */
export async function requestPatiently(url: URL, settings: Settings): Promise<Reply> {
  for (let attempt = 1; ; attempt += 1) {
    const last = attempt >= settings.attempts;
    let pause = settings.firstWait * 2 ** (attempt - 1);
    try {
      const reply = await request(url, settings);
      if (last || !isTemporary(reply.status)) return reply;
      pause = readRetryAfter(reply.retryAfter, settings.now()) ?? pause;
      // Asking earlier than the site allows would be rude, and waiting that long would stall the check.
      if (pause > settings.longestWait) return reply;
    } catch (error) {
      if (last) throw error;
    }
    await settings.wait(pause);
  }
}
