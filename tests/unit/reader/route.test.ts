import { describe, expect, test } from 'vitest';
import { code } from '../../../src/families/code.ts';
import { phrasesOf } from '../../../src/data/reader-lookup.ts';
import { parse } from '../../../src/lib/reader/parse.ts';
import { route } from '../../../src/lib/reader/route.ts';
import { findSecrets } from '../../../src/lib/reader/secrets.ts';
import { site } from '../../site.ts';

const guidesOf = new Map(site.entries(code).map(({ key, record }) => [key, record.guides]));
const lists = phrasesOf(site);
const wayOf = (text: string) =>
  route(
    parse(text).codes.map((key) => ({ guides: guidesOf.get(key) ?? [] })),
    text,
    lists,
  );
const first = (text: string) => wayOf(text).guides[0];

describe('the way from a message to a guide', () => {
  test('the first known code decides, then the others, then nothing', () => {
    expect(first('AADSTS99999999 and AADSTS50011')).toBe('symptom:8');
    expect(first('AADSTS99999999: who knows')).toBeUndefined();
  });

  test('a code outweighs a wording', () => {
    expect(first('Permissions requested. AADSTS53003')).toBe('account:5');
  });

  test.each([
    ['Need admin approval\nWeekmenu needs permission that only an admin can grant.', 'symptom:1'],
    ['Goedkeuring van beheerder vereist\nWeekmenu', 'symptom:1'],
    ['Vraag uw beheerder om goedkeuring voor deze app', 'symptom:1'],
    ['Administratorgenehmigung erforderlich', 'symptom:1'],
    ["Approbation de l'administrateur requise", 'symptom:1'],
    ['> This corporate app can’t be\n> accessed', 'symptom:10'],
    ['Deze zakelijke app kan niet worden geopend', 'symptom:10'],
    ['https://weekmenu-firma.msappproxy.net/ gateway timeout', 'symptom:10'],
    ['There are no apps to show', 'symptom:2'],
    ['SAML Response rejected: signature validation failed', 'symptom:3'],
    ['The assertion is not valid: invalid audience', 'symptom:3'],
    ['user is not assigned to a role for the application', 'symptom:8'],
    ["You don't have a license to use this", 'account:8'],
    ["Couldn't find any sign-in fields on that page", 'symptom:4'],
  ])('%j without a code', (text, guide) => expect(first(text)).toBe(guide));

  test.each([
    '',
    'Boodschappen: melk, kaas, brood',
    'The printer on floor 3 is out of paper',
    'HTTP 500 Internal Server Error',
    'Wachtwoord vergeten?',
  ])('%j leads nowhere', (text) => expect(first(text)).toBeUndefined());

  test('every phrase leads where its entry says, alone and within a message', () => {
    for (const { guides, phrases } of lists)
      for (const phrase of phrases) {
        const found = wayOf(`Hello. ${phrase}! Bye`).guides;
        if (guides[0]) expect(found, phrase).toContain(guides[0]);
      }
  });
});

describe('secrets', () => {
  test.each([
    ['password: hunter22', [1]],
    ['x\nWachtwoord = geheim123', [2]],
    ['client_secret=abc~def', [1]],
    ['{"access_token":"abcdef"}', [1]],
    ['Authorization: Bearer abcdef', [1]],
    ['ik kom er niet in\nmijn wachtwoord is Welkom2026!', [2]],
    ['my password was "autumn7leaves"', [1]],
    ['wachtwoord Welkom2026!', [1]],
    ['das Kennwort lautet sommer24', [1]],
    ['x\n\neyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.sig', [3]],
    ['AADSTS50126 ww=Welkom01', [1]],
    ['x\nhttps://app.contoso.nl/signin?state=1&code=0.AXoA1b2c3d4e5f6g7h8i9j0', [2]],
  ])('%j', (text, lines) => expect(findSecrets(text)).toEqual(lines));

  test.each([
    'Enter your password',
    'wachtwoord Office365 vergeten',
    'password',
    'my password is wrong',
    'password is 3x fout',
    'wachtwoord was gisteren goed',
    'AADSTS7000215: Invalid client secret provided',
    'Wachtwoord:',
    'secretary: Ann Jones',
  ])('none in %j', (text) => expect(findSecrets(text)).toEqual([]));
});
