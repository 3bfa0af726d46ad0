import type { Picker } from '../content/schema.ts';

export type Questions = readonly {
  id: string;
  answers: readonly { id: string; symptoms?: readonly number[] | undefined }[];
}[];

/** Answers by question id. */
export type Answers = Readonly<Record<string, string>>;

export interface Decision {
  /** The answers that apply, in the order of the questions; anything unknown is left out. */
  answers: [question: string, answer: string][];
  /** The questions to show, each with the answers it still offers. */
  asked: { question: string; offered: string[] }[];
  /** Symptom numbers that remain, best first. */
  symptoms: number[];
  /** Whether a question is still unanswered. */
  open: boolean;
}

/**
 * Follows the given answers through the questions. Pure; never throws, whatever the answers are.
 *
 * A question is asked only while its answers would tell the remaining symptoms apart, and offers only answers that
 * leave at least one. Changing an answer therefore drops exactly those later answers that no longer apply.
 * @param all every symptom number, in the order to use before anything is known
 */
export function decide(questions: Questions, given: Answers, all: readonly number[]): Decision {
  const decision: Decision = { answers: [], asked: [], symptoms: [...all], open: false };
  let votes: (readonly number[])[] = [];
  for (const { id, answers } of questions) {
    const offered = answers.filter(({ symptoms }) => !symptoms || narrow(decision.symptoms, symptoms).length > 0);
    const telling = offered.some(({ symptoms }) => symptoms && narrow(decision.symptoms, symptoms).length < decision.symptoms.length);
    if (!telling) continue;
    decision.asked.push({ question: id, offered: offered.map((answer) => answer.id) });
    const chosen = offered.find((answer) => answer.id === (Object.hasOwn(given, id) ? given[id] : undefined));
    if (!chosen) {
      decision.open = true;
      break;
    }
    decision.answers.push([id, chosen.id]);
    if (chosen.symptoms) {
      votes = [...votes, chosen.symptoms];
      decision.symptoms = rank(narrow(decision.symptoms, chosen.symptoms), votes, all);
    }
  }
  return decision;
}

const narrow = (candidates: readonly number[], allowed: readonly number[]) => candidates.filter((number) => allowed.includes(number));

/** Best first: the smallest sum of places in the answers' own orders, ties in the order of the article. */
function rank(candidates: number[], votes: readonly (readonly number[])[], all: readonly number[]): number[] {
  const place = (number: number) => votes.reduce((sum, vote) => sum + vote.indexOf(number), 0);
  return candidates.toSorted((a, b) => place(a) - place(b) || all.indexOf(a) - all.indexOf(b));
}

/** Every state the questions can reach, with the answers that lead there; the first is the untouched one. */
export function reachableStates(questions: Questions, all: readonly number[]): Decision[] {
  const states: Decision[] = [];
  const follow = (given: Answers) => {
    const state = decide(questions, given, all);
    states.push(state);
    const next = state.open ? state.asked.at(-1) : undefined;
    next?.offered.forEach((answer) => follow({ ...given, [next.question]: answer }));
  };
  follow({});
  return states;
}

/** The questions without their texts, as the browser needs them. */
export function questionsOf(picker: Picker): Questions {
  return picker.questions.map(({ id, answers }) => ({
    id,
    answers: answers.map((answer) => ({ id: answer.id, symptoms: answer.symptoms })),
  }));
}

/** A name for a state, usable as an anchor: `see-prompt`, `see-unknown_app-custom`; `start` when nothing is answered. */
export function stateId(answers: Decision['answers']): string {
  return answers.map((pair) => pair.join('-')).join('_') || 'start';
}
