import { isOn, isSamePage, strayedTo } from './destination.ts';
import type { Dead, Journey } from './follow.ts';
import { hasAnchor } from './page.ts';
import type { Reply } from './request.ts';
import { isTemporary } from './retry.ts';
import type { Settings } from './settings.ts';
import { saysMissing } from './soft-404.ts';

/** ok: nothing to do. redirected: works, at another address. broken: dead. unreachable: could not be judged. */
export const verdicts = ['ok', 'redirected', 'broken', 'unreachable'] as const;
/** What an outside address turned out to be. */
export type Verdict = (typeof verdicts)[number];

/** What is to be said of one link. */
export interface Finding {
  verdict: Verdict;
  /** What was found, or empty. */
  remark: string;
  /** What an editor should do, or empty. */
  remedy: string;
}

const replace = 'Find the page that took its place, or remove the link.';
const later = 'Run the check again later; if it stays so, open the address in a browser.';
const broken = (remark: string, remedy = replace): Finding => ({ verdict: 'broken', remark, remedy });

/** Judges a journey: is this still the page that the register means? */
export function judge({ wanted, final, end }: Journey, settings: Settings): Finding {
  const stray = strayedTo(wanted, final, settings);
  if (stray) return broken(`now leads to ${stray}`, `${replace} If that place is meant, put its own address in the register.`);
  if ('fault' in end) return judgeFault(end);
  if (end.status < 200 || end.status > 299) return judgeStatus(end);

  const missing = end.page?.headings.find(saysMissing);
  if (missing) return broken(`the page says "${missing}"`);
  if (end.page && !hasAnchor(end.page, final.hash))
    return broken(`no anchor ${final.hash} on the page`, 'Correct or remove the part after #.');
  if (isSamePage(wanted, final)) return { verdict: 'ok', remark: '', remedy: '' };
  if (isOn(final, settings.signInHosts)) return { verdict: 'ok', remark: 'a portal that asks to sign in', remedy: '' };
  return { verdict: 'redirected', remark: '', remedy: `If it is the page meant, make this the url: ${final.href}` };
}

function judgeFault({ fault, detail }: Dead): Finding {
  if (fault === 'no-answer') return { verdict: 'unreachable', remark: `no answer: ${detail}`, remedy: later };
  if (fault === 'loop') return broken(`redirects in a circle, ${detail}`);
  if (fault === 'too-many-hops') return broken(`too many redirects: ${detail}`);
  return broken(`redirects to nowhere: ${detail}`);
}

function judgeStatus({ status, retryAfter }: Reply): Finding {
  const asked = retryAfter === null ? '' : `, asks to wait (Retry-After: ${retryAfter})`;
  if (isTemporary(status)) return { verdict: 'unreachable', remark: `answers ${status}${asked}`, remedy: later };
  // Some sites turn away everything that is not a browser.
  if ([401, 403].includes(status))
    return broken(`refuses the visit: ${status}`, `Open it in a browser; if it is closed there too: ${replace}`);
  return broken(`answers ${status}`);
}
