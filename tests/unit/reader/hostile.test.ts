import { describe, expect, test } from 'vitest';
import { code } from '../../../src/families/code.ts';
import { buildLookup, phrasesOf } from '../../../src/data/reader-lookup.ts';
import { findClients } from '../../../src/lib/reader/clients.ts';
import { parse } from '../../../src/lib/reader/parse.ts';
import { route } from '../../../src/lib/reader/route.ts';
import { site } from '../../site.ts';

const length = 500_000;

const guidesOf = new Map(site.entries(code).map(({ key, record }) => [key, record.guides]));
const phrases = phrasesOf(site);
const { clients } = buildLookup(site, 'nl');

const guid = (seed: number) =>
  [8, 4, 4, 4, 12].map((digits, group) => ((seed + 1) * 7919 * (group + 3)).toString(16).padStart(digits, 'a').slice(-digits)).join('-');
const guids = Array.from({ length: 13_000 }, (_, index) => guid(index));
const fill = (chunk: string) => chunk.repeat(Math.ceil(length / chunk.length)).slice(0, length);

const chunks = [
  ...[
    'A',
    '5',
    ' ',
    '\n',
    '\r',
    '\t',
    '%',
    '+',
    '=',
    '>',
    '|',
    ',',
    '[',
    '<',
    '\\',
    '&',
    '-',
    '"',
    '\u200B',
    '\u0000',
    '\ud800',
    'Ａ',
    'é',
    'a\u0301',
  ],
  ...[
    '[{(<',
    '<a',
    '<a ',
    '<a >',
    '</',
    '\\u',
    '\\u0041',
    '\\"',
    '\\\\n',
    '&#',
    '&amp;',
    '&#65;',
    '%25',
    '%2',
    '%41 ',
    '%41\n',
    'a+b',
    '> ',
    '>\n',
    '| a ',
    '=\n',
    '=3D',
  ],
  ...['AADSTS', 'AADSTS ', 'AADSTS5', 'AADSTS50011 ', 'AADSTS error ', 'a a d s t ', '0123456789', '12 ', 'aaaaaaaa-aaaa-'],
  ...[
    'Request Id: ',
    'request id',
    'Request\nId\n',
    'Correlation ID\t',
    'Timestamp: ',
    'timestamp 2027-01-01 ',
    'Date\n',
    '"Date',
    'Error code ',
    'error_codes":[50011,',
  ],
  ...[
    'Request Id;',
    'request id,trace id,\n',
    'Request ID\tError code\n',
    'Request ID,Correlation ID\n1,2\n',
    '[2027-01-01 ',
    '2027-01-01T10:00:00 ',
    'id de la ',
  ],
  ...['password: ', 'secret', 'eyJaaaaaaaaaaaa.', 'https://a.example/?x=%41\n', 'x=y&'],
];

describe(`${length.toLocaleString('en')} characters of anything are read at once`, () => {
  const inputs: [string, string][] = [
    ...chunks.map((chunk): [string, string] => [JSON.stringify(chunk), fill(chunk)]),
    ['GUIDs', guids.join(' ')],
    ['GUIDs without anything between', guids.join('')],
    [
      'whole messages',
      guids
        .map((id) => `AADSTS50011: x\nRequest Id: ${id}\nCorrelation Id: ${id}\n`)
        .join('')
        .slice(0, length),
    ],
    ['prose without line ends', fill('the quick brown fox jumps over the lazy dog; ')],
    ['a table', `Request ID;Correlation ID;Date\n${fill('a;b;c\n')}`],
  ];
  test.each(inputs)('%s', (_, text) => {
    // No stopwatch: a pattern that backtracks takes hours at this length, and the runner's own limit ends it.
    const codes = parse(text).codes.map((key) => ({ guides: guidesOf.get(key) ?? [] }));
    expect(() => route(codes, text, phrases)).not.toThrow();
    expect(() => findClients(text, clients)).not.toThrow();
  });
});

test('a message is found in front of any amount of rubbish, and behind it', () => {
  const message = `AADSTS50105: no\nRequest Id: ${guid(1)}\nTimestamp: 2027-02-03T04:05:06Z\n`;
  const expected = { codes: ['50105'], requestId: guid(1), timestamp: '2027-02-03T04:05:06Z' };
  for (const rubbish of [' ', '> ', '%', '<a', 'Request Id: ', 'AADSTS ']) {
    const heap = fill(rubbish).slice(0, 100_000);
    expect(parse(`${message}\n${heap}`)).toMatchObject(expected);
    expect(parse(`${heap}\n\n${message}`)).toMatchObject(expected);
  }
});
