import { describe, expect, test } from 'vitest';
import { maxCodes } from '../../../src/lib/reader/codes.ts';
import { parse } from '../../../src/lib/reader/parse.ts';

const codesIn = (text: string) => parse(text).codes;

describe('codes', () => {
  test.each([
    ['as Microsoft writes them', 'AADSTS50105: not assigned', ['50105']],
    ['in any spelling', 'aadsts 50105, AADSTS-75011; Aadsts_700016 (AADSTS: 65001)', ['50105', '75011', '700016', '65001']],
    ['with a word between', 'AADSTS error code 50105, AADSTS-fout 75011', ['50105', '75011']],
    ['glued to what surrounds them', 'signing you in.AADSTS7500529The value', ['7500529']],
    ['each once', 'AADSTS50105 AADSTS75011 AADSTS50105', ['50105', '75011']],
    ['up to eight digits', 'AADSTS90023125: inner', ['90023125']],
    ['in the address of a look-up page', 'https://login.microsoftonline.com/error?code=50058', ['50058']],
    ['in an encoded one', 'error_uri=https%3a%2f%2flogin.microsoftonline.com%2ferror%3fcode%3d700054', ['700054']],
    ['misread', 'AADST55O1O5 and AADSTS7OOOl6 and AADSTS500ll: x', ['50105', '700016', '50011']],
    ['in the cell of a table', '2026-11-26|ERR|AADSTS50105|\n|AADSTS50011|', ['50105', '50011']],
    ['with a bar for a one', 'AADSTS70|016: x', ['701016']],
    ['spaced or wrapped', 'AADSTS 50 105 and AADSTS700\n016: x', ['50105', '700016']],
    ['in full-width letters', 'ＡＡＤＳＴＳ７５０１１', ['75011']],
    ['with invisible characters', 'AAD\u200BSTS\u00AD501\u206005', ['50105']],
  ])('%s', (_, text, expected) => expect(codesIn(text)).toEqual(expected));

  test.each([
    ['Error Code: 53003'],
    ['error code 53003'],
    ['errorCode=53003'],
    ['Sign-in error code  53003'],
    ['Foutcode: 53003'],
    ['Foutcode voor aanmelding\t53003'],
    ['Aanmeldingsfoutcode: 53003'],
    ['Fehlercode: 53003'],
    ['Fehlercode bei der Anmeldung: 53003'],
    ["Code d'erreur : 53003"],
    ['Code d’erreur de connexion : 53003'],
    ['ResultType: 53003'],
    ['<td>Error code</td><td>53003</td>'],
  ])('from a labelled field: %s', (text) => expect(codesIn(text)).toEqual(['53003']));

  test.each([
    ['JSON', '"error_codes":[50158,50076],"status":40012'],
    ['JSON over several lines', '"error_codes": [\n    50158,\n    50076\n  ]'],
    ['JSON, escaped', '\\"error_codes\\":[50158,50076]'],
    ['YAML', 'error_codes:\n- 50158\n- 50076\nretry: 60001'],
    ['PowerShell', 'error_codes : {50158, 50076}'],
    ['words', 'Foutcodes: 50158 en 50076'],
  ])('a list in %s', (_, text) => expect(codesIn(text)).toEqual(['50158', '50076']));

  test.each([
    ['client codes', 'Error code: CAA20004. Error Code: 0x8004de40. Foutcode 0xCAA70004, error code 80048512'],
    ['HTTP statuses', 'HTTP 403, status code 50011, response status: 500'],
    ['telephone numbers', 'bel 06-50105530 of 030-5001100, toestel 50053'],
    ['case numbers', 'INC0050011, ref ZP-50126, ticket 7000222, see #50105'],
    ['ports and processes', 'portald[50011]: upstream=10.0.0.4:53003'],
    ['short or long numbers', 'AADSTS501 and Error code: 123456789 and AADSTS123456789'],
    ['other prefixes', 'AADB2C90091, AADC50011, MSIS50011'],
    ['parts of a GUID', 'Error code for 50105123-4444-4555-8666-777788889999'],
    ['the word alone', 'AADSTS and AADSTS: none'],
  ])('none in %s', (_, text) => expect(codesIn(text)).toEqual([]));

  test('not more than can be shown', () => {
    const text = Array.from({ length: maxCodes * 3 }, (_, index) => `AADSTS${50_000 + index}`).join(' ');
    expect(codesIn(text)).toHaveLength(maxCodes);
    expect(parse(text).hasMore).toBe(true);
    expect(parse(`error_codes: [${Array.from({ length: maxCodes + 1 }, (_, index) => 50_000 + index).join()}]`).hasMore).toBe(true);
    expect(parse(text.split(' ').slice(0, maxCodes).join(' ')).hasMore).toBe(false);
  });
});
