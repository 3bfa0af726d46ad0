import { describe, expect, test } from 'vitest';
import { mailAddress } from '../../../src/lib/ticket/mail.ts';
import { findForbidden } from '../../../src/lib/ticket/refuse.ts';

describe('a note refuses', () => {
  test.each([
    ['password', 'Wachtwoord: Welkom01!'],
    ['password', 'mijn wachtwoord is Zomer2026'],
    ['password', 'password was hunter22 but no longer'],
    ['password', 'pincode=4821'],
    ['password', 'wachtwoord: gereset1'],
    ['password', 'password: reset by helpdesk, new password: hunter22'],
    ['one-time-code', 'de verificatiecode was 482193'],
    ['one-time-code', 'SMS code: 482 193'],
    ['one-time-code', 'one-time passcode 48219388'],
    ['one-time-code', 'sms 482193'],
    ['one-time-code', 'otp: 482 193'],
    ['one-time-code', 'MFA-code 482193 geprobeerd'],
    ['recovery-key', '123456-234567-345678-456789-567890-678901-789012-890123'],
    ['recovery-key', 'herstelsleutel: AB12-CD34-EF56'],
    ['token', 'eyJ0eXAiOiJKV1QiLCJhbGciOiJSUzI1NiJ9.eyJhdWQiOiIwMDAwMDAwMyJ9.c2ln'],
    ['token', 'Authorization: Bearer abcdefghijklmnop1234'],
    ['token', 'abc8Q~abcdefghijklmnopqrstuvwxyz0123456'],
    ['token', '-----BEGIN PRIVATE KEY-----'],
    ['token', 'SAMLResponse=PHNhbWxwOlJlc3BvbnNl'],
  ])('as %s: %s', (kind, text) => expect(findForbidden(text)).toBe(kind));
});

describe('a note takes', () => {
  test.each([
    '',
    'Contoso Finance',
    'anna.jansen@contoso.nl',
    '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0',
    '2026-11-26T10:15:00',
    'wachtwoord gewijzigd, daarna opnieuw aangemeld',
    'password reset twice, still refused',
    'wachtwoord: gereset door helpdesk',
    'Nieuw wachtwoord: werkt niet',
    'password = expired',
    'het wachtwoord werkt wel in Outlook 2019',
    'foutcode 500121 en AADSTS7000112',
    'error code 50126 after the password was changed',
    'iPhone 15 Pro, iOS 18.1, Outlook 4.2419.0',
    'ticket I-2611-001, toestel 4821',
    'https://help.example/c/50105/?for=user#test-sso',
    'MFA fout 50076 en mfa AADSTS50076',
    'Authentication error 50011',
    'MFA ingesteld 2025',
    'Authenticator app sinds 2024',
    'Conditional access security policy 2023',
    'text: port 8080',
    'geen code ontvangen op het nummer van de gebruiker',
  ])('%s', (text) => expect(findForbidden(text)).toBeUndefined());
  test('a long text in little time', () => expect(findForbidden('wachtwoord '.repeat(100_000))).toBeUndefined());
});

describe('the address of a mail', () => {
  test('has line ends as mail wants them, and nothing that ends a field', () =>
    expect(mailAddress('desk@example.org', 'Aanmelden & meer', 'één\ntwee?x=1&y=#2', '…')).toBe(
      'mailto:desk@example.org?subject=Aanmelden%20%26%20meer&body=%C3%A9%C3%A9n%0D%0Atwee%3Fx%3D1%26y%3D%232',
    ));
  test('without a known helpdesk leaves the receiver open', () => expect(mailAddress('', 's', 'b', '…')).toBe('mailto:?subject=s&body=b'));
  test('stays short enough by leaving out whole lines, and says so', () => {
    const address = mailAddress('', 's', ['first', ...Array.from({ length: 200 }, () => 'x'.repeat(30))].join('\n'), 'too long');
    expect(address.length).toBeLessThanOrEqual(1_900);
    const lines = new URL(address).searchParams.get('body')?.split('\r\n') ?? [];
    expect([lines[0], lines[1], lines.at(-1)]).toEqual(['first', 'x'.repeat(30), 'too long']);
  });
  test('takes half a character for what it is', () =>
    expect(mailAddress('', 's', 'a\ud800', '…')).toBe('mailto:?subject=s&body=a%EF%BF%BD'));
});
