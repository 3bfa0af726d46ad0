import type { Ref } from '../../lib/ref.ts';

/** What each part of the page shows, the last that answered at the end. */
const shown = new Map<Element, readonly Ref[]>();

/**
 * Tells the page which guides a part of it shows now as its answer.
 * @param guides best first; none where it shows no answer
 */
export function tellGuides(part: Element, guides: readonly Ref[]) {
  shown.delete(part);
  if (guides.length > 0) shown.set(part, guides);
  part.dispatchEvent(new Event('guides-shown', { bubbles: true }));
}

/** The guides of the answer that the page shows; of several answers, of the latest. */
export function guidesShown(): readonly Ref[] {
  return [...shown.values()].at(-1) ?? [];
}
