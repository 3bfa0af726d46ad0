import { describe, expect, test } from 'vitest';
import { readContent } from '../../../src/lib/content/read.ts';
import { parse } from '../../../src/lib/reader/parse.ts';
import { route } from '../../../src/lib/reader/route.ts';
import { findSecrets } from '../../../src/lib/reader/secrets.ts';

const { codes, wordings } = readContent(process.cwd());
const symptomsOf = new Map(codes.map(({ code, symptoms }) => [String(code), symptoms]));
const lists = wordings.map(({ id, symptoms, why: _, ...phrases }) => ({
  id,
  symptoms,
  phrases: Object.values(phrases).flatMap((list) => list ?? []),
}));
const first = (text: string) => route(parse(text), text, symptomsOf, lists)[0];

describe('the way from a message to a symptom', () => {
  test('the first known code decides, then the others, then nothing', () => {
    const [known] = codes.filter(({ symptoms }) => symptoms.length > 0);
    expect(known).toBeDefined();
    expect(first(`AADSTS99999999 and AADSTS${known?.code}`)).toBe(known?.symptoms[0]);
    expect(first('AADSTS99999999: who knows')).toBeUndefined();
  });

  test('a code that any application can meet outweighs a wording', () => {
    const [general] = codes.filter(({ symptoms }) => symptoms.length === 0);
    expect(general).toBeDefined();
    expect(first(`Permissions requested. AADSTS${general?.code}`)).toBeUndefined();
  });

  test.each([
    ['Need admin approval\nWeekmenu needs permission that only an admin can grant.', 1],
    ['Goedkeuring van beheerder vereist\nWeekmenu', 1],
    ['Vraag uw beheerder om goedkeuring voor deze app', 1],
    ['Administratorgenehmigung erforderlich', 1],
    ["Approbation de l'administrateur requise", 1],
    ['> This corporate app can’t be\n> accessed', 10],
    ['Deze zakelijke app kan niet worden geopend', 10],
    ['https://weekmenu-firma.msappproxy.net/ gateway timeout', 10],
    ['There are no apps to show', 2],
    ['SAML Response rejected: signature validation failed', 3],
    ['The assertion is not valid: invalid audience', 3],
    ['user is not assigned to a role for the application', 8],
    ["You don't have a license to use this", 6],
    ["Couldn't find any sign-in fields on that page", 4],
  ])('%j without a code', (text, symptom) => expect(first(text)).toBe(symptom));

  test.each([
    '',
    'Boodschappen: melk, kaas, brood',
    'The printer on floor 3 is out of paper',
    'HTTP 500 Internal Server Error',
    'Wachtwoord vergeten?',
    'Your account or password is incorrect',
  ])('%j leads nowhere', (text) => expect(first(text)).toBeUndefined());

  test('every phrase leads where its entry says, alone and within a message', () => {
    for (const { symptoms, phrases } of lists)
      for (const phrase of phrases) {
        const found = route(parse(phrase), `Hello. ${phrase}! Bye`, symptomsOf, lists);
        expect(found, phrase).toContain(symptoms[0]);
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
    ['x\n\neyJhbGciOiJub25lIn0.eyJzdWIiOiIxIn0.sig', [3]],
  ])('%j', (text, lines) => expect(findSecrets(text)).toEqual(lines));

  test.each(['Enter your password', 'password', 'AADSTS7000215: Invalid client secret provided', 'Wachtwoord:', 'secretary: Ann Jones'])(
    'none in %j',
    (text) => expect(findSecrets(text)).toEqual([]),
  );
});
