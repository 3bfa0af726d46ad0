import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/lib/reader/parse.ts';

const id = 'Request Id: 0f1d2c3b-4a59-4867-9768-5a4b3c2d1e00';
const timeIn = (text: string) => parse(text).timestamp;

describe('times', () => {
  test.each([
    ['2027-02-03T04:05:06Z', '2027-02-03T04:05:06Z'],
    ['2027-02-03 04:05:06Z', '2027-02-03T04:05:06Z'],
    ['2027-02-03t04:05:06z', '2027-02-03T04:05:06Z'],
    ['2027-02-03T04:05:06.1234567Z', '2027-02-03T04:05:06.1234567Z'],
    ['2027-02-03T04:05:06+01:00', '2027-02-03T03:05:06Z'],
    ['2027-02-03 04:05:06 +0530', '2027-02-02T22:35:06Z'],
    ['2027-02-03 04:05:06 UTC+530', '2027-02-02T22:35:06Z'],
    ['2027-02-03 04:05:06 GMT-3:30', '2027-02-03T07:35:06Z'],
    ['2027-02-03 04:05:06 UTC', '2027-02-03T04:05:06Z'],
    ['2027-02-03 04:05:06 (UTC)', '2027-02-03T04:05:06Z'],
    ['2027-02-03 04:05:06 UTC+2', '2027-02-03T02:05:06Z'],
    ['2027-02-03 04:05:06 CET', '2027-02-03T03:05:06Z'],
    ['2027-07-03 04:05:06 MESZ', '2027-07-03T02:05:06Z'],
    ['2027-02-03 04:05:06 EST', '2027-02-03T09:05:06Z'],
    ['03-02-2027 04:05:06Z', '2027-02-03T04:05:06Z'],
    ['03.02.2027 04:05:06 UTC', '2027-02-03T04:05:06Z'],
    ['03.02.2027, 04:05 Uhr UTC', '2027-02-03T04:05:00Z'],
    ['2/3/2027 4:05:06 PM UTC', '2027-02-03T16:05:06Z'],
    ['2/3/2027, 12:05:06 AM UTC', '2027-02-03T00:05:06Z'],
    ['3 februari 2027 om 04:05:06 uur UTC', '2027-02-03T04:05:06Z'],
    ['3 février 2027 à 04:05:06 UTC', '2027-02-03T04:05:06Z'],
    ['February 3, 2027 4:05:06 AM UTC', '2027-02-03T04:05:06Z'],
    ['2O27-O2-O3TO4:O5:O6Z', '2027-02-03T04:05:06Z'],
    ['2027-02-03 04-05-06Z', '2027-02-03T04:05:06Z'],
    ['03-02-2027 04-05-06 UTC', '2027-02-03T04:05:06Z'],
    ['2027-02-03T04:05:\n> 06Z', '2027-02-03T04:05:06Z'],
  ])('%s', (written, expected) => expect(timeIn(`> Timestamp: ${written}`)).toBe(expected));

  test.each([
    '2027-02-03 04:05:06',
    '2/3/2027 4:05:06 PM',
    '03.02.2027, 04:05 Uhr',
    '2027-02-03 04:05:06 - 401 Unauthorized',
    '2027-02-03 04:05:06 - 3 sign-ins failed',
    '2027-02-03 04:05:06 -99',
    '2027-02-03 04:05:06 UTC+15',
    '2027-02-03 04:05:06 +0190',
    '2027-02-30T04:05:06Z',
    '2027-02-03T24:61:00Z',
    'unknown',
  ])('none without a zone or where there is no such time: %s', (written) => expect(timeIn(`Timestamp: ${written}`)).toBeNull());

  test.each([
    ['the date of a sign-in log', `Date: 2027-02-03T05:05:06+01:00\n${id}`],
    ['a date whose label names the zone', `Date (UTC)   2/3/2027, 4:05:06 AM\n${id}`],
    ['brackets before the message', 'invalid_grant: 50173 - [2027-02-03 04:05:06Z]: AADSTS50173: revoked'],
    ['a field above another that logs have too', 'Timestamp: 2027-02-03T04:05:06Z\nService: Teams'],
    ['XML', '<Error><Timestamp>2027-02-03T04:05:06Z</Timestamp></Error>'],
    ['JSON', '{"error_codes":[50011],"timestamp":"2027-02-03 04:05:06Z"}'],
    [
      'the message inside a log line',
      '{"timestamp":"2020-01-01T00:00:00Z","message":"AADSTS50011: x\\r\\nTrace ID: y\\r\\nTimestamp: 2027-02-03 04:05:06Z"}',
    ],
  ])('from %s', (_, text) => {
    if (text.includes('Trace ID: y')) text = text.replace('Trace ID: y', id);
    expect(timeIn(text)).toBe('2027-02-03T04:05:06Z');
  });

  test.each([
    ["a mail's header", `From: Ann\nDate: Wed, 03 Feb 2027 04:05:06 +0000\nSubject: x\n\nAADSTS50011\n${id}`],
    ["a mail's only header", `Date: Wed, 03 Feb 2027 04:05:06 +0000\n\nAADSTS50011\n${id}`],
    ['a translated header', `Van: Ann\nDatum: 3 februari 2027 om 04:05:06 +0100\nAan: Bob\n\nAADSTS50011\n${id}`],
    ['the line of a quotation', `On 2027-02-03 at 04:05:06Z Ann wrote:\n> AADSTS50011\n> ${id}`],
    ['the prefix of a log line', `2027-02-03T04:05:06Z ERROR AADSTS50011: x ${id}`],
    ["a log's time stamp", `{"@timestamp":"2027-02-03T04:05:06Z","level":"error","message":"AADSTS50011 ${id}"}`],
    ['a time stamp beside a level', `{"level":"error","timestamp":"2027-02-03T04:05:06Z","message":"AADSTS50011 ${id}"}`],
    ['JSON over several lines', `{\n  "level": "error",\n  "timestamp": "2027-02-03T04:05:06Z",\n  "body": "AADSTS50011 ${id}"\n}`],
    ['logfmt', `timestamp=2027-02-03T04:05:06Z level=error msg="AADSTS50011 ${id}"`],
    ['a chat', `[03/02/2027 04:05] Ann: AADSTS50011 ${id}`],
    ['a date without ids', 'Date: 2027-02-03T04:05:06Z'],
  ])('not from %s', (_, text) => expect(timeIn(text)).toBeNull());
});
