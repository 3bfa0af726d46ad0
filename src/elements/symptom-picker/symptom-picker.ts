import { decide, type Answers, type Decision, type Questions } from '../../lib/picker/decide.ts';
import type { Ref } from '../../lib/ref.ts';
import { createTexts, type Handed, type Texts } from '../../lib/texts.ts';
import { currentAddress, writeAddress } from '../shared/address.ts';
import { tellGuides } from '../shared/guides-shown.ts';
import type { PickerKey } from './keys.ts';

/**
 * Turns the served form into a picker: one question after the other, of which only those that still tell the guides
 * apart are asked, and then the guides that remain, best first. The state is the address's query, so a copied link
 * reproduces it and back and forward work.
 */
export class SymptomPickerElement extends HTMLElement {
  static define(tag = 'symptom-picker', registry = customElements) {
    if (!registry.get(tag)) registry.define(tag, this);
  }

  #abort: AbortController | undefined;
  #questions: Questions = [];
  #guides = new Map<Ref, HTMLElement>();
  #t: Texts<PickerKey> | undefined;
  /** The question that was answered last: changing it again adds no entry to the history. */
  #last = '';
  #given = '';
  /** Whether the answer was given by pointer; by keyboard the arrows pass over answers that are not meant. */
  #byPointer = false;

