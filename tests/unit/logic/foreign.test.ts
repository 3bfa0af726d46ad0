import { describe, expect, test } from 'vitest';
import { markForeign } from '../../../src/lib/foreign.ts';

const quoted = (text: string, phrases: string[]) =>
  markForeign(text, phrases)
    .filter(({ foreign }) => foreign)
    .map((part) => part.text);

describe('what a text quotes in another language', () => {
  test('is found wherever it stands, and the rest is kept', () =>
    expect(markForeign('Staat er "Approval required"? Of Trace ID?', ['Approval required', 'Trace ID'])).toEqual([
      { text: 'Staat er "', foreign: false },
      { text: 'Approval required', foreign: true },
      { text: '"? Of ', foreign: false },
      { text: 'Trace ID', foreign: true },
      { text: '?', foreign: false },
    ]));
  test('is a whole word', () => {
    expect(quoted('Timestamps en xTimestamp', ['Timestamp'])).toEqual([]);
    expect(quoted('éTimestamp', ['Timestamp'])).toEqual([]);
  });
  test('is the longer of two that begin alike', () =>
    expect(quoted('Default Access Point', ['Default Access', 'Default Access Point'])).toEqual(['Default Access Point']));
  test('may hold signs that patterns use', () => expect(quoted('We are sorry...', ['We are sorry...'])).toEqual(['We are sorry...']));
  test('is nothing where nothing is quoted', () => expect(markForeign('Niets', ['Iets'])).toEqual([{ text: 'Niets', foreign: false }]));
});
