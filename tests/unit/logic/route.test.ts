import { describe, expect, test } from 'vitest';
import { conclude } from '../../../src/lib/reader/conclude.ts';
import type { Recognised } from '../../../src/lib/reader/recognise.ts';
import { route, type Known, type Wording } from '../../../src/lib/reader/route.ts';
import type { Ref } from '../../../src/lib/ref.ts';

const wordings: Wording[] = [
  { id: 'page', guides: ['g:7'], phrases: ['trouble signing you in'], heading: true },
  { id: 'expired', guides: ['g:1', 'g:2'], phrases: ['password expired', 'Wachtwoord verlopen'] },
  { id: 'gap', guides: ['g:2', 'g:3'], phrases: ['app…not found…here'] },
  { id: 'screen', guides: ['g:4'], phrases: ['blocked screen'], client: true },
  { id: 'foreign', guides: [], phrases: ['other system'], client: true },
  { id: 'nowhere', guides: [], phrases: ['known nothing'] },
  { id: 'kana', guides: ['g:5'], phrases: ['正しくありません'] },
];
const way = (text: string, known: Known[] = [], coded?: boolean) => route(known, text, wordings, coded);

describe('what decides', () => {
  const text = 'password expired';
  const known: Known[] = [
    { guides: ['g:9'], yields: 'umbrella' },
    { guides: ['g:8', 'g:1'] },
    { guides: ['g:1', 'g:6'] },
    { guides: ['g:5'], yields: 'heading' },
    { guides: ['g:4'], yields: 'interruption' },
  ];
  const yielding = known.filter((one) => one.yields);

  test('what yields to nothing, each guide once', () => expect(way(text, known)).toEqual({ guides: ['g:8', 'g:1', 'g:6'], wordings: [] }));
  test('then wordings', () => expect(way(text, yielding)).toEqual({ guides: ['g:1', 'g:2'], wordings: ['expired'] }));
  test('then interruptions', () => expect(way('', yielding)).toEqual({ guides: ['g:4'], wordings: [] }));
  test('then umbrellas', () => expect(way('', yielding.slice(0, 2))).toEqual({ guides: ['g:9'], wordings: [] }));
  test('then headings, without a code only', () => {
    const heading: Known[] = [{ guides: ['g:5'], yields: 'heading' }];
    expect(way('', heading, false)).toEqual({ guides: ['g:5'], wordings: [] });
    expect(way('', heading, true)).toEqual({ guides: [], wordings: [] });
    expect(way('', heading)).toEqual({ guides: [], wordings: [] });
  });
  test('nothing where nothing is known', () => expect(way('hello')).toEqual({ guides: [], wordings: [] }));
});

describe('wordings', () => {
  test('lead in the order of their list, each guide once', () =>
    expect(way('App x was not found here: password expired')).toEqual({ guides: ['g:1', 'g:2', 'g:3'], wordings: ['expired', 'gap'] }));
  test('a heading leads only by itself', () => {
    expect(way('trouble signing you in')).toEqual({ guides: ['g:7'], wordings: ['page'] });
    expect(way('trouble signing you in: password expired').wordings).toEqual(['expired']);
    expect(way('trouble signing you in', [{ guides: ['g:9'], yields: 'umbrella' }], false).guides).toEqual(['g:9']);
    expect(way('trouble signing you in', [], true)).toEqual({ guides: [], wordings: [] });
  });
  test('another identity system leads nowhere, whatever else is said', () =>
    expect(way('other system: password expired, blocked screen')).toEqual({ guides: [], wordings: ['foreign'] }));
  test('a wording without guides is no identity system', () =>
    expect(way('known nothing, password expired')).toEqual({ guides: ['g:1', 'g:2'], wordings: ['expired', 'nowhere'] }));
  test('up to 20,000 characters into a text', () => {
    expect(way(`${'. '.repeat(9_992)}password expired`).wordings).toEqual(['expired']);
    expect(way(`${'. '.repeat(9_992)}.password expired`).wordings).toEqual([]);
  });
});

