import { chosenLanguage } from '../shared/chosen-language.ts';

/** On a language-neutral page: goes on to the language chosen before, with query and anchor; else stays. */
export class LanguageDoorElement extends HTMLElement {
  static define(tag = 'language-door', registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  connectedCallback() {
    const chosen = chosenLanguage();
    // Not by dataset, which has properties of its own beside the attributes.
    const target = chosen ? this.getAttribute(`data-${chosen}`) : null;
    if (target) location.replace(target + location.search + location.hash);
  }
}
