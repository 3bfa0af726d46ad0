import { describe, expect, test } from 'vitest';
import { parse } from '../../../src/lib/reader/parse.ts';

const id = '0f1e2d3c-4b5a-6978-8796-a5b4c3d2e1f0';
const named = (text: string) => {
  const { application, account } = parse(text);
  return { application, account };
};

describe('the application that a message names', () => {
  test.each([
    ['an id with its name', `for the application '${id}'(TOPdesk).`, `TOPdesk (${id})`],
    [
      'an id with its name in curly quotes',
      `De gebruiker heeft geen rol voor de toepassing ‘${id}’ (TOPdesk productie).`,
      `TOPdesk productie (${id})`,
    ],
    ['a name with a space behind it', `for the application '${id}'(TOPdesk ).`, `TOPdesk (${id})`],
    ['a name with its id', `Your administrator has configured the application TOPdesk ('${id}') to block users`, `TOPdesk (${id})`],
    ['a name with its id in Dutch', `Uw beheerder heeft de toepassing Mijn Zaak ('${id}') zo ingesteld`, `Mijn Zaak (${id})`],
    ['an id and what it is called', `has not consented to use the application with ID '${id}' named 'Mail Merge'.`, `Mail Merge (${id})`],
    ['an id alone', `redirect URIs configured for the application '${id}'.`, id],
    [
      'an identifier that is an address',
      "AADSTS700016: Application with identifier 'https://sp.contoso.nl/saml' was not found",
      'https://sp.contoso.nl/saml',
    ],
    [
      'a name alone',
      "AADSTS650051: Using application 'Visual Studio Services Client' is currently not supported",
      'Visual Studio Services Client',
    ],
    ['details, a line each', `App name: AFAS Online\nApp id: ${id}\nIP address: 192.0.2.1`, `AFAS Online (${id})`],
    ['details of a log, in columns', `Application\tGrafana\nApplication ID\t${id}`, `Grafana (${id})`],
    ['an id in a column alone', `Application ID\t${id}`, id],
    ['an id below a name that was left out', `App name:\nApp id: ${id}`, id],
    ['a name without an id', 'App name: AFAS Online\nIP address: 192.0.2.1', 'AFAS Online'],
    ['a name that only looks like a word for a secret', `App name: Pinpoint en Spinweb\nApp id: ${id}`, `Pinpoint en Spinweb (${id})`],
    ['a name with a plus sign', `App name: A+B Portal\nApp id: ${id}`, `A+B Portal (${id})`],
    ['details in Dutch', `App-naam: Roostertool\nToepassings-id: ${id}`, `Roostertool (${id})`],
    ['a message that came as HTML', `the application OpenMetadata (&#39;${id}&#39;) to block users`, `OpenMetadata (${id})`],
  ])('%s', (_, text, application) => expect(named(text).application).toBe(application));

  test.each([
    ['AADSTS50146: This application is required to be configured with an application-specific signing key.'],
    ["The application needs access to a service('https://graph.microsoft.com') that your organization has not subscribed to"],
    [`Request Id: ${id}`],
    ['App name:'],
    ['Application name is not what I expected'],
    ["access the application '....' in that tenant"],
  ])('none in %j', (text) => expect(named(text).application).toBeNull());
});

test.each([
  ['App: wachtwoord is Welkom01'],
  ['Application name: pw Zomer2026!'],
  ['App name: Welkom01 is mijn wachtwoord'],
  ['App name: my pass is Winter2025'],
  ['App name: jan.devries@contoso.nl'],
  ['App: Welkom01!'],
  ['App name: Kassa, ww: Zomer2026'],
  ['App name: Kassa p 1234, pin 9876'],
  ['App name: Kassa pw Zomer2026'],
  ['App name: Kassa pw'],
  ['App name: Kassa eyJhbGciOiJub25lIn0.eyJzdWIiOiIxMjM0NTY3ODkwIn0.c2ln'],
])('neither a secret nor an address, nor what is written by hand, is the name of an application: %j', (text) =>
  expect(named(`AADSTS50126: x\n${text}\nApp id: ${id}`).application).toBe(id),
);

test('what is written by hand does not hide the application', () =>
  expect(named(`App: wachtwoord is Welkom01\nApp name: Rooster\nApp id: ${id}`).application).toBe(`Rooster (${id})`));

describe('the account that a message names', () => {
  test.each([
    ["AADSTS50105: The signed in user 'j.devries@contoso.nl' is not assigned", 'j.devries@contoso.nl'],
    ["User account 'bo.smit@postbus.example' from identity provider 'live.com' does not exist", 'bo.smit@postbus.example'],
    ['Gebruikersaccount "jan.werk@mail.contoso.nl" van id-provider', 'jan.werk@mail.contoso.nl'],
    ['Signed in as jan\nUser: jan@contoso.nl', 'jan@contoso.nl'],
    ['Aangemeld als: jan@contoso.nl', 'jan@contoso.nl'],
    ['Signed in as: anna+test@contoso.nl', 'anna+test@contoso.nl'],
    ['upn: anna%2Btest%40contoso.nl', 'anna+test@contoso.nl'],
    ['Aanmeldnaam: anna_contoso.nl#EXT#@fabrikam.onmicrosoft.com', 'anna_contoso.nl#EXT#@fabrikam.onmicrosoft.com'],
    ['Sign-in name: p.bakker@contoso.nl', 'p.bakker@contoso.nl'],
    ["User account 'anna_contoso.nl#EXT#@fabrikam.onmicrosoft.com' is disabled", 'anna_contoso.nl#EXT#@fabrikam.onmicrosoft.com'],
  ])('%j', (text, account) => expect(named(text).account).toBe(account));

  test.each([['From: jan@contoso.nl\nAADSTS50034: The user account {EmailHidden} does not exist'], ['mail to helpdesk@contoso.nl']])(
    'none in %j',
    (text) => expect(named(text).account).toBeNull(),
  );
});

test('what is endless takes no longer than it is long', () => {
  expect(named(`application with the id '${'a '.repeat(90_000)}`).application).toBeNull();
  expect(named('application x '.repeat(14_000)).application).toBeNull();
  expect(named('user a.b-c+'.repeat(5_000)).account).toBeNull();
});
