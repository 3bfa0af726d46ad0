import { describe, expect, test } from 'vitest';
import { mailAddress } from '../../../src/lib/ticket/mail.ts';
import { findForbidden } from '../../../src/lib/ticket/refuse.ts';

describe('a note refuses', () => {
  test.each([
    ['password', 'Wachtwoord: Welkom01!'],
    ['password', 'mijn wachtwoord is Zomer2026'],
    ['password', 'password was hunter22 but no longer'],
    ['password', 'pincode=4821'],
    ['password', 'pincode is 4821'],
    ['password', 'mijn pin is 4821'],
    ['password', 'pin 4821'],
    ['password', 'PIN was 482135'],
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
    ['token', 'https://app.contoso.nl/signin?code=0.AXoA1b2c3d4e5f6g7h8i9j0'],
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
    'de pincode werkt sinds 2024 niet',
    'pin 3 van de stekker',
    'geen code ontvangen op het nummer van de gebruiker',
  ])('%s', (text) => expect(findForbidden(text)).toBeUndefined());
  test('a long text in little time', () => expect(findForbidden('wachtwoord '.repeat(100_000))).toBeUndefined());
});

describe('where a secret begins and ends', () => {
  const secret31 = 'abcdefghijklmnopqrstuvwxyz01234';
  const mixed = (length: number) => `Ab1${'c'.repeat(length - 3)}`;
  const groups = (count: number, between: string) => Array.from({ length: count }, (_, at) => String(123_450 + at)).join(between);

  test.each([
    ['token', 'x eyJhbGciOiJ'],
    ['token', 'BEARER  abcdefghijkl.nop'],
    ['token', '-----BEGIN RSA PRIVATE KEY-----'],
    ['token', `ab.8Q~${secret31}`],
    ['token', `(ab.8Q~${secret31}xyz)`],
    ['token', 'access_token: abcdef'],
    ['token', 'refresh token=abcdef'],
    ['token', 'id-token : abcdef'],
    ['token', '"sessiontoken":"abcd"'],
    ['token', "auth token':   abcdef"],
    ['token', 'ESTSAUTHPERSISTENT: abcdef'],
    ['token', 'client secret = abcdef'],
    ['token', 'clientsecret:abcdef'],
    ['token', 'x-ms-refreshtoken: abcdef'],
    ['token', `waarde ${mixed(80)}`],
    ['recovery-key', groups(8, ' ')],
    ['recovery-key', groups(8, '')],
    ['recovery-key', 'recovery key AB12CD'],
    ['recovery-key', 'backup-code is 12-ab34'],
    ['recovery-key', 'backupcodes: 12ab34'],
    ['recovery-key', 'herstelwachtwoord = A1B2C3'],
    ['one-time-code', 'verification code is 4821'],
    ['one-time-code', 'security-code: 48219388'],
    ['one-time-code', 'Authenticator code 482193'],
    ['one-time-code', 'eenmalige toegangscode 482193'],
    ['one-time-code', 'temporary access pass = 482193'],
    ['one-time-code', 'single use code 482193'],
    ['one-time-code', 'beveiligingscode was ook weer 4821'],
    ['one-time-code', 'text code 482-193'],
    ['one-time-code', 'TAP: tijdelijke pas 482193'],
    ['one-time-code', 'totp 482193'],
    ['one-time-code', '2fa = 482-193'],
    ['one-time-code', 'tan: 482193'],
    ['password', 'pin: 4821'],
    ['password', 'ww Zomer26'],
    ['password', 'pw is geheim!'],
    ['password', 'wachtwoord "ge#heim"'],
    ['password', 'passwd : “hunter2”'],
    ['password', 'passphrase: correct horse'],
    ['password', 'das Kennwort: sommer24'],
    ['password', 'password: changed2'],
  ])('%s: %s', (kind, text) => expect(findForbidden(text)).toBe(kind));

  test.each([
    'eyJ1234567',
    'xeyJhbGciOiJ',
    'bearer abcdefghijklmno',
    'bearer of bad news',
    '-----BEGIN CERTIFICATE-----',
    `ab.8Q~${secret31.slice(1)}`,
    `ab.8Q~${secret31}wxyz`,
    `xab.8Q~${secret31}`,
    `ab.xQ~${secret31}`,
    'access token expired yesterday',
    'the token: abcdef',
    'client secret expired last week',
    'SAMLResponse is missing',
    mixed(79),
    'a1'.repeat(45),
    'A1'.repeat(45),
    'aA'.repeat(45),
    groups(7, '-'),
    `1${groups(8, '')}`,
    'recovery key: unknown',
    'recovery key A1B2C',
    'verification code 482',
    'verification code 123456789',
    'verification code lasts for at most 4821 seconds',
    'verification code\n4821',
    'verificatiecode niet ontvangen',
    'tan-gegevens 2025',
    'sms 12345',
    'sms ontvangen op nummer eindigend op 482193',
    'pin',
    'wachtwoord 12:30 gewijzigd',
    'wachtwoord 3x fout',
    'wachtwoord = geweigerd',
    'password: refused',
    'password : unknown',
    'ww abcdef',
  ])('not: %s', (text) => expect(findForbidden(text)).toBeUndefined());

  test('of a text of many pages only the first are looked at', () => {
    expect(findForbidden(`${'x '.repeat(9_980)}ww Zomer26`)).toBe('password');
    expect(findForbidden(`${'x '.repeat(10_000)}ww Zomer26`)).toBeUndefined();
  });
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
