import { describe, expect, test } from 'vitest';
import { createCodeReader } from '../../../../src/lib/search/codes.ts';

const read = createCodeReader({
  codes: '12lmBA 1C a',
  codeUrl: '/codes/*/',
  codeTitle: 'Code {code}',
  clients: 'office-4usqa,49dvs:BC caa20003:A access-denied,access_denied:D onedrive-8004de40:B office-c004b100: no-token,no_token_at_all:',
  clientUrl: '/errors/*/',
});
const of = (query: string) => {
  const { known, unknown, rest } = read(query);
  return { known: known.map(({ url }) => url), unknown, rest: rest.trim().replace(/\s+/g, ' ') };
};

// 12lm in base 36 is 50026; the next differ by 1 and by 10.
test('a code has a title, an address and targets', () =>
  expect(read('50026')).toEqual({ known: [{ title: 'Code 50026', url: '/codes/50026/', targets: [1, 0] }], unknown: [], rest: '' }));
test('a code without targets has none', () => expect(read('50037').known[0]?.targets).toEqual([]));

describe('every spelling of a code is read', () => {
  test.each([
    'AADSTS50027',
    'aadsts 50027',
    'aadst50027',
    'aadst 50027',
    'fout 50027',
    'code : 50027',
    'code: AADSTS50027',
    'foutcode 50027',
    'fout: #50027',
    'code_50027',
    'error aadsts_50027',
  ])('%s', (query) => expect(of(query)).toEqual({ known: ['/codes/50027/'], unknown: [], rest: '' }));
});

test('what stands around a code is left', () =>
  expect(of('salesforce AADSTS50026 weigert')).toEqual({ known: ['/codes/50026/'], unknown: [], rest: 'salesforce weigert' }));
test('a code that is named twice is one', () => expect(of('50026 50026').known).toEqual(['/codes/50026/']));
test('several codes are all read', () => expect(of('50026 and 50027').known).toEqual(['/codes/50026/', '/codes/50027/']));
test('four digits are one only behind a word for it', () => expect(of('fout 5002')).toEqual({ known: [], unknown: ['5002'], rest: '' }));
test('a code of which nothing is known is named', () => expect(of('AADSTS99999 x')).toEqual({ known: [], unknown: ['99999'], rest: 'x' }));

test.each(['123', '2024', 'teams 2024', '123456789', 'a50026', '50026b', 'é50026'])('%s is no code', (query) =>
  expect(of(query)).toEqual({ known: [], unknown: [], rest: query }),
);

describe('errors of programs', () => {
  test.each([
    ['4usqa', '/errors/office-4usqa/'],
    ['[4USQA]', '/errors/office-4usqa/'],
    ['49dvs', '/errors/office-4usqa/'],
    ['CAA20003', '/errors/caa20003/'],
    ['caa 20003', '/errors/caa20003/'],
    ['caa-20003', '/errors/caa20003/'],
    ['0x8004de40', '/errors/onedrive-8004de40/'],
    ['8004DE40', '/errors/onedrive-8004de40/'],
    // The same as a decimal number.
    ['2147802688', '/errors/onedrive-8004de40/'],
    ['2147802688 -2147164608', '/errors/onedrive-8004de40/'],
    ['fout -2147164608', '/errors/onedrive-8004de40/'],
    ['access_denied', '/errors/access-denied/'],
    ['no_token_at_all', '/errors/no-token/'],
    ['c004b100', '/errors/office-c004b100/'],
  ])('%s', (query, url) => expect(of(query)).toMatchObject({ known: [url], unknown: [] }));

  test('have a title as the screen writes them', () => {
    expect(read('4usqa').known[0]).toEqual({ title: '4USQA', url: '/errors/office-4usqa/', targets: [1, 2] });
    expect(read('access_denied').known[0]?.title).toBe('access_denied');
  });
  test('leave what stands around them', () => expect(of('onedrive 0x8004de40 opent').rest).toBe('onedrive opent'));
  test.each(['denied', 'xaccess_denied1', 'é4usqa', '4usqaé', '4u0xsqa', '6442769984'])('%s is none', (query) =>
    expect(of(query).known).toEqual([]),
  );
});
