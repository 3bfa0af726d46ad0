import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/lib/reader/parse.ts';

const request = '0f1d2c3b-4a59-4867-9768-5a4b3c2d1e00';
const correlation = 'b7c6d5e4-f3a2-4b1c-8d9e-0f1a2b3c4d5e';
const other = '99999999-8888-4777-a666-555555555555';
const time = '2027-02-03T04:05:06Z';

const read = (text: string) => {
  const { codes, requestId, correlationId, timestamp } = parse(text);
  return { codes, requestId, correlationId, timestamp };
};
const all = { codes: ['50011'], requestId: request, correlationId: correlation, timestamp: time };

describe('labels in several languages', () => {
  test.each([
    'Request Id',
    'Request identifier',
    'request_id',
    'x-ms-request-id',
    'Trace ID',
    'traceId',
    'Aanvraag-id',
    'Verzoek-ID',
    'Traceer-id',
    'Traceerings-id',
    'Tracerings-ID',
    'Sporings-id',
    'Anforderungs-ID',
    'Anforderungskennung',
    'Anfrage-ID',
    'Ablaufverfolgungs-ID',
    'Nachverfolgungs-ID',
    'Überwachungs-ID',
    'ID de la demande',
    'ID de demande',
    'Identifiant de la demande',
    'ID de la requête',
    'ID de trace',
    'ID de suivi',
    'ID de traçage',
    'ID de solicitud',
  ])('%s announces the request id', (label) => expect(parse(`${label}: ${request}`).requestId).toBe(request));

  test.each([
    'Correlation Id',
    'correlationId',
    'correlation_id',
    'Correlation identifier',
    'Correlation',
    'Correlatie-id',
    'Korrelations-ID',
    'Korrelationskennung',
    'ID de corrélation',
    'ID de corrÃ©lation',
    'ID de corr\uFFFDlation',
    'Identifiant de corrélation',
    'ID de correlación',
  ])('%s announces the correlation id', (label) => expect(parse(`${label}: ${correlation}`).correlationId).toBe(correlation));

  test.each(['Timestamp', 'Time stamp', 'Tijdstempel', 'Tijdstip', 'Zeitstempel', 'Horodatage', 'createdDateTime'])(
    '%s announces the time',
    (label) => expect(parse(`${label}: ${time}`).timestamp).toBe(time),
  );

  test.each([
    'Application ID',
    'App id',
    'Tenant ID',
    'User ID',
    'Object ID',
    'Device identifier',
    'Session ID',
    'Resource ID',
    'Client request id',
    'Original request id',
    'Support request id',
    'Apparaat-id',
    'Toepassings-id',
    'Anwendungs-ID',
    "ID de l'application",
    'Request Id: see the log. Tenant',
  ])('%s announces none of them', (label) => expect(read(`${label}: ${other}`)).toMatchObject({ requestId: null, correlationId: null }));
});

