import type { Ask } from './ask.ts';
import type { Reply } from './request.ts';
import type { Settings } from './settings.ts';

/** Why a journey ended without an answer that can be judged. */
export interface Dead {
  fault: 'no-answer' | 'loop' | 'too-many-hops' | 'bad-redirect';
  detail: string;
}

/** The way from the address in the register to the last one. */
export interface Journey {
  wanted: URL;
  /** The last address, with the fragment that a browser would use there. */
  final: URL;
  end: Reply | Dead;
}

const redirects = [301, 302, 303, 307, 308];

/**
 * Opens an address and follows its redirects one by one, as a browser would.
 * @param ask asks for one address and follows nothing
 * @returns the journey, also when it ends badly
 */
export async function follow(wanted: URL, ask: Ask, { maxHops }: Pick<Settings, 'maxHops'>): Promise<Journey> {
  const seen = new Set<string>();
  let final = wanted;
  const arrive = (end: Reply | Dead): Journey => ({ wanted, final, end });
  for (;;) {
    seen.add(withoutHash(final));
    const end = await ask(final).catch(explain);
    if ('fault' in end || !redirects.includes(end.status)) return arrive(end);

    const next = end.location && URL.canParse(end.location, final) ? new URL(end.location, final) : undefined;
    if (!next || !/^https?:$/.test(next.protocol)) return arrive({ fault: 'bad-redirect', detail: end.location ?? 'no address' });
    next.hash ||= final.hash;
    if (seen.has(withoutHash(next))) return arrive({ fault: 'loop', detail: `back to ${next.href}` });
    if (seen.size > maxHops) return arrive({ fault: 'too-many-hops', detail: `more than ${maxHops}` });
    final = next;
  }
}

const withoutHash = ({ href }: URL) => href.split('#')[0] ?? href;

function explain(error: unknown): Dead {
  const { name, message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  return { fault: 'no-answer', detail: name === 'TimeoutError' ? 'timeout' : (cause?.code ?? cause?.message ?? message) };
}
