import { keepInTab, keptInTab } from './tab-store.ts';

const name = 'message';

/** Hands a pasted message to the error reader, for this tab only; an empty one takes back what was handed over. */
export function handOver(message: string) {
  keepInTab(name, message);
}

/** The message that was handed over or typed in this tab before, or "". */
export function handedOver(): string {
  const kept = keptInTab(name);
  return typeof kept === 'string' ? kept : '';
}
