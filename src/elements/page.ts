/** What runs on every page at once; small, because everything of a page waits for it. What else a page has comes behind it. */
import { isPlainQuery } from '../lib/search/plain-query.ts';
import { LanguageDoorElement } from './language-door/language-door.ts';
import { rememberChoice, showBoth } from './shared/chosen-language.ts';
import { onPagePaste } from './shared/page-paste.ts';
import { patience, signsOfUse } from './shared/signs-of-use.ts';
import { isUsedTab } from './shared/used-tab.ts';

LanguageDoorElement.define();
rememberChoice();
showBoth();

// The box of the page, else the field in its header or on it; pages that are only to be read have neither.
const field =
  document.querySelector<HTMLTextAreaElement>('one-box textarea') ??
  document.querySelector<HTMLInputElement>('site-search input, lost-form input');
if (field) {
  const early = new AbortController();
  const { signal } = early;
  // What is pasted before the elements have come is there when they come.
  onPagePaste((text) => {
    field.value = text;
    // A field of one line runs its lines together.
    field.dataset['pasted'] = text;
    field.focus();
  }, signal);
  const picker = document.querySelector('symptom-picker');
  /** Shows the picker's first question, or the links that stand for it without the elements. */
  const ask = (asks: boolean) => {
    for (const part of picker?.querySelectorAll<HTMLElement>('form, .plain') ?? []) part.hidden = part.matches('form') !== asks;
  };
  let loading: Promise<void> | undefined;
  const load = () =>
    (loading ??= import('./extras.ts').then(
      () => early.abort(),
      () => ask(false),
    ));
  // What is asked before is answered then.
  document.addEventListener(
    'submit',
    (event) => {
      const form = event.target as HTMLFormElement;
      event.preventDefault();
      void load().then(() => {
        if (signal.aborted) return form.requestSubmit();
        // A message or a secret goes to no server, and what could tell one has not come.
        const { dataset, value } = form.querySelector<HTMLInputElement>('input, textarea') ?? field;
        if ([dataset['pasted'] ?? '', value].every(isPlainQuery)) form.submit();
      });
    },
    { signal },
  );
  if (picker && !location.search && !isUsedTab() && !picker.matches(':focus-within')) {
    // A start page at rest is complete: what answers it comes with the first sign that somebody uses it.
    ask(true);
    for (const sign of signsOfUse) addEventListener(sign, () => void load(), { signal });
    setTimeout(() => void load(), patience);
  } else {
    // What is there to read is shown first.
    requestAnimationFrame(() => requestAnimationFrame(() => void load()));
  }
}
