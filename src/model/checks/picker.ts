import { noneAnswer, questionsOf, reachableStates, unknownAnswer, type Decision } from '../../lib/picker/decide.ts';
import type { Ref } from '../../lib/ref.ts';
import type { Problem } from '../problem.ts';
import type { Picker } from '../settings.ts';
import type { Checked } from './check.ts';

/** What nobody minds answering on the telephone. */
const mostQuestions = 3;

type Fault = Omit<Problem, 'file' | 'line'> & { at: readonly PropertyKey[] };

/** Faults in the picker's data, in content/picker.yaml. */
export function checkPicker({ content, families, lineIn }: Checked): Problem[] {
  const guides = families.filter(({ answers }) => answers).flatMap(({ id }) => content.entries[id]!.map(({ ref }) => ref));
  return findPickerFaults(content.picker, guides).map(({ at, ...fault }) => ({
    file: 'content/picker.yaml',
    line: lineIn('picker', at),
    ...fault,
  }));
}

/**
 * An unreachable guide, a path that ends in none or asks too much, answers that contradict each other, a question without "I don't know".
 * @param guides every guide that there is
 */
export function findPickerFaults(picker: Picker, guides: readonly Ref[]): Fault[] {
  const faults = picker.questions.flatMap((question, index) => judgeAnswers(question, ['questions', index], guides));
  // Without names of their own, questions cannot be told apart along a path; that they repeat is told with all names.
  const ids = new Set(picker.questions.map(({ id }) => id));
  if (faults.length > 0 || ids.size < picker.questions.length) return faults;

  const states = reachableStates(questionsOf(picker), guides);
  const ends = states.filter((state) => !state.open);
  const long = ends
    .filter((end) => end.asked.length > mostQuestions)
    .map((end): Fault => ({
      at: ['questions', picker.questions.findIndex(({ id }) => id === end.asked[mostQuestions]!.question)],
      field: nameOf(end),
      problem: `These answers lead to ${end.asked.length} questions; a reader is asked at most ${mostQuestions}.`,
      // "I don't know" narrows nothing down, so that there is room for as many questions as may be asked, and no more.
      remedy: `Let the answers before narrow it down further, or take this question out. Whoever answers "I don't know" is asked every question that still tells guides apart, so there can be no more than ${mostQuestions} of those.`,
    }));
  const empty = ends
    .filter((end) => end.guides.length === 0 && !end.none)
    .map((end): Fault => ({
      at: answerPlace(picker, end.answers.at(-1)),
      field: nameOf(end),
      problem: 'These answers leave no guide.',
      remedy: 'Let at least one guide fit them all.',
    }));
  const unreachable = guides
    .filter((guide) => !ends.some((end) => end.guides[0] === guide))
    .map((guide): Fault => ({
      at: firstNaming(picker, guide),
      field: guide,
      problem: 'No answers lead to this guide first.',
      remedy: 'Add it to `guides` of an answer, or move it forward in one.',
    }));
  // A question too many is told once, however many paths lead there.
  return [...long.slice(0, 1), ...empty, ...unreachable];
}

const nameOf = ({ answers }: Decision) => answers.map((pair) => pair.join('=')).join('&');

/** Where an answer stands in the file. */
function answerPlace({ questions }: Picker, pair?: readonly [string, string]): Fault['at'] {
  const at = questions.findIndex(({ id }) => id === pair?.[0]);
  return at < 0 ? ['questions'] : ['questions', at, 'answers', questions[at]!.answers.findIndex(({ id }) => id === pair?.[1])];
}

/** The first answer that names a guide, if any does. */
function firstNaming({ questions }: Picker, guide: Ref): Fault['at'] {
  const pairs = questions.flatMap(({ id, answers }) =>
    answers.flatMap((answer) => (answer.guides?.includes(guide) ? [[id, answer.id] as const] : [])),
  );
  return answerPlace({ questions }, pairs[0]);
}

function judgeAnswers({ id, answers }: Picker['questions'][number], at: readonly PropertyKey[], guides: readonly Ref[]): Fault[] {
  const ids = answers.map((answer) => answer.id);
  const open = answers.filter((answer) => !answer.guides).map((answer) => answer.id);
  return [
    ...(new Set(ids).size < ids.length ? [{ at, field: id, problem: 'Two answers have the same id.', remedy: 'Give each its own.' }] : []),
    ...(open.join() === `${noneAnswer},${unknownAnswer}`
      ? []
      : [
          {
            at,
            field: id,
            problem: `The last two answers must be "${noneAnswer}" and "${unknownAnswer}", and only they without guides.`,
            remedy: 'Correct the answers.',
          },
        ]),
    ...answers.flatMap((answer, index) =>
      (answer.guides ?? [])
        .filter((guide) => !guides.includes(guide))
        .map((guide) => ({
          at: [...at, 'answers', index],
          field: `${id}.${answer.id}`,
          problem: `There is no guide ${guide}.`,
          remedy: 'Name one that exists.',
        })),
    ),
  ];
}
