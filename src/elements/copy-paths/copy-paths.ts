import type { Texts } from '../../lib/texts.ts';
import { copyButton } from '../shared/copy-button.ts';
import { handedTexts } from '../shared/handed-texts.ts';
import type { CopyPathsKey } from './keys.ts';

/** Gives every menu path in its article a button that copies the path. */
export class CopyPathsElement extends HTMLElement {
  static define(tag = 'copy-paths', registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  #made: Element[] = [];

  connectedCallback() {
    const t: Texts<CopyPathsKey> = handedTexts(this);
    for (const path of this.closest('article')?.querySelectorAll('.path') ?? []) {
      const text = [...path.childNodes].map(wordsOf).join(' ').replace(/\s+/g, ' ').trim();
      const button = copyButton(text, t, text);
      path.append(' ', button);
      this.#made.push(button);
    }
  }

  disconnectedCallback() {
    for (const button of this.#made.splice(0)) button.remove();
  }
}

/** The words that are seen: a link also says where it leads to those who do not see its arrow. */
function wordsOf(node: Node): string {
  return (node.nodeType === Node.ELEMENT_NODE ? node.firstChild : node)?.textContent ?? '';
}