describe('ids', () => {
  test.each([
    ['in capitals', `Request Id: ${request.toUpperCase()}`],
    ['in braces', `Request Id: {${request}}`],
    ['in Markdown', `- **Request Id**: \`${request}\``],
    ['after an equals sign', `request-id=${request};`],
    ['without a colon', `request id ${request}`],
    ['after a verb', `The request id is ${request}.`],
    ['on the next line', `Request Id\n${request}`],
    ['wrapped at a hyphen', `Request Id: ${request.slice(0, 13)}\n${request.slice(13)}`],
    ['wrapped and indented', `Request Id: ${request.slice(0, 20)}\n            ${request.slice(20)}`],
    ['wrapped and quoted', `> Request Id: ${request.slice(0, 20)}\n> ${request.slice(20)}`],
    ['broken by the frame of a terminal', `│ Request Id: ${request.slice(0, 20)}\n│ ${request.slice(20)}`],
    ['broken by a frame on both sides', `│ Request Id: ${request.slice(0, 20)}     │\n│ ${request.slice(20)}       │`],
    ['in colours', `\u001B[31;1mRequest Id: \u001B[0m${request.slice(0, 20)}\u001B[2m${request.slice(20)}\u001B[0m`],
    ['in colours that lost their escape sign', `[31;1mRequest Id: [36m${request}[0m`],
    ['with its label wrapped', `>> Request\n>> Id: ${request}`],
    ['with long dashes', `Request Id: ${request.replaceAll('-', '–')}`],
    ['with spaces round the hyphens', `Request Id: ${request.replaceAll('-', ' - ')}`],
    ['without hyphens', `Request Id: ${request.replaceAll('-', '')}`],
    ['with letters for digits', `Reguest ld: ${request.replaceAll('0', 'O').replaceAll('1', 'l')}`],
    ['with a letter of the label misread', `Rcqucst Id: ${request}`],
    ['in HTML', `<li><b>Request Id:</b>&nbsp;<code>${request}</code></li>`],
    ['after a sentence that ends in a word of another label', `They have no access.\nRequest Id: ${request}`],
    ['after a line that does', `not signed by the client\nRequest Id: ${request}`],
    ['in XML', `<RequestId>${request}</RequestId><Timestamp>${time}</Timestamp>`],
    ['glued to what follows', `Request Id: ${request}Correlation Id: ${correlation}Timestamp: ${time}`],
  ])('%s', (_, text) => expect(parse(text).requestId).toBe(request));

  test.each([
    ['cut off', `Request Id: ${request.slice(0, 30)}`],
    ['a word', 'Request Id: not available'],
    ['longer than a GUID', `Trace ID: ${request.replaceAll('-', '')}ab12`],
    ['no label', request],
  ])('none: %s', (_, text) => expect(parse(text).requestId).toBeNull());

  test("another program's trace id is none where Microsoft's own stands", () => {
    expect(parse(`{"trace_id":"${other.replaceAll('-', '')}","msg":"AADSTS50011: x Trace ID: ${request}"}`).requestId).toBe(request);
  });
});

describe('several messages', () => {
  const block = `AADSTS50011: one\nRequest Id: ${request}\nCorrelation Id: ${correlation}\nTimestamp: ${time}`;
  const second = `AADSTS7000215: two\nRequest Id: ${other}\nCorrelation Id: ${other}\nTimestamp: 2027-09-09T09:09:09Z`;

  test.each(['\n', '\n\n', '\n-----\nand then\n', ' '])('ids and time come from the first, codes from all (%j)', (between) =>
    expect(read(block + between + second)).toEqual({ ...all, codes: ['50011', '7000215'] }),
  );

  test('what the first lacks is not taken from the second', () => {
    const first = `AADSTS50011: one\nCorrelation Id: ${correlation}`;
    expect(read(`${first}\n\n${second}`)).toMatchObject({ requestId: null, correlationId: correlation, timestamp: null });
    expect(read(`${first}\n\nAADSTS50105: two\nRequest Id: ${other}`)).toMatchObject({ requestId: null, correlationId: correlation });
  });

  test('the same message twice is one', () => expect(read(`${block}\n\n${block}`)).toEqual(all));
});

describe('tables', () => {
  const cells = [time, 'Ann', request, other, correlation, '50011'];
  const headings = ['Date', 'User', 'Request ID', 'Application ID', 'Correlation ID', 'Sign-in error code'];
  test.each(['\t', ',', ';', ' | ', '   '])('separated by %j', (separator) =>
    expect(read(`${headings.join(separator)}\n${cells.join(separator)}`)).toEqual(all),
  );

  test.each(['\t', ','])('with an empty cell at either end, separated by %j', (separator) =>
    expect(read(`${['Resource', ...headings, 'Reason'].join(separator)}\n${['', ...cells, ''].join(separator)}`)).toEqual(all),
  );

  test('quoted cells, several rows and a heading that names the zone', () => {
    const quoted = (row: string[]) => row.map((cell) => `"${cell}"`).join(',');
    const text = [
      quoted(['Date (UTC)', ...headings.slice(1)]),
      quoted(['2027-02-03 04:05:06', 'Ann, "B"', ...cells.slice(2)]),
      quoted([...cells.slice(0, 2), other, other, other, '50105']),
    ];
    expect(read(text.join('\r\n'))).toEqual({ ...all, codes: ['50011', '50105'] });
  });

  test('Markdown with a rule', () => {
    const row = (values: string[]) => `| ${values.join(' | ')} |`;
    expect(read([row(headings), row(headings.map(() => '---')), row(cells)].join('\n'))).toEqual(all);
  });

  test('a column of labels and a column of values', () => {
    expect(read(`AADSTS50011\nRequest Id\nCorrelation Id\nTimestamp\n${request}\n${correlation}\n${time}`)).toEqual(all);
  });
});
