/** What runs on every page, as one file: a browser asks for it once, and has it from then on. */
import { isMessage } from '../lib/reader/message-like.ts';
import { LanguageDoorElement } from './language-door/language-door.ts';
import { MovedPageElement } from './moved-page/moved-page.ts';
import { rememberChoice, showBoth } from './shared/chosen-language.ts';
import { onPagePaste } from './shared/page-paste.ts';
import { SiteSearchElement } from './site-search/site-search.ts';

for (const element of [LanguageDoorElement, MovedPageElement, SiteSearchElement]) element.define();
rememberChoice();
showBoth();
// A message goes to no server, also where what answers it has not come.
document.addEventListener('submit', (event) => {
  const field = (event.target as HTMLFormElement).elements.namedItem('message');
  if (field instanceof HTMLTextAreaElement && isMessage(field.value)) event.preventDefault();
});

// What is pasted before the box has come is there when it comes.
const box = document.querySelector<HTMLTextAreaElement>('one-box textarea[name=message]');
const early = new AbortController();
if (box)
  onPagePaste((text) => {
    box.value = text;
    box.focus();
  }, early.signal);

// What a page has beyond its text; nobody waits for it, and without it the page is whole.
const extras = document.querySelector('one-box')
  ? import('./box-extras.ts')
  : document.querySelector('.article')
    ? import('./article-extras.ts')
    : undefined;
extras?.then(
  ({ defineExtras }) => {
    early.abort();
    defineExtras();
  },
  () => undefined,
);
