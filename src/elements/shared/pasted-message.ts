import { keepInTab, keptInTab, textKeptInTab } from './tab-store.ts';

const name = 'message';
const carried = 'carried';

/** Hands a pasted message to the error reader, for this tab only; an empty one takes back what was handed over. */
export function handOver(message: string) {
  keepInTab(name, message);
}

/** The message that was handed over or typed in this tab before, or "". */
export function handedOver(): string {
  return textKeptInTab(name);
}

/** Has the message go along to the same page in another language, which the reader is about to choose. */
export function carryOver() {
  keepInTab(carried, true);
}

/** Whether the message has come along from the same page in another language; asked once. */
export function wasCarriedOver(): boolean {
  const came = keptInTab(carried) === true;
  if (came) keepInTab(carried, false);
  return came;
}
