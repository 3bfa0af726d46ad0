import type { ReaderLookup } from '../lib/reader/lookup.ts';
import { parse } from '../lib/reader/parse.ts';
import { route } from '../lib/reader/route.ts';
import { renderReport } from './render-report.ts';

let loaded: Promise<ReaderLookup | undefined> | undefined;

/** Reads a message and makes the report on it: its nodes, its state, and what to tell a screen reader. */
export async function explain(text: string, address: string) {
  const lookup = (await (loaded ??= load(address))) ?? bare;
  const report = parse(text);
  const codes = new Map(Object.entries(lookup.codes).map(([code, { symptoms }]) => [code, symptoms]));
  const symptoms = route(report, text, codes, lookup.wordings);
  const found = report.codes.length > 0 || symptoms.length > 0 || report.requestId || report.correlationId || report.timestamp;
  const { strings } = lookup;
  const count = report.codes.length;
  const announcement =
    count === 0
      ? (strings['announce-none'] ?? '')
      : count === 1
        ? (strings['announce-one'] ?? '')
        : (strings['announce-other'] ?? '').replace('{count}', String(count));
  return { content: renderReport(report, symptoms, lookup), state: found ? 'done' : 'empty', announcement };
}

async function load(address: string): Promise<ReaderLookup | undefined> {
  try {
    const response = await fetch(address);
    if (!response.ok) throw new Error(response.statusText);
    return (await response.json()) as ReaderLookup;
  } catch {
    // Try again at the next message; until then the fields are shown without explanation.
    loaded = undefined;
    return undefined;
  }
}

const bare: ReaderLookup = {
  lang: '',
  strings: {},
  codes: {},
  symptoms: {},
  wordings: [],
  diagnosisUrl: '',
  codeLookup: 'https://login.microsoftonline.com/error',
};
