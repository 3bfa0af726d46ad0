import { normalise } from './normalise.ts';
import type { ErrorReport } from './parse.ts';
import { skeleton } from './skeleton.ts';

/** A wording that points to symptoms where a message has no code that does. */
export interface Wording {
  id: string;
  /** Symptom numbers, most likely first. */
  symptoms: number[];
  /** Phrases by language; a message in any language is compared with all of them. */
  phrases: string[];
}

/** Wordings stand near the beginning; what follows is somebody's log. */
const searched = 20_000;

/**
 * The symptoms a message points to, most likely first. The first known code decides, then the others; only where no
 * code is known does the wording.
 * @param report what was read
 * @param text the message as it was pasted
 * @param codes the known codes with their symptoms; none for trouble that strikes any application
 * @returns symptom numbers; empty when only the diagnosis can tell
 */
export function route(report: ErrorReport, text: string, codes: ReadonlyMap<string, number[]>, wordings: readonly Wording[]): number[] {
  const known = report.codes.filter((code) => codes.has(code));
  if (known.length > 0) return [...new Set(known.flatMap((code) => codes.get(code) ?? []))];
  const message = ` ${foldPhrase(normalise(text.slice(0, searched)))} `;
  const stands = (phrase: string) => message.includes(` ${foldPhrase(phrase)} `);
  return [...new Set(wordings.filter(({ phrases }) => phrases.some(stands)).flatMap(({ symptoms }) => symptoms))];
}

/**
 * Lower case, no accents or punctuation, single spaces, look-alike letters as one, and words that lost the line end
 * between them apart: what makes two spellings of a phrase the same.
 */
function foldPhrase(phrase: string): string {
  const plain = phrase
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
  return skeleton(plain).replaceAll('rn', 'm');
}
