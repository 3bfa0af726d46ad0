import { setTimeout as sleep } from 'node:timers/promises';

/** The part of `fetch` that the link check uses. */
export type Fetch = (url: URL, init: RequestInit) => Promise<Response>;

/** Everything about a link check that a test, or another site, may want otherwise. */
export interface Settings {
  fetch: Fetch;
  /** Waits a number of milliseconds before a retry. */
  wait: (milliseconds: number) => Promise<unknown>;
  /** The time of day, in milliseconds; needed where `Retry-After` is a date. */
  now: () => number;
  /** Milliseconds that one request may take, its body included. */
  timeout: number;
  /** How often an address is tried in all. */
  attempts: number;
  /** Milliseconds before the first retry; doubled for every next one. */
  firstWait: number;
  /** Milliseconds that `Retry-After` may ask for; a site that asks more is left alone. */
  longestWait: number;
  /** How many redirects are followed. */
  maxHops: number;
  /** How many requests may be open at once, in all and at one host. */
  total: number;
  perHost: number;
  /** Hosts, without `www.`, to which dead short links are sent. */
  searchHosts: readonly string[];
  /** Hosts, without `www.`, that only ask for a password. */
  signInHosts: readonly string[];
}

/** The settings of `npm run check:links`. */
export const defaultSettings: Settings = {
  fetch: (url, init) => fetch(url, init),
  wait: sleep,
  now: Date.now,
  timeout: 15_000,
  attempts: 3,
  firstWait: 1_000,
  longestWait: 60_000,
  maxHops: 10,
  total: 6,
  // Most of the register is one host, which has no need of six visitors at once.
  perHost: 2,
  searchHosts: ['bing.com', 'cn.bing.com', 'google.com', 'google.nl', 'duckduckgo.com', 'search.yahoo.com'],
  signInHosts: ['login.microsoftonline.com', 'login.microsoft.com', 'login.windows.net', 'login.live.com'],
};
