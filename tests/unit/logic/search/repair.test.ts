import { describe, expect, test } from 'vitest';
import { repair } from '../../../../src/lib/search/repair.ts';
import { createVocabulary } from '../../../../src/lib/search/vocabulary.ts';
import { smallIndex } from './small-index.ts';

const vocabularyOf = (says: Record<string, string>) => createVocabulary(smallIndex(says));
/** How a query's word is read: as which known words, or not at all. */
const read = (says: Record<string, string>, query: string, at = 0, typing = false) => {
  const vocabulary = vocabularyOf(says);
  const { tokens, used, corrected } = repair(query.split(' '), at, vocabulary, typing);
  return { known: tokens.map(({ places }) => places.map((place) => vocabulary.words[place])), used, corrected };
};
const one = (...words: string[]) => ({ known: [words], used: 1, corrected: undefined });

describe('a known word is itself', () => {
  test('as it is', () => expect(read({ account: 'A1' }, 'account')).toEqual(one('account')));
  test('in another form', () => expect(read({ tokens: 'A1' }, 'token')).toEqual(one('tokens')));
  test('although it begins another', () => expect(read({ log: 'A1', login: '!' }, 'log', 0, true)).toEqual(one('log')));
});

describe('a torn word is joined', () => {
  test('where both parts are unknown', () =>
    expect(read({ passkey: 'A1' }, 'pass key')).toEqual({ known: [['passkey']], used: 2, corrected: undefined }));
  test('where the second is known', () => expect(read({ passkey: 'A1', key: 'B1' }, 'pass key').used).toBe(2));
  test('where the first is known', () => expect(read({ passkey: 'A1', pass: 'B1' }, 'pass key').used).toBe(2));
  test('not where both are', () => expect(read({ passkey: 'A1', pass: 'B1', key: 'C1' }, 'pass key')).toEqual(one('pass')));
  test('not where the first has two letters', () => expect(read({ pakey: 'A1' }, 'pa key').used).toBe(1));
  test('not where the second has one', () => expect(read({ tokenx: 'A1' }, 'token x').used).toBe(1));
  test('three letters and two are enough', () => expect(read({ pasje: 'A1' }, 'pas je').used).toBe(2));
});

describe('a compound is split', () => {
  test('into known words', () => expect(read({ gast: 'A1', account: 'B1' }, 'gastaccount').known).toEqual([['gast'], ['account']]));
  test.each(['gebruikersaccount', 'gebruikeraccount', 'gebruikerenaccount', 'gebruikereaccount'])(
    'with or without a letter between: %s',
    (word) => expect(read({ gebruiker: 'A1', account: 'B1' }, word).known).toEqual([['gebruiker'], ['account']]),
  );
  test('into three', () =>
    expect(read({ gast: 'A1', account: 'B1', beheer: 'C1' }, 'gastaccountbeheer').known).toEqual([['gast'], ['account'], ['beheer']]));
  test('rather into two words than into three', () =>
    expect(read({ beheerder: 'A1', toe: 'B1', stemming: 'C1', toestemming: 'D1' }, 'beheerderstoestemming').known).toEqual([
      ['beheerder'],
      ['toestemming'],
    ]));
  test('but not into four', () =>
    expect(read({ gast: 'A1', account: 'B1', beheer: 'C1', taak: 'D1' }, 'gastaccountbeheertaak').known).toEqual([[]]));
  test('with a short part only if it is a usual one, or leads somewhere by itself', () => {
    expect(read({ bank: 'A1', app: 'B1' }, 'bankapp').known).toEqual([['bank'], ['app']]);
    expect(read({ bank: 'A1', pas: '-' }, 'bankpas').known).toEqual([[]]);
    expect(read({ bank: 'A1', pas: '~B1' }, 'bankpas').known).toEqual([[]]);
    for (const part of ['sso', 'mfa', 'sms', 'url'])
      expect(read({ [part]: 'A1', bank: 'B1' }, `bank${part}`).known).toEqual([['bank'], [part]]);
    expect(read({ bank: 'A1', pas: 'B1' }, 'bankpas').known).toEqual([['bank'], ['pas']]);
    expect(read({ id: 'A1', groep: 'B1' }, 'groepid').known).toEqual([['groep'], ['id']]);
  });
  test('not at a word that is passed over', () => expect(read({ over: '_', bank: 'A1' }, 'overbank').known).toEqual([[]]));
  test('not where its head is only a form of a known word', () =>
    expect(read({ shared: 'A1', point: 'B1' }, 'sharepoint').known).toEqual([[]]));
  test('not into two words that say nothing', () => expect(read({ vraag: '-', woord: '-' }, 'vraagwoord').known).toEqual([[]]));
  test('where one says something', () => expect(read({ vraag: '-', teken: 'A1' }, 'vraagteken').known).toEqual([['vraag'], ['teken']]));
  test('where its head is what is left of a verb', () =>
    expect(read({ aanmelden: '!', logboek: 'B1' }, 'aanmeldlogboek').known).toEqual([['aanmelden'], ['logboek']]));
  test('also of a verb that means the same as another, from five letters on', () => {
    expect(read({ aanmelden: '!', inloggen: '>aanmelden', scherm: 'B1' }, 'inlogscherm').known).toEqual([['aanmelden'], ['scherm']]);
    expect(read({ typen: '!', veld: 'B1' }, 'typveld').known).toEqual([[]]);
  });
  test('not if it is short', () => expect(read({ appl: 'A1', id: 'B1' }, 'applid').known).toEqual([[]]));
});

