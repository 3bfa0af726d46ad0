import { describe, expect, test } from 'vitest';
import { stem } from '../../../../src/lib/search/stem.ts';

describe('forms of a word meet', () => {
  test.each([
    ['sessie', 'sessies', 'sesi'],
    ['machtiging', 'machtigingen', 'machtig'],
    ['blocked', 'block', 'block'],
    ['accounts', 'account', 'acoun'],
    ['brieven', 'brief', 'brief'],
    ['huizen', 'huis', 'huis'],
    ['schermpjes', 'scherm', 'scherm'],
    ['linkje', 'links', 'link'],
    ['tegeltje', 'tegel', 'tegel'],
    ['shared', 'shared', 'shared'],
    ['moeilijkheden', 'moeilijkheid', 'moeilijk'],
  ])('%s and %s', (one, other, stemmed) => {
    expect(stem(one)).toBe(stemmed);
    expect(stem(other)).toBe(stemmed);
  });
});

describe('a stem keeps at least four letters', () => {
  test.each([
    ['apps', 'aps'],
    ['login', 'login'],
    ['kast', 'kast'],
    ['lopen', 'lopen'],
    ['pasen', 'pasen'],
    ['beet', 'bet'],
    ['testen', 'test'],
  ])('%s is %s', (word, stemmed) => expect(stem(word)).toBe(stemmed));
});

test.each([
  ['pass', 'pas'],
  ['zoooo', 'zo'],
  ['leeuw', 'leuw'],
])('doubled letters are one: %s is %s', (word, stemmed) => expect(stem(word)).toBe(stemmed));

test.each([
  ['geev', 'gef'],
  ['reiz', 'reis'],
  ['vaas', 'vas'],
  ['zeef', 'zef'],
])('a final v or z is voiceless, none at the beginning: %s is %s', (word, stemmed) => expect(stem(word)).toBe(stemmed));

describe('words that only look like forms of one word stay apart', () => {
  test.each([
    ['iedereen', 'iedere'],
    ['tablet', 'table'],
    ['storing', 'stored'],
    ['digid', 'digit'],
  ])('%s and %s', (one, other) => expect(stem(one)).not.toBe(stem(other)));
});

test.each(['0x8004de40s', 'room12ing'])('what has digits stays: %s', (word) => expect(stem(word)).toBe(word));
