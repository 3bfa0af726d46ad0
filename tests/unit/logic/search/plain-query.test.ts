import { expect, test } from 'vitest';
import { isPlainQuery } from '../../../../src/lib/search/plain-query.ts';

test.each([
  '',
  'toestemming',
  'kan niet inloggen?',
  "can't sign in",
  '50011',
  'AADSTS50011',
  ' aadsts 50011 ',
  'office 365, teams',
  'e-mail/agenda',
  'é',
])('may be sent: %j', (text) => expect(isPlainQuery(text)).toBe(true));

test.each([
  'mijn wachtwoord is Welkom123',
  'ww welkom01',
  'pincode 4821',
  'pin is 482133',
  '50011 wachtwoord',
  'wachtwoord: geheimpje',
  'client secret = abc',
  'regel een\nregel twee',
  'jan@contoso.nl',
  '12345678901',
  'x'.repeat(161),
])('may not: %j', (text) => expect(isPlainQuery(text)).toBe(false));

test('a long text takes no time that grows with its square', () => expect(isPlainQuery('a. '.repeat(1_000_000))).toBe(false));