describe('while a word is being typed', () => {
  const says = { wacht: '-', wachtwoord: 'A7', wachtrij: 'B2', wachtlijst: '~C9', winkel: '#' };
  test('its beginning stands for the words that say most, first', () => expect(read(says, 'wachtw', 0, true)).toEqual(one('wachtwoord')));
  test('words about getting in go before', () => expect(read({ aanbod: 'A9', aanmelden: '!' }, 'aanm', 0, true)).toEqual(one('aanmelden')));
  test('and before those that only say something', () =>
    expect(read({ aanbod: 'A9', aanmelden: '!' }, 'aan', 0, true)).toEqual(one('aanmelden')));
  test('heavier words go before lighter', () =>
    expect(read({ tokena: 'A2', tokenb: 'B7' }, 'toke', 0, true)).toEqual(one('tokenb', 'tokena')));
  test('words that only count beside others are left out', () => expect(read(says, 'wachtl', 0, true)).toEqual(one('wachtlijst')));
  test('unless there are no others', () => expect(read({ wachtlijst: '~C9', wachtrij: 'B2' }, 'wach', 0, true)).toEqual(one('wachtrij')));
  test('a first word that says nothing is rather a beginning', () =>
    expect(read(says, 'wacht', 0, true)).toEqual(one('wachtwoord', 'wachtrij')));
  test('a later one is itself', () => expect(read(says, 'x wacht', 1, true)).toEqual(one('wacht')));
  test('a word about something else does not count', () => expect(read(says, 'wink', 0, true).known).toEqual([[]]));
  test('nor does one that says most of something else', () => {
    expect(read({ winkel: 'F9A7' }, 'wink', 0, true).known).toEqual([[]]);
    expect(read({ winkel: 'A9F7' }, 'wink', 0, true)).toEqual(one('winkel'));
  });
  test('a word of which nothing begins so is read as if it was whole', () =>
    expect(read(says, 'wachtwoird', 0, true).corrected).toBe('wachtwoord'));
  test('words that mean the same are one', () =>
    expect(read({ mobiel: '>phone', mobile: '>phone', phone: 'A7' }, 'mobi', 0, true)).toEqual(one('phone')));
  test('five are enough', () =>
    expect(read({ abck: 'A1', abcl: 'A1', abcm: 'A1', abcn: 'A1', abco: 'A1', abcp: 'A1' }, 'abc', 0, true).known[0]).toHaveLength(5));
  test('without typing a beginning is not enough', () => expect(read({ tokenserver: 'A1' }, 'tokense').known).toEqual([[]]));
});