  connectedCallback() {
    const { signal } = (this.#abort = new AbortController());
    this.#t = createTexts(JSON.parse(this.dataset['strings'] ?? '') as Handed<PickerKey>);
    this.#questions = this.#fieldsets.map((fieldset) => ({ id: nameOf(fieldset), answers: radiosOf(fieldset).map(readAnswer) }));
    if (this.#guides.size === 0)
      this.#guides = new Map([...this.querySelectorAll<HTMLElement>('[data-guide]')].map((item) => [item.dataset['guide'] as Ref, item]));
    const plain = this.#part('.plain');
    const link = [...plain.querySelectorAll('a')].findIndex((one) => one === document.activeElement);
    this.#part('form').hidden = false;
    plain.hidden = true;
    this.addEventListener('pointerdown', () => (this.#byPointer = true), { signal });
    this.addEventListener('keydown', () => (this.#byPointer = false), { signal });
    this.addEventListener('change', (event) => this.#answer(event.target as HTMLInputElement), { signal });
    this.addEventListener('click', (event) => this.#reopen(event), { signal });
    // A question that was answered by keyboard closes when the reader goes on from it.
    this.addEventListener('focusout', (event) => this.#leave(event), { signal });
    this.addEventListener('reset', () => this.#restart(), { signal });
    const goBack = () => {
      // Whatever is answered now is a new step.
      this.#last = '';
      this.#render();
    };
    addEventListener('popstate', goBack, { signal });
    // A browser restores form fields after the page has loaded; the address is what counts.
    addEventListener('pageshow', () => this.#render(), { signal });
    // Somebody may be faster than this script: an answer counts, and the focus goes from a link to the answer that takes its place.
    const early = this.querySelector<HTMLInputElement>(':checked');
    this.#render();
    this.querySelectorAll('input')[link]?.focus();
    if (!early || this.#given) return;
    this.#byPointer = !early.matches(':focus-visible');
    early.click();
  }

  disconnectedCallback() {
    this.#abort?.abort();
  }

  /** The answers that apply, as a query. */
  get given(): string {
    return this.#given;
  }

  get #fieldsets() {
    return [...this.querySelectorAll('fieldset')];
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`<symptom-picker> needs ${selector}.`);
    return part;
  }

  #answer({ name }: HTMLInputElement) {
    const checked = this.#fieldsets.flatMap(radiosOf).filter((radio) => radio.checked);
    const decision = this.#go(Object.fromEntries(checked.map((radio) => [radio.name, radio.value])), name === this.#last);
    this.#last = name;
    if (!this.#byPointer) return;
    for (const fieldset of this.#fieldsets) fieldset.toggleAttribute('data-closed', this.#isAnswered(fieldset));
    const next = decision.open ? this.#fieldsets.find((fieldset) => nameOf(fieldset) === decision.asked.at(-1)?.question) : undefined;
    show(next?.querySelector('legend') ?? this.#part('.outcome h3'));
  }

  /** Opens a closed question again, to change its answer. */
  #reopen(event: Event) {
    const button = event.target instanceof Element ? event.target.closest('[data-change]') : null;
    const fieldset = button?.closest('fieldset');
    if (!fieldset) return;
    fieldset.removeAttribute('data-closed');
    (radiosOf(fieldset).find((radio) => radio.checked) ?? radiosOf(fieldset)[0])?.focus();
  }

  #leave({ target, relatedTarget }: FocusEvent) {
    // A press on a label takes the focus to the page for a moment; closing now would take the label away from it.
    if (this.#byPointer) return;
    const fieldset = target instanceof Element ? target.closest('fieldset') : null;
    if (fieldset && relatedTarget instanceof Node && !fieldset.contains(relatedTarget) && this.#isAnswered(fieldset))
      fieldset.setAttribute('data-closed', '');
  }

  #restart() {
    this.#go({}, false);
    this.#last = '';
    radiosOf(this.#fieldsets[0]!)[0]?.focus();
  }

  /** Puts the answers that apply in the address, beside whatever else stands there. */
  #go(given: Answers, replace: boolean): Decision {
    const url = currentAddress();
    const decision = this.#decide(given);
    for (const { id } of this.#questions) url.searchParams.delete(id);
    for (const [question, answer] of decision.answers) url.searchParams.set(question, answer);
    writeAddress(url, replace ? 'replace' : 'push');
    this.#render(decision);
    return decision;
  }

  #decide(given: Answers) {
    return decide(this.#questions, given, [...this.#guides.keys()]);
  }

  #isAnswered(fieldset: Element): boolean {
    return radiosOf(fieldset).some((radio) => radio.checked);
  }

  #render(decision = this.#decide(Object.fromEntries(currentAddress().searchParams))) {
    const { asked, answers, guides, open, none, broad } = decision;
    const chosen = new Map(answers);
    this.#given = new URLSearchParams(answers).toString();
    for (const fieldset of this.#fieldsets) {
      const question = asked.find((candidate) => candidate.question === nameOf(fieldset));
      fieldset.hidden = !question;
      for (const radio of radiosOf(fieldset)) {
        radio.checked = chosen.get(radio.name) === radio.value;
        const label = radio.closest('label');
        if (label) label.hidden = !question?.offered.includes(radio.value);
      }
      if (!this.#isAnswered(fieldset)) fieldset.removeAttribute('data-closed');
      else if (!fieldset.contains(document.activeElement)) fieldset.setAttribute('data-closed', '');
    }
    this.#part('button[type=reset]').hidden = answers.length === 0;
    this.#part('.outcome').hidden = answers.length === 0;
    this.#part('.outcome').toggleAttribute('data-settled', !open && !none && !broad);
    if (this.#t) this.#part('.outcome > h3').textContent = this.#t(none ? 'picker.none-title' : 'picker.remaining');
    this.#part('[data-none]').hidden = !none;
    this.#part('[data-broad]').hidden = !broad;
    this.#part('.outcome ol').replaceChildren(...guides.flatMap((guide) => this.#guides.get(guide) ?? []));
    const said = answers.length === 0 || none ? '' : (this.#t?.count('picker.count', guides.length) ?? '');
    // Said once: what stands there already is not put there again.
    if (this.#part('.count').textContent !== said) this.#part('.count').textContent = said;
    tellGuides(this, answers.length > 0 ? guides : []);
  }
}

const radiosOf = (fieldset: Element) => [...fieldset.querySelectorAll<HTMLInputElement>('input[type=radio]')];
const nameOf = (fieldset: Element) => radiosOf(fieldset)[0]?.name ?? '';

/** Takes the reader to what comes next: by focus, and into sight where it is not. */
function show(part: HTMLElement) {
  part.focus({ preventScroll: true });
  const { bottom } = (part.parentElement ?? part).getBoundingClientRect();
  if (bottom > innerHeight) part.scrollIntoView({ block: 'start' });
}

function readAnswer(radio: HTMLInputElement) {
  const guides = radio.dataset['guides'];
  return { id: radio.value, ...(guides ? { guides: guides.split(' ') as Ref[] } : {}) };
}
