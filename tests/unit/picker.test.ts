import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decide, questionsOf, reachableStates, stateId, type Answers } from '../../src/lib/picker/decide.ts';
import { findPickerFaults } from '../../src/model/checks/picker.ts';
import { site } from '../site.ts';

const { picker } = site.content;
const questions = questionsOf(picker);
const all = site.guides.map(({ ref }) => ref);
const anyAnswers: fc.Arbitrary<Answers> = fc.dictionary(
  fc.oneof(fc.constantFrom(...questions.map(({ id }) => id)), fc.string(), fc.constant('__proto__')),
  fc.oneof(fc.constantFrom(...questions.flatMap(({ answers }) => answers.map(({ id }) => id))), fc.string({ unit: 'binary' })),
);

describe('the picker’s decision', () => {
  test('starts with every symptom and the first question', () => {
    const start = decide(questions, {}, all);
    expect(start.guides).toEqual(all);
    expect(start.asked.map(({ question }) => question)).toEqual([questions[0]?.id]);
  });

  test('ends without a guide only after "none of these", and asks at most three questions', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const { guides: left, asked, none } = decide(questions, given, all);
        expect(left.length > 0).toBe(!none);
        expect(asked.length).toBeLessThanOrEqual(3);
        expect(new Set(left).size).toBe(left.length);
      }),
    );
  });

  test('drops what it does not know and keeps what applies: deciding again changes nothing', () => {
    fc.assert(
      fc.property(anyAnswers, (given) => {
        const once = decide(questions, given, all);
        expect(decide(questions, Object.fromEntries(once.answers), all)).toEqual(once);
      }),
      { numRuns: 1000 },
    );
  });

  test('asks the question again that a later answer passed over, where that answer does not apply', () => {
    const passedOver = decide(questions, { about: 'account', app: 'none' }, all);
    expect(passedOver.answers).toEqual([['about', 'account']]);
    expect(passedOver.open).toBe(true);
  });

  test('"I don’t know" keeps the candidates open', () => {
    for (const state of reachableStates(questions, all)) {
      const next = state.open ? state.asked.at(-1) : undefined;
      if (!next) continue;
      expect(next.offered).toContain('unknown');
      const after = decide(questions, { ...Object.fromEntries(state.answers), [next.question]: 'unknown' }, all);
      expect(after.guides).toEqual(state.guides);
    }
  });

  test('every answer that is offered leaves fewer or as many symptoms, never none', () => {
    for (const state of reachableStates(questions, all)) expect(state.guides.length > 0).toBe(!state.none);
  });

  test('no path asks more than three questions', () => {
    for (const state of reachableStates(questions, all)) expect(state.asked.length).toBeLessThanOrEqual(3);
  });

  test('every symptom comes out first within three answers', () => {
    const ends = reachableStates(questions, all).filter(({ open }) => !open);
    for (const guide of all) expect(ends.some((end) => end.guides[0] === guide && end.answers.length <= 3)).toBe(true);
  });

  test('changing an earlier answer drops only what no longer applies', () => {
    const before = decide(questions, { see: 'microsoft-error', app: 'gallery' }, all);
    expect(before.answers).toEqual([
      ['see', 'microsoft-error'],
      ['app', 'gallery'],
    ]);
    const kept = decide(questions, { see: 'password-form', app: 'gallery' }, all);
    expect(kept.answers).toEqual([
      ['see', 'password-form'],
      ['app', 'gallery'],
    ]);
    const dropped = decide(questions, { see: 'prompt', app: 'gallery' }, all);
    expect(dropped.answers).toEqual([['see', 'prompt']]);
  });

  test('every state has an anchor of its own', () => {
    const ids = reachableStates(questions, all).map(({ answers }) => stateId(answers));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

describe('the check of the picker’s data', () => {
  const broken = (change: (copy: typeof picker) => void) => {
    const copy = structuredClone(picker);
    change(copy);
    return findPickerFaults(copy, all).map(({ problem }) => problem);
  };

  test('accepts the published data', () => expect(findPickerFaults(picker, all)).toEqual([]));
  test('finds a symptom that no path reaches', () => expect(findPickerFaults(picker, [...all, 'symptom:999']).length).toBeGreaterThan(0));
  test('finds a symptom that does not exist', () =>
    expect(broken((copy) => copy.questions[0]?.answers[0]?.guides?.push('symptom:99'))).toContainEqual(expect.stringContaining('99')));
  test('finds a question without "I don’t know"', () =>
    expect(broken((copy) => copy.questions[0]?.answers.pop())).toContainEqual(expect.stringContaining('without guides')));
  test('finds two answers with one id', () =>
    expect(broken((copy) => copy.questions[0]?.answers.push(copy.questions[0].answers[0]!))).toContainEqual(
      expect.stringContaining('same id'),
    ));
});
