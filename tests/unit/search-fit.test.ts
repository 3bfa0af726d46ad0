import { describe, expect, test } from 'vitest';
import { fit } from '../../src/data/search/fit.ts';
import { createRegression, type Example } from '../../src/data/search/regression.ts';
import type { Leads } from '../../src/data/search/weigh.ts';

/** So many texts of these signs that are about a target. */
const said = (times: number, target: string, ...signs: (string | [string, number])[]): Example[] =>
  Array.from({ length: times }, () => ({
    signs: signs.map((sign): [string, number] => (typeof sign === 'string' ? [sign, 1] : sign)),
    about: [[target, 1]],
    weight: 1,
  }));
const weightsOf = (signs: Record<string, Record<string, number>>): Map<string, Leads> =>
  new Map(Object.entries(signs).map(([sign, leads]) => [sign, Object.entries(leads)]));
const trained = (signs: Record<string, Record<string, number>>, ...examples: Example[][]) => {
  const regression = createRegression(weightsOf(signs), examples.flat());
  regression.train(30);
  return Object.fromEntries([...regression.weights()].map(([sign, leads]) => [sign, Object.fromEntries(leads)]));
};

describe('weights are fitted to what texts are about', () => {
  test('a sign comes to lead where its texts do', () => {
    const { code } = trained({ code: { phone: 6, hack: 6 } }, said(50, 'hack', 'code'), said(5, 'phone', 'code'));
    expect(code!['hack']).toBeGreaterThan(6);
    expect(code!['phone']).toBeLessThan(6);
  });
  test('of two signs in the same texts the one that others contradict gives way', () => {
    const { mail, reset } = trained(
      { mail: { hack: 5, phone: 5 }, reset: { hack: 5, phone: 5 } },
      said(40, 'hack', 'mail', 'reset'),
      said(40, 'phone', 'reset'),
    );
    expect(mail!['hack']! - mail!['phone']!).toBeGreaterThan(reset!['hack']! - reset!['phone']!);
  });
  test('of texts that are told apart they stay what they were, nearly', () =>
    expect(trained({ a: { x: 30 }, b: { y: 30 } }, said(9, 'x', 'a'), said(9, 'y', 'b'))['a']!['x']).toBeCloseTo(30, 0));
  test('of no texts they stay just what they were', () => expect(trained({ a: { x: 6, y: 3 } })).toEqual({ a: { x: 6, y: 3 } }));
  test('a sign leads nowhere where it did not', () =>
    expect(Object.keys(trained({ a: { x: 6 }, b: { y: 6 } }, said(50, 'y', 'a'))['a']!)).toEqual(['x']));
  test('none goes further than its bounds', () => {
    const { a } = trained({ a: { x: 3, y: 3 } }, said(5000, 'x', 'a'));
    expect(a!['x']! / 3).toBeLessThanOrEqual(Math.exp(1.5) + 1e-9);
    expect(a!['y']! / 3).toBeGreaterThanOrEqual(Math.exp(-3) - 1e-9);
  });
  test('few texts move them less than many', () => {
    const after = (times: number) => trained({ a: { x: 3, y: 3 } }, said(times, 'x', 'a'))['a']!['x']!;
    expect(after(60)).toBeGreaterThan(after(6));
  });
  test('texts that count more decide', () => {
    const more = said(20, 'x', 'a').map((example) => ({ ...example, weight: 3 }));
    const { a } = trained({ a: { x: 3, y: 3 } }, more, said(20, 'y', 'a'));
    expect(a!['x']).toBeGreaterThan(a!['y']!);
  });
  test('a sign that hardly counts in its texts is hardly moved', () => {
    const after = (share: number) => trained({ a: { x: 3, y: 3 } }, said(5, 'x', ['a', share]))['a']!['x']!;
    expect(after(1)).toBeGreaterThan(after(0.1));
  });
  test('signs and targets that are not known are passed over', () =>
    expect(trained({ a: { x: 6 } }, said(9, 'x', 'unknown'), said(9, 'unknown', 'a'))).toEqual({ a: { x: 6 } }));
  test('the heaviest lead is first', () => {
    const regression = createRegression(weightsOf({ a: { x: 4, y: 3 } }), said(60, 'y', 'a'));
    regression.train(30);
    expect(regression.weights().get('a')![0]![0]).toBe('y');
  });
});

describe('what helps little is left out', () => {
  const weights = weightsOf({
    code: { phone: 9 },
    app: { phone: 3, fault: 3 },
    'app code': { phone: 9 },
    'app own': { fault: 9 },
    own: { fault: 1 },
  });
  const examples = [
    ...said(20, 'phone', 'code', 'app', 'app code'),
    ...said(20, 'phone', 'code'),
    ...said(20, 'fault', 'app', 'own', 'app own'),
  ];
  const isPair = (sign: string) => sign.includes(' ');
  test('a pair of which a word says the same, while one that decides stays', () =>
    expect([...fit(weights, examples, isPair).keys()].filter(isPair)).toEqual(['app own']));
  test('only what may go', () => expect(fit(weights, examples, () => false).size).toBe(5));
  test('also what no text has', () => expect(fit(weights, [], isPair).has('app code')).toBe(false));
  test('what was left out says nothing to the others any more', () => {
    const regression = createRegression(weightsOf({ a: { x: 9 }, b: { x: 3, y: 3 } }), said(20, 'x', 'a', 'b'));
    const before = regression.help(['b']).get('b')!;
    regression.leaveOut('a');
    expect(regression.help(['b']).get('b')).toBeGreaterThan(before - 1e-9);
    expect(regression.weights().has('a')).toBe(false);
  });
});
