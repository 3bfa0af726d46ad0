import { chosenLanguage } from '../shared/chosen-language.ts';

/**
 * On a language-neutral page: goes on to the language chosen before, else to the browser's where the site has that, with
 * query and anchor; stays where the address says so (`?stay`), or where there is neither.
 */
export class LanguageDoorElement extends HTMLElement {
  static define(tag = 'language-door', registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  connectedCallback() {
    if (new URLSearchParams(location.search).has('stay')) return;
    // Not by dataset, which has properties of its own beside the attributes.
    const addressIn = (lang: string | null | undefined) => (lang ? this.getAttribute(`data-${lang}`) : null);
    const target = addressIn(chosenLanguage()) ?? addressIn(navigator.language.toLowerCase().split('-')[0]);
    if (target) location.replace(target + location.search + location.hash);
  }
}
