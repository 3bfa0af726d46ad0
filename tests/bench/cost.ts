import type { Browser, Page } from '@playwright/test';
import { timeOurs, type Moments } from './ours.ts';
import { timePlain } from './plain.ts';
import type { CountedSite } from './serve-counted.ts';
import { timeVitePress } from './vitepress.ts';

/** What an answer took, a run. */
export interface Cost {
  ms: number[];
  bytes: number[];
  requests: number[];
}

/** Cost of both searches, cold, on a slow line. */
export interface Costs {
  word: string;
  /** The home page, until it asks for nothing more; its time is that of the browser and the wait, and says nothing. */
  page: Cost;
  /** From the focus on our box on the home page until an answer is shown, and until the full text has joined it. */
  oursUseful: Cost;
  /** From the first key until an answer is shown, where the hand takes a person's time from the focus to the key; bytes from the focus. */
  oursByHand: Cost;
  oursComplete: Cost;
  /** From the import of Pagefind until the first result's data is there. */
  plainFirst: Cost;
  /** From the press on VitePress's search button until its first result is shown; nothing where it was not built. */
  vitePressFirst: Cost;
  /** In how many runs plain Pagefind's first result was an answer. */
  plainAnswered: number;
  runs: number;
}

/** A word on the Dutch pages that the article answers with its first symptom. */
const word = 'toestemming';
const symptom = 1;
const runs = 9;
/**
 * How long a hand takes from the mouse to the keyboard, in ms: the operator H of the keystroke-level model (Card, Moran and
 * Newell 1980). On a phone the keyboard comes up in about as long.
 */
const hand = 400;

/** 150 ms round trip, 1.6 Mbit/s down, 750 kbit/s up: Chromium wants bytes a second. Workers are slowed down too. */
const slowLine = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };

/**
 * Measures the searches in turns, each time in a new browser context, so with nothing in the cache.
 * @param peer a VitePress site of the same texts
 */
export async function measureCost(browser: Browser, site: CountedSite, peer?: CountedSite): Promise<Costs> {
  const none = (): Cost => ({ ms: [], bytes: [], requests: [] });
  const costs: Costs = {
    word,
    page: none(),
    oursUseful: none(),
    oursByHand: none(),
    oursComplete: none(),
    plainFirst: none(),
    vitePressFirst: none(),
    plainAnswered: 0,
    runs,
  };
  const add = (cost: Cost, start: number, end: number, of = site) => {
    cost.ms.push(end - start);
    cost.bytes.push(of.bytesBetween(start, end));
    cost.requests.push(of.requestsBetween(start, end));
  };
  for (let run = 0; run < runs; run += 1) {
    const begun = Date.now();
    const ours = await cold(browser, site.address(site.site.href('page:home', 'nl')), (page) => timeOurs(page, word, symptom));
    add(costs.page, begun, ours.start);
    add(costs.oursUseful, ours.start, ours.useful);
    add(costs.oursComplete, ours.start, ours.complete);
    const byHand = await cold(browser, site.address(site.site.href('page:home', 'nl')), (page) => timeOurs(page, word, symptom, hand));
    add(costs.oursByHand, byHand.start, byHand.useful);
    costs.oursByHand.ms.splice(-1, 1, byHand.useful - byHand.key);
    const plain = await cold(browser, site.address(site.barePage('nl')), (page) => timePlain(page, site, word));
    add(costs.plainFirst, plain.start, plain.complete);
    if (plain.first?.symptoms.includes(symptom)) costs.plainAnswered += 1;
    if (!peer) continue;
    const vitePress = await cold(browser, peer.address('/'), (page) => timeVitePress(page, word));
    add(costs.vitePressFirst, vitePress.start, vitePress.useful, peer);
  }
  return costs;
}

/** Opens a page over the slow line, waits until it asks for nothing more, and measures on it. */
async function cold<T extends Moments>(browser: Browser, address: string, measure: (page: Page) => Promise<T>): Promise<T> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Network.enable');
    await devtools.send('Network.emulateNetworkConditions', slowLine);
    await page.goto(address, { waitUntil: 'networkidle' });
    return await measure(page);
  } finally {
    await context.close();
  }
}
