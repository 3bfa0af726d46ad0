import type { Block, Line } from './block.ts';
import { guideLines, type Speaker, type TicketEntry, type TicketQuestions } from './entry.ts';

/** The answers of the picker in words, in the order of its questions; what the address holds beside them is left out. */
export function answersInWords(given: URLSearchParams, questions: TicketQuestions, lang: string): string[] {
  return questions.flatMap(({ id, texts, answers }) => {
    const answer = answers.find((candidate) => candidate.id === given.get(id));
    return answer ? [`${texts[lang] ?? id} ${answer.texts[lang] ?? answer.id}`] : [];
  });
}

/** What the picker led to. */
export interface Outcome {
  questions: TicketQuestions;
  /** The answers by question, as they stand in the page's address. */
  given: URLSearchParams;
  /** The guides that remain and are named, best first. */
  guides: readonly TicketEntry[];
  /** Whether more remain than these. */
  hasMore: boolean;
}

/**
 * The guides that remain, the answers in words, and the address that shows both again.
 * @param again that address
 */
export function outcomeBlock({ questions, given, guides, hasMore }: Outcome, again: string, speaker: Speaker): Block {
  const { lang, tag, t } = speaker;
  const links: Line[] = guides.flatMap(({ halves }) => guideLines(halves[lang], speaker));
  const state: Line[] = [{ label: t('ticket.answers'), address: again }, ...answersInWords(given, questions, lang), { address: again }];
  // The first address is the one that is copied alone: of several guides none is the answer yet.
  const more = hasMore ? [t('ticket.more-guides')] : [];
  return { tag, lines: guides.length === 1 ? [...links, ...state] : [...state, ...links, ...more] };
}
