/**
 * What pages have beyond their text, for all of them in one file: a browser asks for it once, behind the first page that it
 * shows. Until it comes, box and search are forms and the picker's questions are links.
 *
 * What is loaded later begins with an import of this file. It is there by then; the import only tells the bundler so, which
 * would else put each small thing that both use into a file, and a request, of its own.
 */
import { CopyPathsElement } from './copy-paths/copy-paths.ts';
import { LostFormElement } from './lost-page/lost-form.ts';
import { OneBoxElement } from './one-box/one-box.ts';
import { PageContentsElement } from './page-contents/page-contents.ts';
import { ReviewDateElement } from './review-date/review-date.ts';
import { showWholeAddress } from './shared/whole-address.ts';
import { SignInMapElement } from './sign-in-map/sign-in-map.ts';
import { SiteSearchElement } from './site-search/site-search.ts';
import { StepFilterElement } from './step-filter/step-filter.ts';
import { SymptomPickerElement } from './symptom-picker/symptom-picker.ts';
import { TicketCopyElement } from './ticket-copy/ticket-copy.ts';

showWholeAddress();
// The picture listens to box and picker, so it comes first.
for (const element of [
  SignInMapElement,
  OneBoxElement,
  SymptomPickerElement,
  SiteSearchElement,
  StepFilterElement,
  PageContentsElement,
  CopyPathsElement,
  LostFormElement,
  ReviewDateElement,
  TicketCopyElement,
])
  element.define();
