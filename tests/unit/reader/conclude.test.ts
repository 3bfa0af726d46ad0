import { describe, expect, test } from 'vitest';
import { buildExplanations, buildLookup } from '../../../src/data/reader-lookup.ts';
import { clientError } from '../../../src/families/client-error.ts';
import { conclude } from '../../../src/lib/reader/conclude.ts';
import { parse } from '../../../src/lib/reader/parse.ts';
import { recognise } from '../../../src/lib/reader/recognise.ts';
import { site } from '../../site.ts';

const lookup = buildLookup(site, 'en');
const explanations = buildExplanations(site, 'en');

function read(text: string) {
  const recognised = recognise(text, parse(text).codes, lookup);
  return { codes: recognised.codes, ...conclude(text, recognised, (key) => explanations.get(key)?.guides, lookup.wordings) };
}

describe('a screen without a code', () => {
  test('is the one that says most of it, where what another says is part of it', () =>
    expect(read('More information required\nYour organization needs more information to keep your account secure').clients).toEqual([
      'more-information-required',
    ]));
  test('is another where only that part stands', () => expect(read('Keep your account secure').clients).toEqual(['keep-account-secure']));
  test.each(
    site.entries(clientError).flatMap(({ key, record }) =>
      Object.values(record.words ?? {})
        .flatMap((phrases) => phrases ?? [])
        .map((words): [string, string] => [words, key]),
    ),
  )('“%s” is the screen of %s', (words, key) => expect(read(words.replace('…', ' ')).clients).toEqual([key]));
});

describe('of several codes the one that decides goes first', () => {
  test.each([
    ['a policy after the question that preceded it', 'AADSTS50199: x. AADSTS53003: y', ['53003', '50199'], 'account:5'],
    ['the same the other way round', 'AADSTS53003: y. AADSTS50199: x', ['53003', '50199'], 'account:5'],
    ['a specific code after an umbrella', 'AADSTS70002: x. AADSTS50126: y', ['50126', '70002'], 'account:1'],
    ['an umbrella that is named last', 'AADSTS7000215: x. AADSTS50012: y', ['7000215', '50012'], 'symptom:9'],
    ['a step on the way before an umbrella', 'AADSTS70002: x. AADSTS50076: y', ['50076', '70002'], 'account:3'],
    ['a known code after an unknown one', 'AADSTS99999999: x. AADSTS50011: y', ['50011', '99999999'], 'symptom:8'],
    ['two that decide, in their order', 'AADSTS50105 AADSTS50011', ['50105', '50011'], 'symptom:8'],
  ])('%s', (_, text, codes, guide) => {
    expect(read(text).codes).toEqual(codes);
    expect(read(text).guides[0]).toBe(guide);
  });

  test('what yields adds no guides', () => expect(read('AADSTS53003 AADSTS50199').guides).toEqual(explanations.get('53003')!.guides));

  test.each(['50199', '70002', '50012', '50076'])('AADSTS%s alone decides', (code) =>
    expect(read(`AADSTS${code}: x`).guides).toEqual(explanations.get(code)!.guides),
  );

  test('alone it decides also where a wording would lead elsewhere', () =>
    expect(read('AADSTS50076: This corporate app can’t be accessed').guides).toEqual(explanations.get('50076')!.guides));

  test('beside an unknown code a wording outweighs an umbrella', () =>
    expect(read('AADSTS70002: x. AADSTS99999999: This corporate app can’t be accessed').guides).toEqual(['symptom:10']));
});

describe('a code on its own', () => {
  test.each(['50011', ' 50011\n', 'aadsts 50011', 'AADSTS-50011', 'error 50011', 'Foutcode: 50011', '"50011"', 'code 50011?'])(
    '%j is read',
    (text) => expect(read(text)).toMatchObject({ codes: ['50011'], guides: explanations.get('50011')!.guides, clients: [] }),
  );
  test('one of a program', () =>
    expect(read('CAA20003')).toMatchObject({ codes: [], clients: ['caa20003'], guides: ['account:7', 'account:1'] }));
  test.each(['12345', '0612345678', 'ticket 50011 of Monday', 'INC50011', '50011 and 50105', '1050 AB 50011', '06-50105530'])(
    '%j is none',
    (text) => expect(read(text).codes).toEqual([]),
  );
});

describe('what says little beside a code', () => {
  test('the name of an OAuth error is not explained beside a code', () =>
    expect(read('invalid_grant: AADSTS50126: x')).toMatchObject({ clients: [], guides: explanations.get('50126')!.guides }));
  test('a code of a program is', () => expect(read('AADSTS50126 CAA20004').clients).toEqual(['caa20004']));
  test('the heading of an error page leads nowhere above an unknown code', () =>
    expect(read('Sorry, but we’re having trouble signing you in\nAADSTS99999999: x')).toMatchObject({ guides: [], clients: [] }));
  test('nor does a refusal', () => expect(read('access_denied AADSTS99999999: x').guides).toEqual([]));
  test('a refused request does', () => expect(read('invalid_client AADSTS99999999: x').guides).toEqual(['symptom:9']));
  test('a screen that was broken off does not decide by itself', () => expect(read('?error_subcode=cancel&state=x').guides).toEqual([]));
  test('a broken-off screen can be consent or a policy', () =>
    expect(read('?error=access_denied&error_subcode=cancel').guides).toEqual(['symptom:1', 'account:5']));
});