describe('a typing error is repaired', () => {
  test.each([
    ['accoumt', 'account'],
    ['accunt', 'account'],
    ['accouint', 'account'],
    ['acocunt', 'account'],
    ['bccount', 'account'],
  ])('%s is %s', (wrong, right) => expect(read({ account: 'A1' }, wrong)).toEqual({ known: [[right]], used: 1, corrected: right }));

  test('one edit in words of eight letters, two from nine', () => {
    expect(read({ telefoon: 'A1' }, 'tilafoon').corrected).toBeUndefined();
    expect(read({ computers: 'A1' }, 'cumpoters').corrected).toBe('computers');
  });
  test('one edit in the stem', () => expect(read({ registratie: 'A1', blokkering: 'B1' }, 'blokkelingen').corrected).toBe('blokkering'));
  test('but not in the stem of a name, which has no endings', () => {
    expect(read({ discourse: '+A1' }, 'discount').corrected).toBeUndefined();
    expect(read({ discourse: 'A1' }, 'discount').corrected).toBe('discourse');
    expect(read({ discourse: '+A1' }, 'discuorse').corrected).toBe('discourse');
  });
  test('the nearest of several', () => expect(read({ computerai: 'A1', computerz: 'B1' }, 'computerx').corrected).toBe('computerz'));
  test('fewer edits rather than the same first letter', () =>
    expect(read({ compuderz: 'A1', xomputers: 'B1' }, 'computers').corrected).toBe('xomputers'));
  test('of equals the first in the alphabet', () => expect(read({ tokenax: 'A1', tokenbx: 'B1' }, 'tokencx').corrected).toBe('tokenax'));
  test('not by other letters in another order', () => expect(read({ listen: 'A1' }, 'silent').corrected).toBeUndefined());
  test('of equals one with the same first letter', () =>
    expect(read({ dokenxx: 'A1', tokenyx: 'B1' }, 'tokenxx').corrected).toBe('tokenyx'));
  test('of equals the longer: a letter is left out more often than one is typed too many', () =>
    expect(read({ beheerd: 'A1', beheerder: 'B1' }, 'beheerdr').corrected).toBe('beheerder'));
  test('of equals one with the same letters, swapped', () =>
    expect(read({ tokenb: 'A1', toekna: 'B1' }, 'tokena').corrected).toBe('toekna'));

  describe('in short words', () => {
    test('not in three letters', () => {
      expect(read({ abcd: 'A1' }, 'abc').corrected).toBeUndefined();
      expect(read({ abcd: 'A1' }, 'abd').corrected).toBeUndefined();
    });
    test('not another letter although the word beside it goes with it', () =>
      expect(read({ code: 'A1', niet: '-', 'code niet': 'B3' }, 'cope niet').corrected).toBeUndefined());
    test('not to a word of three letters', () => expect(read({ mfa: 'A1' }, 'mfaa').corrected).toBeUndefined());
    test('not another first letter in five', () => expect(read({ kogin: 'A1' }, 'login').corrected).toBeUndefined());
    test('but in six', () => expect(read({ koging: 'A1' }, 'loging').corrected).toBe('koging'));
    test('but letters swapped', () => expect(read({ olgin: 'A1' }, 'login').corrected).toBe('olgin'));
    test('another letter in five', () => expect(read({ tokan: 'A1' }, 'token').corrected).toBe('tokan'));
    test('not another letter in four', () => expect(read({ code: 'A1' }, 'cope').corrected).toBeUndefined());
    test('but letters swapped in four', () => expect(read({ code: 'A1' }, 'cdoe').corrected).toBe('code'));
    test('a letter left out of the middle of five', () => expect(read({ laden: 'A1' }, 'lden').corrected).toBe('laden'));
    test('not at the end', () => expect(read({ lader: 'A1' }, 'lade').corrected).toBeUndefined());
    test('unless it belongs to the word before', () =>
      expect(read({ wikto: 'A1', niet: '-', 'niet wikto': 'B3' }, 'niet wikt', 1).corrected).toBe('wikto'));
    test('or after', () => expect(read({ wikto: 'A1', niet: '-', 'niet wikto': 'B3' }, 'wikt niet').corrected).toBe('wikto'));
  });

  test('not to what this site knows nothing about', () => expect(read({ printer: '#' }, 'prinner').corrected).toBeUndefined());
  test('nor to what speaks against an answer', () => expect(read({ folder: '=' }, 'foldar').corrected).toBeUndefined());
  test('not in what has figures', () => expect(read({ account: 'A1' }, 'acc0unt').corrected).toBeUndefined());
});

describe('a typing error in a compound is repaired', () => {
  const says = { toestemming: 'A1', scherm: 'B1', diagnose: 'C1' };
  test('in its first word, with the letter between', () =>
    expect(read(says, 'toestemmngsscherm')).toEqual({ known: [['toestemming'], ['scherm']], used: 1, corrected: 'toestemmingsscherm' }));
  test('in the end of its first word, which is no letter between', () =>
    expect(read({ studio: 'A1', planner: 'B1' }, 'studieplanner')).toEqual({
      known: [['studio'], ['planner']],
      used: 1,
      corrected: 'studioplanner',
    }));
  test('in its last word', () =>
    expect(read(says, 'schermdiagmose')).toEqual({ known: [['scherm'], ['diagnose']], used: 1, corrected: 'schermdiagnose' }));
  test('not in a word of five letters', () => expect(read({ scherm: 'A1', beeld: 'B1' }, 'baeldscherm').known).toEqual([[]]));
  test('not beside one that is passed over', () => expect(read({ over: '_', diagnose: 'C1' }, 'overdiagmose').known).toEqual([[]]));
});

test('what is none of these is unknown', () => expect(read({ account: 'A1' }, 'zorblax')).toEqual(one()));
