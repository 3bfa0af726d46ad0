/** What runs on every page, as one file: a browser asks for it once, and has it from then on. */
import { LanguageDoorElement } from './language-door/language-door.ts';
import { MovedPageElement } from './moved-page/moved-page.ts';
import { OneBoxElement } from './one-box/one-box.ts';
import { rememberChoice, showBoth } from './shared/chosen-language.ts';
import { SiteSearchElement } from './site-search/site-search.ts';

for (const element of [LanguageDoorElement, MovedPageElement, OneBoxElement, SiteSearchElement]) element.define();
rememberChoice();
showBoth();

// What a page has beyond its text and its box; nobody waits for it, and without it the page is whole.
const extras = document.querySelector('symptom-picker')
  ? import('./home-extras.ts')
  : document.querySelector('.article')
    ? import('./article-extras.ts')
    : undefined;
extras?.then(
  ({ defineExtras }) => defineExtras(),
  () => undefined,
);
