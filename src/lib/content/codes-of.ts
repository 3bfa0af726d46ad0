import type { Code } from './schema.ts';

/** The codes that belong to a symptom: those for which it is the likeliest first, then by number. */
export function codesOf(symptom: number, codes: readonly Code[]): Code[] {
  return codes
    .filter(({ symptoms }) => symptoms.includes(symptom))
    .toSorted((a, b) => a.symptoms.indexOf(symptom) - b.symptoms.indexOf(symptom) || a.code - b.code);
}

/** Months after which a code's record must be read again; Microsoft changes codes without notice. */
export const codeReviewMonths = 12;
