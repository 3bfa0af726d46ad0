import { describe, expect, test } from 'vitest';
import { mayHoldCode } from '../../../src/lib/reader/may-hold-code.ts';
import { isPrivate } from '../../../src/lib/reader/is-private.ts';
import { isMessage } from '../../../src/lib/reader/message-like.ts';

describe('what is a message', () => {
  test.each([
    'Sorry, but we are having trouble signing you in.\nAADSTS50105',
    'Correlation Id: f3aeb773-2723-4c83-869c-c0b4c22c0400',
    `Iets ging mis. ${'Neem contact op met uw beheerder. '.repeat(6)}`,
  ])('%s', (text) => expect(isMessage(text)).toBe(true));
  test.each([
    'password is wrong',
    'wachtwoord is 2x fout',
    '',
    'toestemming',
    'ik kan niet inloggen\n',
    '\n  50011 \n',
    'AADSTS50011',
    'salesforce geeft 50105 na het wachtwoord',
  ])('not: %j', (text) => expect(isMessage(text)).toBe(false));
  test('a megabyte without a line end takes no time that grows with its square', () => {
    expect(isMessage(' '.repeat(1_000_000))).toBe(true);
  });
});

describe('what is put in no address', () => {
  test.each([
    'mijn wachtwoord is Welkom2026!',
    'password: hunter22',
    'password:hunter22',
    '"password":"hunter22"',
    'pwd: Welkom01!',
    'wachtwoord: geheimpje',
    'wachtwoord: W3l',
    'mijn passcode is Abc12345',
    'ww Zomer2026 werkt niet',
    'WW Zomer2026',
    'Wachtwoord Zomer2026',
    'wachtwoord aA1bcd',
    'wachtwoord 1ABCDe',
    'Password Autumn7leaves',
    'Pwd Autumn7leaves',
    'pw Autumn7leaves',
    '(pw Autumn7leaves)',
    'regel een\nregel twee',
    'ww: Welkom01',
    'kennwort: Sommer24',
    'client secret = abcdef123456',
    'clientgeheim: abcdef',
    'refresh_token: 0.AXoA1b2c3d4e5f6',
    'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiIwMDAwIn0.c2lnbmF0dXJl',
    'https://app.contoso.nl/signin?code=0.AXoA1b2c3d4e5f6g7h8i9j0&state=1',
  ])('%j', (text) => expect(isPrivate(text)).toBe(true));
  test.each([
    'password is wrong',
    'wachtwoord is 2x fout',
    'wachtwoord 2026',
    'wachtwoord Office365 vergeten',
    'wachtwoord Windows11 vergeten',
    'wachtwoord Microsoft Authenticator2',
    'wachtwoord office365',
    'wachtwoord aA1bc',
    'wachtwoord fout sinds Windows11',
    'wachtwoord Amsterdam vergeten',
    'WW 2026AB',
    'nieuww Zomer2026',
    '1pw Zomer2026',
    'AADSTS50011',
    'wat is een eyJ token',
    'client secret verlopen',
    'refresh token: geen',
    'https://app.contoso.nl/signin?code=50105',
  ])('not: %j', (text) => expect(isPrivate(text)).toBe(false));
});

describe('what may hold a code', () => {
  test.each(['50011', 'AADSTS', 'fout 0x80048823', 'CAA20003', 'ＡＡＤＳＴＳ５００１１', 'regel een\nregel twee'])('%j', (text) =>
    expect(mayHoldCode(text)).toBe(true),
  );
  test.each(['office 365', 'wachtwoord vergeten', 'stap 2 van 3'])('not: %j', (text) => expect(mayHoldCode(text)).toBe(false));
});
