import { noneAnswer, questionsOf, reachableStates, unknownAnswer } from '../../lib/picker/decide.ts';
import type { Ref } from '../../lib/ref.ts';
import type { Problem } from '../problem.ts';
import type { Picker } from '../settings.ts';
import type { Checked } from './check.ts';

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
 * An unreachable guide, a path that ends in none, answers that contradict each other, a question without "I don't know".
 * @param guides every guide that there is
 */
export function findPickerFaults(picker: Picker, guides: readonly Ref[]): Fault[] {
  const faults = picker.questions.flatMap((question, index) => judgeAnswers(question, ['questions', index], guides));
  if (faults.length > 0) return faults;

  const ends = reachableStates(questionsOf(picker), guides).filter((state) => !state.open);
  const empty = ends
    .filter((end) => end.guides.length === 0 && !end.none)
    .map((end): Fault => ({
      at: ['questions'],
      field: end.answers.map((pair) => pair.join('=')).join('&'),
      problem: 'These answers leave no guide.',
      remedy: 'Let at least one guide fit them all.',
    }));
  const unreachable = guides
    .filter((guide) => !ends.some((end) => end.guides[0] === guide))
    .map((guide): Fault => ({
      at: ['questions'],
      field: guide,
      problem: 'No answers lead to this guide first.',
      remedy: 'Add it to an answer, or move it forward in one.',
    }));
  return [...empty, ...unreachable];
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
