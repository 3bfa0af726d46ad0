import type { Picker } from '../content/schema.ts';
import { questionsOf, reachableStates } from './decide.ts';

interface PickerProblem {
  field: string;
  problem: string;
  remedy: string;
}

/** The id of the answer that keeps everything open. */
export const unknownAnswer = 'unknown';

/**
 * Faults in the picker's data: an unreachable symptom, a path that ends in none, answers that contradict each other,
 * a question without "I don't know".
 * @param numbers every symptom's number
 */
export function checkPicker(picker: Picker, numbers: readonly number[]): PickerProblem[] {
  const problems: PickerProblem[] = [];
  for (const { id, answers } of picker.questions) {
    const ids = answers.map((answer) => answer.id);
    if (new Set(ids).size < ids.length)
      problems.push({ field: id, problem: 'Two answers have the same id.', remedy: 'Give each its own.' });
    const open = answers.filter((answer) => !answer.symptoms).map((answer) => answer.id);
    if (open.join() !== unknownAnswer)
      problems.push({
        field: id,
        problem: `Exactly one answer must be without symptoms, with the id "${unknownAnswer}".`,
        remedy: 'Correct the answers.',
      });
    for (const answer of answers)
      for (const number of answer.symptoms ?? [])
        if (!numbers.includes(number))
          problems.push({
            field: `${id}.${answer.id}`,
            problem: `Symptom ${number} does not exist.`,
            remedy: 'Use the number of an existing symptom.',
          });
  }
  if (problems.length > 0) return problems;

  const states = reachableStates(questionsOf(picker), numbers);
  const ends = states.filter((state) => !state.open);
  for (const end of ends)
    if (end.symptoms.length === 0)
      problems.push({
        field: end.answers.map((pair) => pair.join('=')).join('&'),
        problem: 'These answers leave no symptom.',
        remedy: 'Let at least one symptom fit them all.',
      });
  for (const number of numbers)
    if (!ends.some((end) => end.symptoms[0] === number))
      problems.push({
        field: `symptom ${number}`,
        problem: 'No answers lead to this symptom first.',
        remedy: 'Add it to an answer, or move it forward in one.',
      });
  return problems;
}
