import type { Ref } from '../../lib/ref.ts';
import { decide, type Answers, type Questions } from '../../lib/picker/decide.ts';
import type { Texts } from '../../lib/texts.ts';
import { handedTexts } from '../shared/handed-texts.ts';
import type { PickerKey } from './keys.ts';

/**
 * Turns the served form into a picker: asks only what still tells the symptoms apart, and shows those that remain,
 * best first. The state is the address's query, so a copied link reproduces it and back and forward work.
 */
export class SymptomPickerElement extends HTMLElement {
  static define(tag = 'symptom-picker', registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  #abort: AbortController | undefined;
  #questions: Questions = [];
  #guides = new Map<Ref, HTMLElement>();
  #t: Texts<PickerKey> | undefined;

  connectedCallback() {
    const { signal } = (this.#abort = new AbortController());
    this.#t = handedTexts(this);
    this.#questions = this.#fieldsets.map((fieldset) => ({ id: nameOf(fieldset), answers: radiosOf(fieldset).map(readAnswer) }));
    if (this.#guides.size === 0)
      this.#guides = new Map([...this.querySelectorAll<HTMLElement>('[data-guide]')].map((item) => [item.dataset['guide'] as Ref, item]));
    this.#part('form').hidden = false;
    this.#part('.plain').hidden = true;
    this.addEventListener('change', () => this.#answer(), { signal });
    this.addEventListener('reset', () => this.#go({}), { signal });
    addEventListener('popstate', () => this.#render(), { signal });
    // A browser restores form fields after the page has loaded; the address is what counts.
    addEventListener('pageshow', () => this.#render(), { signal });
    this.#render();
  }

  disconnectedCallback() {
    this.#abort?.abort();
  }

  get #fieldsets() {
    return [...this.querySelectorAll('fieldset')];
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`<symptom-picker> needs ${selector}.`);
    return part;
  }

  #answer() {
    const checked = this.#fieldsets.flatMap(radiosOf).filter((radio) => radio.checked);
    this.#go(Object.fromEntries(checked.map((radio) => [radio.name, radio.value])));
  }

  /** Puts the answers that apply in the address, beside whatever else stands there. */
  #go(given: Answers) {
    const url = new URL(location.href);
    for (const { id } of this.#questions) url.searchParams.delete(id);
    for (const [question, answer] of this.#decide(given).answers) url.searchParams.set(question, answer);
    history.pushState(null, '', url);
    this.#render();
  }

  #decide(given: Answers) {
    return decide(this.#questions, given, [...this.#guides.keys()]);
  }

  #render() {
    const { asked, answers, guides } = this.#decide(Object.fromEntries(new URL(location.href).searchParams));
    const chosen = new Map(answers);
    for (const fieldset of this.#fieldsets) {
      const question = asked.find((candidate) => candidate.question === nameOf(fieldset));
      fieldset.hidden = !question;
      for (const radio of radiosOf(fieldset)) {
        radio.checked = chosen.get(radio.name) === radio.value;
        const label = radio.closest('label');
        if (label) label.hidden = !question?.offered.includes(radio.value);
      }
    }
    this.#part('button[type=reset]').hidden = answers.length === 0;
    this.#part('.outcome ol').replaceChildren(...guides.flatMap((guide) => this.#guides.get(guide) ?? []));
    this.#part('.count').textContent = this.#t?.count('picker.count', guides.length) ?? '';
    this.dispatchEvent(new CustomEvent('symptom-picker-change', { bubbles: true, detail: { guides } }));
  }
}

const radiosOf = (fieldset: Element) => [...fieldset.querySelectorAll<HTMLInputElement>('input[type=radio]')];
const nameOf = (fieldset: Element) => radiosOf(fieldset)[0]?.name ?? '';

function readAnswer(radio: HTMLInputElement) {
  const guides = radio.dataset['guides'];
  return { id: radio.value, ...(guides ? { guides: guides.split(' ') as Ref[] } : {}) };
}
