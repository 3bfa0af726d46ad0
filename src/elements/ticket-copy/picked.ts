import { keepInTab, textKeptInTab } from '../shared/tab-store.ts';

const name = 'picked';

/** Keeps the picker's answers, as its page's address has them, for a note on a further page of this tab. */
export function keepAnswers(query: string) {
  keepInTab(name, query);
}

/** The answers that were given in this tab last, as a query; "" for none. */
export function answersGiven(): string {
  return textKeptInTab(name);
}
