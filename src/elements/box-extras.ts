import { OneBoxElement } from './one-box/one-box.ts';
import { SignInMapElement } from './sign-in-map/sign-in-map.ts';
import { SymptomPickerElement } from './symptom-picker/symptom-picker.ts';
import { TicketCopyElement } from './ticket-copy/ticket-copy.ts';

/**
 * What the pages with the one box have beyond their text, in one file that is loaded after it: until then the box is a form
 * and the questions are links.
 */
export function defineExtras() {
  // Listens to box and picker, so it comes first.
  SignInMapElement.define();
  OneBoxElement.define();
  SymptomPickerElement.define();
  TicketCopyElement.define();
}
