import { describe, expect, test } from 'vitest';
import {
  decide,
  noneAnswer,
  questionsOf,
  reachableStates,
  stateId,
  unknownAnswer,
  type Answers,
  type Questions,
} from '../../../src/lib/picker/decide.ts';
import type { Ref } from '../../../src/lib/ref.ts';

const all: Ref[] = ['g:1', 'g:2', 'g:3', 'g:4'];
const questions: Questions = [
  {
    id: 'see',
    answers: [{ id: 'prompt', guides: ['g:3', 'g:1'] }, { id: 'error', guides: ['g:2', 'g:4', 'g:3'] }, { id: 'unknown' }, { id: 'none' }],
  },
  {
    id: 'who',
    answers: [{ id: 'one', guides: ['g:1', 'g:4', 'g:2'] }, { id: 'everyone', guides: ['g:3', 'g:2', 'g:4'] }, { id: 'unknown' }],
  },
  { id: 'where', answers: [{ id: 'phone', guides: ['g:4'] }, { id: 'desk', guides: ['g:1', 'g:2'] }, { id: 'unknown' }, { id: 'none' }] },
];
const after = (given: Answers) => decide(questions, given, all);

describe('before anything is answered', () => {
  test('every guide is there in the order given, and the first question is asked', () =>
    expect(after({})).toEqual({
      answers: [],
      asked: [{ question: 'see', offered: ['prompt', 'error', 'unknown', 'none'] }],
      guides: ['g:1', 'g:2', 'g:3', 'g:4'],
      open: true,
      none: false,
      broad: false,
    }));

  test('without questions nothing is open', () =>
    expect(decide([], {}, all)).toEqual({ answers: [], asked: [], guides: all, open: false, none: false, broad: false }));

  test('an answer that does not exist counts as none given', () => {
    expect(after({ see: 'elsewhere' })).toEqual(after({}));
    expect(after(JSON.parse('{"__proto__": {"see": "prompt"}}') as Answers)).toEqual(after({}));
  });

  test('what a prototype holds is no answer', () => expect(after(Object.create({ see: 'prompt' }) as Answers)).toEqual(after({})));
});

test('at the end, more than four guides are too many to tell apart', () => {
  const guidesLeft = (count: number) =>
    decide(
      [],
      {},
      Array.from({ length: count }, (_, at): Ref => `g:${at}`),
    ).broad;
  expect(guidesLeft(4)).toBe(false);
  expect(guidesLeft(5)).toBe(true);
  expect(decide(questions, {}, [...all, 'g:5']).broad).toBe(false);
});

describe('an answer', () => {
  test('leaves its guides in its own order, best first', () => {
    expect(after({ see: 'prompt' }).guides).toEqual(['g:3', 'g:1']);
    expect(after({ see: 'error' }).guides).toEqual(['g:2', 'g:4', 'g:3']);
  });

  test('is followed by the next question, with only the answers that leave a guide', () =>
    expect(after({ see: 'prompt' })).toMatchObject({
      answers: [['see', 'prompt']],
      asked: [
        { question: 'see', offered: ['prompt', 'error', 'unknown', 'none'] },
        { question: 'who', offered: ['one', 'everyone', 'unknown'] },
      ],
      open: true,
      none: false,
      broad: false,
    }));

  test('adds its places to those of earlier answers', () => {
    // g:2 is 0 + 1, g:4 is 1 + 2, g:3 is 2 + 0.
    expect(after({ see: 'error', who: 'everyone' }).guides).toEqual(['g:2', 'g:3', 'g:4']);
  });

  test('ends the questions where one guide is left', () =>
    expect(after({ see: 'prompt', who: 'one' })).toEqual({
      answers: [
        ['see', 'prompt'],
        ['who', 'one'],
      ],
      asked: [
        { question: 'see', offered: ['prompt', 'error', 'unknown', 'none'] },
        { question: 'who', offered: ['one', 'everyone', 'unknown'] },
      ],
      guides: ['g:1'],
      open: false,
      none: false,
      broad: false,
    }));

  test('that would leave no guide is not offered and does not count', () => {
    const state = after({ see: 'error', who: 'everyone', where: 'phone' });
    expect(state.asked.at(-1)).toEqual({ question: 'where', offered: ['phone', 'desk', 'unknown', 'none'] });
    expect(state.guides).toEqual(['g:4']);
    const gone = decide(
      [
        questions[0]!,
        {
          id: 'who',
          answers: [
            { id: 'one', guides: ['g:1'] },
            { id: 'two', guides: ['g:2'] },
          ],
        },
      ],
      { see: 'error', who: 'one' },
      all,
    );
    expect(gone.asked.at(-1)).toEqual({ question: 'who', offered: ['two'] });
    expect(gone.answers).toEqual([['see', 'error']]);
    expect(gone.open).toBe(true);
  });
});

test('equal sums of places keep the order given, whatever the answers’ order', () => {
  const tied: Questions = [
    { id: 'a', answers: [{ id: 'x', guides: ['g:4', 'g:1', 'g:2'] }] },
    { id: 'b', answers: [{ id: 'y', guides: ['g:1', 'g:4'] }] },
  ];
  expect(decide(tied, { a: 'x', b: 'y' }, all).guides).toEqual(['g:1', 'g:4']);
  expect(decide(tied, { a: 'x', b: 'y' }, ['g:4', 'g:3', 'g:2', 'g:1']).guides).toEqual(['g:4', 'g:1']);
});

