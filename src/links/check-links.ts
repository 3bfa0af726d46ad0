import { createAsk } from './ask.ts';
import { follow } from './follow.ts';
import { judge, type Finding } from './judge.ts';
import { defaultSettings, type Settings } from './settings.ts';

/** One line of the report. */
export interface LinkResult extends Finding {
  id: string;
  url: string;
  /** The last answer, or null when there was none that ended the journey. */
  status: number | null;
  /** The last address that was opened. */
  final: string;
}

/**
 * Opens every link and judges where it leads.
 * @param links ids and whole addresses
 * @param settings what should differ from the defaults
 * @returns a result for every link, in the same order; a link that fails is a result too
 * @throws when an address is not a whole one, which the schema of the register rules out
 */
export async function checkLinks(links: readonly { id: string; url: string }[], settings: Partial<Settings> = {}): Promise<LinkResult[]> {
  const all = { ...defaultSettings, ...settings };
  const ask = createAsk(all);
  return Promise.all(
    links.map(async ({ id, url }) => {
      const journey = await follow(new URL(url), ask, all);
      const status = 'status' in journey.end ? journey.end.status : null;
      return { id, url, status, final: journey.final.href, ...judge(journey, all) };
    }),
  );
}
