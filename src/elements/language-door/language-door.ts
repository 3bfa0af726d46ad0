import { chosenLanguage } from '../shared/chosen-language.ts';

/** On a language-neutral page: goes on to the language chosen before, with query and anchor; else stays. */
export class LanguageDoorElement extends HTMLElement {
  static define(tag = 'language-door', registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  connectedCallback() {
    const chosen = chosenLanguage();
    const target = chosen ? this.dataset[chosen] : undefined;
    if (target) location.replace(target + location.search + location.hash);
  }
}