describe('"unknown"', () => {
  test('keeps every guide open, in the order it was, and goes on to the next question', () => {
    expect(after({ see: 'unknown' })).toMatchObject({ answers: [['see', 'unknown']], guides: all, open: true, none: false });
    expect(after({ see: 'unknown' }).asked.map(({ question }) => question)).toEqual(['see', 'who']);
    expect(after({ see: 'error', who: 'unknown' }).guides).toEqual(['g:2', 'g:4', 'g:3']);
  });

  test('everywhere leaves everything and asks no more', () =>
    expect(after({ see: 'unknown', who: 'unknown', where: 'unknown' })).toMatchObject({ guides: all, open: false, none: false }));
});

describe('"none"', () => {
  test('ends the questions without a guide, whatever is answered later', () =>
    expect(after({ see: 'none', who: 'one' })).toEqual({
      answers: [['see', 'none']],
      asked: [{ question: 'see', offered: ['prompt', 'error', 'unknown', 'none'] }],
      guides: [],
      open: false,
      none: true,
      broad: false,
    }));

  test('does so after other answers', () =>
    expect(after({ see: 'error', who: 'unknown', where: 'none' })).toMatchObject({
      answers: [
        ['see', 'error'],
        ['who', 'unknown'],
        ['where', 'none'],
      ],
      guides: [],
      open: false,
      none: true,
      broad: false,
    }));
});

describe('a question without an answer', () => {
  test('is passed over where a later one has one', () =>
    expect(after({ where: 'desk' })).toMatchObject({
      answers: [['where', 'desk']],
      guides: ['g:1', 'g:2'],
      open: false,
    }));

  test('is shown all the same', () =>
    expect(after({ where: 'desk' }).asked.map(({ question }) => question)).toEqual(['see', 'who', 'where']));

  test('is where it stops when no later one has an answer that exists', () =>
    expect(after({ where: 'elsewhere' }).asked.map(({ question }) => question)).toEqual(['see']));

  test('stops right after the last answer', () => {
    expect(after({ who: 'unknown' })).toMatchObject({ answers: [['who', 'unknown']], open: true });
    expect(after({ who: 'unknown' }).asked.map(({ question }) => question)).toEqual(['see', 'who', 'where']);
  });
});

describe('a question that tells nothing apart is not asked', () => {
  const next = (answers: Questions[number]['answers']) =>
    decide([{ id: 'silent', answers }, questions[1]!], {}, all).asked.map(({ question }) => question);

  test('where every answer leaves every guide', () => expect(next([{ id: 'x', guides: all }, { id: 'unknown' }])).toEqual(['who']));
  test('where no answer has guides', () => expect(next([{ id: 'unknown' }, { id: 'none' }])).toEqual(['who']));
  test('where every answer leaves none', () => expect(next([{ id: 'x', guides: ['g:9'] }, { id: 'unknown' }])).toEqual(['who']));
  test('where one answer of several narrows, it is', () =>
    expect(
      next([
        { id: 'x', guides: all },
        { id: 'y', guides: ['g:1'] },
      ]),
    ).toEqual(['silent']));
  test('and an answer to it does not count', () =>
    expect(decide([{ id: 'silent', answers: [{ id: 'unknown' }] }], { silent: 'unknown' }, all).answers).toEqual([]));
});

test('every state is reached once, the untouched one first', () => {
  const small: Questions = [
    { id: 'a', answers: [{ id: 'x', guides: ['g:1'] }, { id: 'unknown' }, { id: 'none' }] },
    {
      id: 'b',
      answers: [
        { id: 'y', guides: ['g:2'] },
        { id: 'z', guides: ['g:1', 'g:2'] },
      ],
    },
  ];
  expect(reachableStates(small, ['g:1', 'g:2']).map(({ answers, guides }) => [stateId(answers), ...guides])).toEqual([
    ['start', 'g:1', 'g:2'],
    ['a-x', 'g:1'],
    ['a-unknown', 'g:1', 'g:2'],
    ['a-unknown_b-y', 'g:2'],
    ['a-unknown_b-z', 'g:1', 'g:2'],
    ['a-none'],
  ]);
});

test('the browser gets the questions without their texts', () => {
  const picker = {
    title: 'Find it',
    questions: [
      {
        id: 'a',
        label: 'What?',
        answers: [
          { id: 'x', label: 'That', guides: ['g:1'] as Ref[] },
          { id: 'none', label: 'No' },
        ],
      },
    ],
  };
  expect(questionsOf(picker)).toEqual([
    {
      id: 'a',
      answers: [
        { id: 'x', guides: ['g:1'] },
        { id: 'none', guides: undefined },
      ],
    },
  ]);
  expect(Object.keys(questionsOf(picker)[0]!)).toEqual(['id', 'answers']);
  expect(Object.keys(questionsOf(picker)[0]!.answers[0]!)).toEqual(['id', 'guides']);
});

test('a state’s name joins its answers', () => {
  expect(stateId([])).toBe('start');
  expect(
    stateId([
      ['see', 'unknown'],
      ['app', 'custom'],
    ]),
  ).toBe('see-unknown_app-custom');
});

test('the ids that have a meaning are part of addresses and stay', () => expect([unknownAnswer, noneAnswer]).toEqual(['unknown', 'none']));
