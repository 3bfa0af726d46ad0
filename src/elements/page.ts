/** What runs on every page, as one file: a browser asks for it once, and has it from then on. */
import { LanguageDoorElement } from './language-door/language-door.ts';
import { MovedPageElement } from './moved-page/moved-page.ts';
import { OneBoxElement } from './one-box/one-box.ts';
import { rememberChoice, showBoth } from './shared/chosen-language.ts';
import { SignInMapElement } from './sign-in-map/sign-in-map.ts';
import { SiteSearchElement } from './site-search/site-search.ts';
import { SymptomPickerElement } from './symptom-picker/symptom-picker.ts';

for (const element of [LanguageDoorElement, MovedPageElement, OneBoxElement, SignInMapElement, SiteSearchElement, SymptomPickerElement])
  element.define();
rememberChoice();
showBoth();
// What an article has beyond its text, nobody waits for.
if (document.querySelector('.article'))
  void import('./article-extras.ts').then(
    ({ defineExtras }) => defineExtras(),
    () => undefined,
  );
