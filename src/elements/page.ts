/** What runs on every page at once; small, because everything of a page waits for it. What else a page has comes behind it. */
import { isMessage } from '../lib/reader/message-like.ts';
import { LanguageDoorElement } from './language-door/language-door.ts';
import { rememberChoice, showBoth } from './shared/chosen-language.ts';
import { onPagePaste } from './shared/page-paste.ts';

LanguageDoorElement.define();
rememberChoice();
showBoth();

// A message goes to no server, also where what answers it has not come.
document.addEventListener('submit', (event) => {
  const given = [...new FormData(event.target as HTMLFormElement).values()];
  if (given.some((value) => typeof value === 'string' && isMessage(value))) event.preventDefault();
});

// The box of the page, else the field in its header; pages that are only to be read have neither.
const field =
  document.querySelector<HTMLTextAreaElement>('one-box textarea') ?? document.querySelector<HTMLInputElement>('site-search input');
if (field) {
  // What is pasted before the elements have come is there when they come.
  const early = new AbortController();
  onPagePaste((text) => {
    field.value = text;
    // A field of one line runs its lines together.
    field.dataset['pasted'] = text;
    field.focus();
  }, early.signal);
  import('./extras.ts').then(
    () => early.abort(),
    () => undefined,
  );
}
