import { describe, expect, test } from 'vitest';
import { phrasesOf } from '../../../src/data/reader-lookup.ts';
import { route } from '../../../src/lib/reader/route.ts';
import { site } from '../../site.ts';

const lists = phrasesOf(site);
const first = (text: string) => route([], text, lists).guides[0];

describe('a message whose code is unknown or cut off is read by its wording', () => {
  test.each([
    ['AADSTS999000: No reply address was given.', 'symptom:9'],
    ['Tokens of this kind go only to the ‘Single-Page Application’ client type.', 'symptom:9'],
    ['User account ‘a@b.example’ from somewhere does not exist in tenant ‘Fabel’.', 'account:6'],
    ['The SAML authentication request names no issuer.', 'symptom:8'],
    ['Application with identifier ‘x-y’ was not found in the directory', 'symptom:8'],
    ['Your device is not compliant.', 'account:5'],
  ])('%s', (text, guide) => expect(first(text)).toBe(guide));
});

describe('an error of the application itself leads to it', () => {
  test.each([
    ['ERROR: no attribute with name "mail" in the assertion', 'symptom:3'],
    ['lib.php: erroroidccall', 'symptom:3'],
    ['Could not authenticate you from OpenIDConnect', 'symptom:3'],
    ['System.Exception: Correlation failed.', 'symptom:3'],
    ['401 Client Error: Unauthorized for url: https://login.microsoftonline.com/fabel.example/oauth2/token', 'symptom:9'],
    ['POST https://login.microsoftonline.com/x/oauth2/v2.0/token resulted in a 401 Unauthorized response', 'symptom:9'],
    ['oauth2: cannot fetch token: invalid_client', 'symptom:9'],
  ])('%s', (text, guide) => expect(first(text)).toBe(guide));

  test.each([
    'GET /oauth2/v2.0/token HTTP/1.1 200',
    `401 here. ${'Much is said in between. '.repeat(20)} and there oauth2/token`,
    'GET /health 401\nall is well',
  ])('not what only resembles it: %s', (text) => expect(first(text)).toBeUndefined());
});

describe('a screen about the account leads to its guide', () => {
  test.each([
    ['Your account or password is incorrect. If you don’t remember it, reset it now.', 'account:1'],
    ['Uw account of wachtwoord is onjuist. Stel het opnieuw in.', 'account:1'],
    ['Ihr Konto oder Kennwort ist nicht korrekt.', 'account:1'],
    ['Votre compte ou mot de passe est incorrect.', 'account:1'],
    ['アカウントまたはパスワードが正しくありません。パスワードを忘れた場合', 'account:1'],
    ['Uw wachtwoord is verlopen', 'account:1'],
    ['Your account has been locked. Contact your support person.', 'account:2'],
    ['Uw account is vergrendeld.', 'account:2'],
    ['Votre compte est temporairement verrouillé', 'account:2'],
    ['Approve sign in request\nOpen your Authenticator app', 'account:3'],
    ['Aanmeldingsaanvraag goedkeuren', 'account:3'],
    ['Approuver la demande de connexion', 'account:3'],
    ['More information required\nYour organization needs more information', 'account:4'],
    ['Meer informatie vereist', 'account:4'],
    ['Weitere Informationen erforderlich', 'account:4'],
    ['You cannot access this right now', 'account:5'],
    ['U kunt hier nu niet bij', 'account:5'],
    ['You can’t sign in here with a personal account. Use your work or school account instead.', 'account:6'],
    ['U kunt zich hier niet aanmelden met een persoonlijk account', 'account:6'],
    ['Your browser is currently set to block cookies.', 'account:7'],
    ['You don’t have a license', 'account:8'],
  ])('%s', (text, guide) => expect(first(text)).toBe(guide));
});

test('what another identity system says leads nowhere', () => {
  expect(route([], 'Invalid parameter: redirect_uri', lists)).toEqual({ guides: [], wordings: ['other-keycloak'] });
});
