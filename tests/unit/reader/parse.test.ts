import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/lib/reader/parse.ts';

const request = '1c9a6a40-5f0e-4d6e-9d3b-8f1f5f2e0100';
const correlation = '7b2f3c11-90aa-4f0b-8c55-0f6f0e7d2a34';
const elsewhere = 'aaaaaaaa-1111-4222-8333-bbbbbbbbbbbb';
const whole = { codes: ['50105'], requestId: request, correlationId: correlation, timestamp: '2026-03-09T07:15:42Z' };

const messages: Record<string, string> = {
  'the English page': `Request Id: ${request}\nCorrelation Id: ${correlation}\nTimestamp: 2026-03-09T07:15:42Z\nMessage: AADSTS50105: x`,
  'Dutch labels': `Aanvraag-id: ${request}\nCorrelatie-id: ${correlation}\nTijdstempel: 2026-03-09T07:15:42Z\nBericht: AADSTS50105: x`,
  'German labels': `Anforderungs-ID: ${request}\nKorrelations-ID: ${correlation}\nZeitstempel: 2026-03-09T07:15:42Z\nAADSTS50105`,
  'French labels': `ID de la demande : ${request}\nID de corrélation : ${correlation}\nHorodatage : 2026-03-09T07:15:42Z\nAADSTS50105`,
  'the token service': `AADSTS50105: x.\r\nTrace ID: ${request}\r\nCorrelation ID: ${correlation}\r\nTimestamp: 2026-03-09 07:15:42Z`,
  'a code in a field': `Error Code: 50105\nRequest Id: ${request}\nCorrelation Id: ${correlation}\nTimestamp: 2026-03-09T07:15:42Z`,
  JSON: JSON.stringify({
    error_codes: [50105],
    timestamp: '2026-03-09 07:15:42Z',
    trace_id: request,
    correlation_id: correlation,
    error_description: 'AADSTS50105: x',
  }),
  'JSON cut off': `{"error":"invalid_grant","error_codes":[50105],"timestamp":"2026-03-09 07:15:42Z","trace_id":"${request}","correlation_id":"${correlation}","error_uri":"https://log`,
  'a log line with a time of its own': JSON.stringify({
    '@timestamp': '2026-03-09T07:15:44.120Z',
    message: `AADSTS50105: x\r\nTrace ID: ${request}\r\nCorrelation ID: ${correlation}\r\nTimestamp: 2026-03-09 07:15:42Z`,
  }),
  'a table with tabs': `Date\tStatus\tSign-in error code\tRequest ID\tCorrelation ID\n2026-03-09T08:15:42+01:00\tFailure\t50105\t${request}\t${correlation}`,
  'comma-separated values with a quoted comma': `Date (UTC),User,Request ID,Correlation ID,Sign-in error code\n2026-03-09T07:15:42Z,"Bos, Ria",${request},${correlation},50105`,
  'a Markdown table': `| Request ID | Correlation ID | Timestamp | Error code |\n| --- | --- | --- | --- |\n| ${request} | ${correlation} | 2026-03-09T07:15:42Z | 50105 |`,
  'no line breaks': `AADSTS50105: xRequest Id: ${request}Correlation Id: ${correlation}Timestamp: 2026-03-09T07:15:42Z`,
  HTML: `<p>AADSTS50105&#58; x</p><div><b>Request&nbsp;Id:</b> ${request}</div><div>Correlation Id: <span>${correlation}</span></div><div>Timestamp: 2026-03-09T07:15:42Z</div>`,
  'letters hidden by an encoding': `AADSTS&#8203;50105: x\nRequest Id%3A%E2%80%8B ${request.replaceAll('-', '&#8209;')}\nCorrelation Id: ${correlation}\nTimestamp: 2026-03-09T07:15:42Z`,
  'a screenshot': `AADSTS5O1O5: x\nReguest ld: ${request}\nCorre1ation Id: 7b2f3c11-90aa -4f0b-8c55-0f6f0e7d2a34\nTirnestamp: 2026-03-09T07:15:42Z`,
  'an address cut by a mail program': `> https://x.example/cb?error_description=AADSTS50105%3a+x%0d%0aTrace+ID%3a+${request}%0d%\n> 0aCorrelation+ID%3a+${correlation}%0d%0aTimestamp%3a+2026-03-09+07%3a15%3a42Z`,
};

describe('reads the code, both ids and the time from', () => {
  test.each(Object.entries(messages))('%s', (_, text) => expect(parse(text)).toMatchObject(whole));
});

describe('of several messages', () => {
  const second = `AADSTS65001: y\nRequest Id: ${elsewhere}\nCorrelation Id: ${elsewhere}\nTimestamp: 2026-03-10T10:00:00Z`;
  test('ids and time come from the first, codes from all', () =>
    expect(parse(`${messages['the token service']}\n\n${second}`)).toMatchObject({ ...whole, codes: ['50105', '65001'] }));
});

describe('is not fooled by', () => {
  test.each([
    ['other GUIDs', `Application ID: ${elsewhere}\nTenant: ${elsewhere}\nDevice Id: ${elsewhere}\nSession ${elsewhere}`],
    ['client codes', 'CAA50024 0x80048823 0xCAA20004'],
    ['HTTP statuses and loose numbers', 'HTTP 50301 status, case 50105, INC0050011, build 650001'],
    ['telephone numbers', 'Bel 0612345678 of +31 20 7000222'],
    ['the date of a mail', 'From: a@b.example\nDate: Mon, 9 Mar 2026 08:15:42 +0100\nSubject: aanmelden'],
    ['a prefix without a number', 'AADSTS is what they call it'],
  ])('%s', (_, text) => expect(parse(text)).toMatchObject({ codes: [], requestId: null, correlationId: null, timestamp: null }));

  test('an application’s id beside the right ones', () =>
    expect(parse(`App id: ${elsewhere}\n${messages['the English page']}`)).toMatchObject(whole));
});

describe('times', () => {
  const at = (text: string) => parse(`Request Id: ${request}\nTimestamp: ${text}`).timestamp;
  test.each([
    ['2026-03-09T07:15:42.518Z', '2026-03-09T07:15:42.518Z'],
    ['2026-03-09 08:15:42 +01:00', '2026-03-09T07:15:42Z'],
    ['2026-03-09T08:15:42+0100', '2026-03-09T07:15:42Z'],
    ['9 maart 2026 08:15:42 CET', '2026-03-09T07:15:42Z'],
    ['3/9/2026, 7:15:42 AM UTC', '2026-03-09T07:15:42Z'],
    ['2026-03-09 07:15:42', null],
    ['2026-02-30T07:15:42Z', null],
    ['2026-03-09T27:15:42Z', null],
  ])('%s', (text, expected) => expect(at(text)).toBe(expected));
});

test('lines that look like a secret are named, others are not', () => {
  expect(parse('AADSTS50126: x\nwachtwoord: Zomer2026!\nclient_secret=abc~def').secrets).toEqual([2, 3]);
  expect(parse('Uw wachtwoord is verlopen. Password expired.').secrets).toEqual([]);
});