describe('a phrase', () => {
  test.each([
    'PASSWORD EXPIRED',
    'Your password: expired!',
    'Pässword\nexpired',
    'Passw0rd explred',
    'passwordExpired',
    'wachtwoord verlopen',
  ])('stands in %j', (text) => expect(way(text).wordings).toEqual(['expired']));
  test.each(['mypassword expired', 'password expiredly', 'password has expired', 'expired password', 'PASSWORDEXPIRED'])(
    'not in %j',
    (text) => expect(way(text).wordings).toEqual([]),
  );
  test('rn and m are alike', () =>
    expect(route([], 'a modem window', [{ id: 'x', guides: ['g:1'], phrases: ['modern window'] }]).guides).toEqual(['g:1']));
  test('of a script without spaces stands within others', () => expect(way('パスワードが正しくありません。').wordings).toEqual(['kana']));
});

describe('the pieces of a phrase', () => {
  const gap = (blanks: number, rest = 'not found here') => way(`app ${'x'.repeat(blanks)} ${rest}`).wordings;

  test('follow one another at once or after a few words', () => {
    expect(way('app not found here').wordings).toEqual(['gap']);
    expect(way('the app Weekmenu was not found anywhere near here today').wordings).toEqual(['gap']);
  });
  test('must all stand, in their order', () => {
    expect(way('not found here: app').wordings).toEqual([]);
    expect(way('app here not found').wordings).toEqual([]);
    expect(way('app not found').wordings).toEqual([]);
  });
  test('may be found from a later beginning', () => expect(way(`app ${'x '.repeat(150)}app not found here`).wordings).toEqual(['gap']));
  test('end within 200 characters', () => {
    expect(gap(189)).toEqual(['gap']);
    expect(gap(190)).toEqual([]);
  });
  test('each counts from the one before', () => expect(gap(150, `not found ${'x'.repeat(150)} here`)).toEqual(['gap']));
});

describe('the conclusion', () => {
  const guides: Record<string, Ref[]> = { '50001': ['g:1'], '70001': ['g:9'], screen: ['g:4'], foreign: [] };
  const of = (text: string, recognised: Partial<Recognised>) =>
    conclude(text, { codes: [], clients: [], keys: [], ...recognised }, (key) => guides[key], wordings);
  const keys = (...names: string[]) => names.map((key) => ({ key, yields: undefined }));

  test('has the guides and client errors that were recognised', () =>
    expect(of('', { codes: ['50001'], clients: ['screen'], keys: keys('50001', 'screen') })).toEqual({
      guides: ['g:1', 'g:4'],
      clients: ['screen'],
    }));
  test('goes on without an explanation that could not be loaded', () =>
    expect(of('password expired', { codes: ['1'], clients: ['lost'], keys: keys('1', 'lost') })).toEqual({
      guides: ['g:1', 'g:2'],
      clients: ['lost'],
    }));
  test('another identity system leads nowhere', () =>
    expect(of('password expired', { clients: ['foreign'], keys: keys('foreign') })).toEqual({ guides: [], clients: ['foreign'] }));
  test('unless a code says more', () =>
    expect(of('', { codes: ['50001'], clients: ['foreign'], keys: keys('foreign', '50001') })).toEqual({
      guides: ['g:1'],
      clients: ['foreign'],
    }));
  test('takes a client error by its wording where none was found, the first', () => {
    expect(of('blocked screen and password expired', {})).toEqual({ guides: ['g:1', 'g:2', 'g:4'], clients: ['screen'] });
    expect(of('blocked screen', { clients: ['other'] }).clients).toEqual(['other']);
    expect(of('password expired', {}).clients).toEqual([]);
  });
  test('a code, be it unknown, silences a heading', () => {
    expect(of('trouble signing you in', {}).guides).toEqual(['g:7']);
    expect(of('trouble signing you in', { codes: ['1'] }).guides).toEqual([]);
  });
  test('what yields gives way to a wording', () =>
    expect(of('password expired', { codes: ['70001'], keys: [{ key: '70001', yields: 'umbrella' }] }).guides).toEqual(['g:1', 'g:2']));
});
