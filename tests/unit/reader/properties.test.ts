import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/lib/reader/parse.ts';
import { dressings, facts, message } from './dressings.ts';

const said = facts.chain((fact) => fc.tuple(fc.constant(fact), message(fact), fc.nat(1000)));

describe('a message reads back to its fields, however it was dressed', () => {
  test.each(Object.entries(dressings))('%s', (_, dress) => {
    fc.assert(
      fc.property(said, ([fact, lines, seed]) => {
        const { codes, requestId, correlationId, timestamp } = parse(dress(lines, seed));
        expect({ codes, requestId, correlationId, timestamp }).toEqual({
          codes: [fact.code],
          requestId: fact.request,
          correlationId: fact.correlation,
          timestamp: fact.time,
        });
      }),
      { numRuns: 150 },
    );
  });

  test('of two messages the ids and the time of the first', () => {
    fc.assert(
      fc.property(said, said, fc.constantFrom('\n', '\n\n', '\n---\n'), ([one, first], [two, second], between) => {
        fc.pre(one.request !== two.request && one.code !== two.code);
        const report = parse([...first, ...between.split('\n'), ...second].join('\n'));
        expect(report).toMatchObject({ codes: [one.code, two.code], requestId: one.request, correlationId: one.correlation });
        expect(report.timestamp).toBe(one.time);
      }),
    );
  });
});

describe('any text', () => {
  const noise = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 400 }),
    fc
      .array(
        fc.constantFrom(
          ...[
            'AADSTS',
            'Request Id: ',
            'Correlation Id',
            'Timestamp: ',
            'Date',
            '2027-',
            '50011',
            '%',
            '%2',
            '\\u',
            '\\',
            '&#',
            '<a',
            '>',
            '\n',
            '|',
          ],
          ...[',', ';', '\t', ' ', '"', '[', '=', '=\n', '\ud800', '0f1d2c3b-', 'password: x', 'eyJ', ':', '+', '{', '99'],
        ),
        { maxLength: 120 },
      )
      .map((parts) => parts.join('')),
  );

  test('never throws, and says only what is possible', () => {
    fc.assert(
      fc.property(noise, (text) => {
        const { codes, requestId, correlationId, timestamp, secrets } = parse(text);
        for (const code of codes) expect(code).toMatch(/^\d{5,8}$/);
        for (const id of [requestId, correlationId]) if (id !== null) expect(id).toMatch(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/);
        if (timestamp !== null) expect(Date.parse(timestamp)).not.toBeNaN();
        for (const line of secrets) expect(line).toBeLessThanOrEqual(text.split('\n').length);
      }),
      { numRuns: 2000 },
    );
  });

  test('GUIDs that nothing announces are never read', () => {
    fc.assert(
      fc.property(
        fc.array(fc.uuid(), { maxLength: 20 }),
        fc.constantFrom(' ', '\n', ',', '/', ': ', '\nTenant ID: ', ' app '),
        (ids, between) => {
          expect(parse(ids.join(between))).toMatchObject({ codes: [], requestId: null, correlationId: null, timestamp: null });
        },
      ),
    );
  });
});
