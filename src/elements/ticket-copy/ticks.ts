import { keepInTab, keptInTab } from '../shared/tab-store.ts';

const name = 'ticks';

/** The ids of the steps that were ticked in this tab, by guide. */
export function ticks(): Record<string, string[]> {
  const kept = keptInTab(name);
  if (typeof kept !== 'object' || kept === null) return {};
  const lists = Object.entries(kept).filter((entry): entry is [string, string[]] => Array.isArray(entry[1]));
  return Object.fromEntries(lists);
}

/** Notes whether a step was done, and has every box for it on the page say so. */
export function tick(ref: string, id: string, done: boolean) {
  const all = ticks();
  const others = (all[ref] ?? []).filter((other) => other !== id);
  keepInTab(name, { ...all, [ref]: done ? [...others, id] : others });
  for (const box of document.querySelectorAll<HTMLInputElement>('input[data-tick]')) if (box.dataset['tick'] === id) box.checked = done;
}

/** Forgets every tick. */
export function forgetTicks() {
  keepInTab(name, {});
  for (const box of document.querySelectorAll<HTMLInputElement>('input[data-tick], input[data-tick-of]')) box.checked = false;
}
