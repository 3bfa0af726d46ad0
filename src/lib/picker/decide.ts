import type { Ref } from '../ref.ts';

/** The id of the answer that keeps everything open: "I don't know". */
export const unknownAnswer = 'unknown';
/** The id of the answer that ends the questions: "none of these". */
export const noneAnswer = 'none';

/** The picker's questions, without their texts. */
export type Questions = readonly {
  id: string;
  answers: readonly { id: string; guides?: readonly Ref[] | undefined }[];
}[];

/** Answers by question id. */
export type Answers = Readonly<Record<string, string>>;

/** What the answers so far lead to. */
export interface Decision {
  /** The answers that apply, in the order of the questions; anything unknown is left out. */
  answers: [question: string, answer: string][];
  /** The questions to show, each with the answers it still offers. */
  asked: { question: string; offered: string[] }[];
  /** The guides that remain, best first; empty after "none of these". */
  guides: Ref[];
  /** Whether a question is still unanswered. */
  open: boolean;
  /** Whether the reader said that none of the answers fits. */
  none: boolean;
  /** Whether so many guides remain at the end that the answers have not narrowed it down. */
  broad: boolean;
}

/** More guides than this are too many. */
const mostTelling = 4;

/**
 * Follows the given answers through the questions. Pure; never throws, whatever the answers are.
 *
 * A question is asked only while its answers would tell the remaining guides apart, and offers only answers that
 * leave at least one. Changing an answer therefore drops exactly those later answers that no longer apply. A question
 * without an answer is passed over where a later one has one: links made before the question was there keep working.
 * @param all every guide, in the order to use before anything is known
 */
export function decide(questions: Questions, given: Answers, all: readonly Ref[]): Decision {
  const decision = follow(questions, given, all);
  // An answer that turned out not to apply may have passed over a question: ask again without it.
  const applied = Object.fromEntries(decision.answers);
  const dropped = Object.keys(given).length > decision.answers.length;
  return dropped ? decide(questions, applied, all) : { ...decision, broad: !decision.open && decision.guides.length > mostTelling };
}

function follow(questions: Questions, given: Answers, all: readonly Ref[]): Omit<Decision, 'broad'> {
  const decision: Omit<Decision, 'broad'> = { answers: [], asked: [], guides: [...all], open: false, none: false };
  const answered = (id: string) => (Object.hasOwn(given, id) ? given[id] : undefined);
  const last = questions.findLastIndex(({ id, answers }) => answers.some((answer) => answer.id === answered(id)));
  let votes: (readonly Ref[])[] = [];
  for (const [place, { id, answers }] of questions.entries()) {
    const offered = answers.filter(({ guides }) => !guides || narrow(decision.guides, guides).length > 0);
    const telling = offered.some(({ guides }) => guides && narrow(decision.guides, guides).length < decision.guides.length);
    if (!telling) continue;
    decision.asked.push({ question: id, offered: offered.map((answer) => answer.id) });
    const chosen = offered.find((answer) => answer.id === answered(id));
    if (!chosen) {
      if (place < last) continue;
      decision.open = true;
      break;
    }
    decision.answers.push([id, chosen.id]);
    if (chosen.id === noneAnswer) return { ...decision, guides: [], none: true };
    if (chosen.guides) {
      votes = [...votes, chosen.guides];
      decision.guides = rank(narrow(decision.guides, chosen.guides), votes, all);
    }
  }
  return decision;
}

const narrow = (candidates: readonly Ref[], allowed: readonly Ref[]) => candidates.filter((guide) => allowed.includes(guide));

/** Best first: the smallest sum of places in the answers' own orders, ties in the order given. */
function rank(candidates: Ref[], votes: readonly (readonly Ref[])[], all: readonly Ref[]): Ref[] {
  const place = (guide: Ref) => votes.reduce((sum, vote) => sum + vote.indexOf(guide), 0);
  return candidates.toSorted((a, b) => place(a) - place(b) || all.indexOf(a) - all.indexOf(b));
}

/** Every state the questions can reach, with the answers that lead there; the first is the untouched one. */
export function reachableStates(questions: Questions, all: readonly Ref[]): Decision[] {
  const states: Decision[] = [];
  const visit = (given: Answers) => {
    const state = decide(questions, given, all);
    states.push(state);
    const next = state.open ? state.asked.at(-1) : undefined;
    next?.offered.forEach((answer) => visit({ ...given, [next.question]: answer }));
  };
  visit({});
  return states;
}

/** The questions without their texts, as the browser needs them. */
export function questionsOf(picker: { questions: Questions }): Questions {
  return picker.questions.map(({ id, answers }) => ({
    id,
    answers: answers.map((answer) => ({ id: answer.id, guides: answer.guides })),
  }));
}

/** A name for a state, usable as an anchor: `see-prompt`, `see-unknown_app-custom`; `start` when nothing is answered. */
export function stateId(answers: Decision['answers']): string {
  return answers.map((pair) => pair.join('-')).join('_') || 'start';
}
