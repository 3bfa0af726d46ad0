import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/lib/reader/parse.ts';

const languages = {
  en: ['Request Id', 'Correlation Id', 'Timestamp'],
  nl: ['Aanvraag-id', 'Correlatie-id', 'Tijdstempel'],
  de: ['Anforderungs-ID', 'Korrelations-ID', 'Zeitstempel'],
  fr: ['ID de la demande', 'ID de corrélation', 'Horodatage'],
  log: ['Trace ID', 'Correlation ID', 'Timestamp'],
} as const;

const message = fc.record({
  code: fc.integer({ min: 10_000, max: 9_999_999 }).map(String),
  request: fc.uuid(),
  correlation: fc.uuid(),
  time: fc
    .date({ min: new Date('2015-01-01'), max: new Date('2035-01-01'), noInvalidDate: true })
    .map((date) => date.toISOString().replace(/\.\d+Z/, 'Z')),
  labels: fc.constantFrom(...Object.values(languages)),
  codeFirst: fc.boolean(),
});
type Message = typeof message extends fc.Arbitrary<infer T> ? T : never;

function write({ code, request, correlation, time, labels, codeFirst }: Message): string {
  const fields = [request, correlation, time].map((value, index) => `${labels[index]}: ${value}`);
  const sentence = `AADSTS${code}: Sorry, that did not work.`;
  return (codeFirst ? [sentence, ...fields] : [...fields, sentence]).join('\n');
}

const wrap = (text: string, width: number) =>
  text
    .split('\n')
    .flatMap((line) => line.match(new RegExp(`.{1,${width}}`, 'g')) ?? [''])
    .map((line) => `> ${line}`)
    .join('\n');

const dressings: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'Windows line ends': (text) => text.replaceAll('\n', '\r\n'),
  'quoted in a mail': (text) => text.replaceAll(/^/gm, '>> '),
  'quoted and wrapped at 76': (text) => wrap(text, 76),
  'percent-encoded': (text) => `https://x.example/cb?state=1&error_description=${encodeURIComponent(text)}`,
  'percent-encoded twice': (text) => `https://x.example/cb?u=${encodeURIComponent(encodeURIComponent(text))}`,
  'plus-encoded': (text) => `https://x.example/?${new URLSearchParams({ error_description: text }).toString()}`,
  JSON: (text) => JSON.stringify({ error: 'x', error_description: text }),
  'JSON in JSON': (text) => JSON.stringify({ level: 'error', body: JSON.stringify({ error_description: text }) }),
  'invisible characters': (text) => [...text].join('\u200B'),
  'no-break spaces': (text) => text.replaceAll(' ', '\u00A0'),
  'bidirectional marks': (text) => `\u202A${text.replaceAll('\n', '\u202C\n\u202A')}\u202C`,
  HTML: (text) => text.replaceAll(/^(.*)$/gm, '<div>$1</div>').replaceAll('\n', ''),
  'labels in capitals': (text) => text.replace(/^[^:\n]+(?=: )/gm, (label) => label.toUpperCase()),
};

describe('every message reads back to its fields', () => {
  test.each(Object.entries(dressings))('%s', (_, dress) => {
    fc.assert(
      fc.property(message, (given) => {
        expect(parse(dress(write(given)))).toMatchObject({
          codes: [given.code],
          requestId: given.request,
          correlationId: given.correlation,
          timestamp: given.time,
        });
      }),
      { numRuns: 60 },
    );
  });
});

test('no text throws, and what is read has the promised form', () => {
  const pieces = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 40 }),
    fc.constantFrom('AADSTS', 'Request Id: ', 'Date: ', '%25', '\\u', '&#x', '<a ', '\n> ', '\uD800', '"', '[', '\t'),
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const { codes, requestId, correlationId, timestamp } = parse(parts.join(''));
      for (const code of codes) expect(code).toMatch(/^\d{5,8}$/);
      for (const id of [requestId, correlationId]) if (id) expect(id).toMatch(/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/);
      if (timestamp) expect(Number.isNaN(Date.parse(timestamp))).toBe(false);
    }),
    { numRuns: 400 },
  );
});

describe('time grows with the length and no faster', () => {
  const time = (text: string) => {
    const runs = [1, 2, 3].map(() => {
      const start = performance.now();
      parse(text);
      return performance.now() - start;
    });
    return Math.min(...runs);
  };
  // Eight times the text: linear is a factor of 8, quadratic one of 64. The constant keeps noise on short times out.
  test.each([
    'a',
    'AADSTS50011 ',
    '[',
    '%',
    '%2\n',
    ' ',
    '0',
    '<a',
    '\\u',
    '&#',
    '> ',
    'Date: 1/2/2024 3:04:05 PM\n',
    'Request Id: ',
    'Request Id\tx\n',
  ])('for %j', (chunk) => {
    const of = (length: number) => chunk.repeat(length / chunk.length);
    expect(time(of(320_000))).toBeLessThan(30 * (time(of(40_000)) + 10));
  });
});
