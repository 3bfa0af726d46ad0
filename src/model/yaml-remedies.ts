import type { ErrorCode } from 'yaml';
import type { z } from 'zod';

const bySyntax: Partial<Record<ErrorCode, string>> = {
  TAB_AS_INDENT: 'Indent with spaces, two a level.',
  BAD_INDENT: 'Indent it like its neighbours, two spaces a level.',
  DUPLICATE_KEY: 'Remove one of the two.',
  BLOCK_AS_IMPLICIT_KEY: 'Put a text that holds a colon in quotes: title: "One: two".',
  MULTILINE_IMPLICIT_KEY: 'Put a colon and a space behind the name of the field, or the text in quotes.',
  MISSING_CHAR: 'Add the quote, bracket or comma that is missing, here or above.',
  BAD_SCALAR_START: 'Put the text in quotes.',
  TAG_RESOLVE_FAILED: 'Put the text in quotes.',
  MULTIPLE_DOCS: 'Remove the line --- within the file.',
};

/** What to do about a fault that the YAML parser names. */
export function remedyForSyntax(code: ErrorCode): string {
  return bySyntax[code] ?? 'Compare it with its neighbours: two spaces a level, "name: value", a text with a colon or # in quotes.';
}

const kinds: Record<string, string> = {
  string: 'a text; a number or date in quotes',
  number: 'a number, without quotes',
  int: 'a whole number, without quotes',
  array: 'a list: [one, two], or a line with "- " for each',
  object: 'lines of the form "name: value"',
  record: 'lines of the form "name: value"',
  boolean: 'true or false',
};

const byIssue: Record<string, string> = {
  unrecognized_keys: 'Remove it or correct its spelling.',
  invalid_value: 'Choose one of the values named.',
  invalid_union: 'Choose one of the values named; its neighbours show what goes with each.',
  too_small: 'Add what is missing.',
  too_big: 'Shorten it.',
  invalid_format: 'Write it in that form.',
  custom: 'Make it so.',
};

/** Told where the schema was asked to report what it was given (`reportInput`). */
const isMissing = ({ code, input }: z.core.$ZodIssue) => (code === 'invalid_type' || code === 'invalid_value') && input === undefined;

/** What a schema objects to, in a sentence. */
export function sayIssue(issue: z.core.$ZodIssue): string {
  // A check of our own may say it better.
  if (issue.message.startsWith('must ')) return `It ${issue.message}.`;
  return isMissing(issue) ? 'It is missing.' : `${issue.message}.`;
}

/** What to do about what a schema objects to. */
export function remedyForSchema(issue: z.core.$ZodIssue): string {
  // A check of our own may say it better.
  if (issue.code === 'custom' && typeof issue.params?.['remedy'] === 'string') return issue.params['remedy'];
  if (issue.code === 'invalid_value' && isMissing(issue)) return `Add it, as one of: ${issue.values.join(', ')}.`;
  if (issue.code !== 'invalid_type') return byIssue[issue.code] ?? 'Correct the value.';
  return `${isMissing(issue) ? 'Add it' : 'Write it'} as ${kinds[issue.expected] ?? `the kind "${issue.expected}"`}.`;
}
