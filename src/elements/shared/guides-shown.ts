import type { Ref } from '../../lib/ref.ts';

declare global {
  interface DocumentEventMap {
    'guides-shown': CustomEvent<readonly Ref[]>;
  }
}

/**
 * Tells the page which guides a part of it shows now as its answer.
 * @param guides best first; none where it shows no answer
 */
export function tellGuides(part: Element, guides: readonly Ref[]) {
  part.dispatchEvent(new CustomEvent('guides-shown', { bubbles: true, detail: guides }));
}
