import { SignInMapElement } from './sign-in-map/sign-in-map.ts';
import { SymptomPickerElement } from './symptom-picker/symptom-picker.ts';
import { TicketCopyElement } from './ticket-copy/ticket-copy.ts';

/** What the home page has beyond its box, in one file that is loaded after it: until then its questions are links. */
export function defineExtras() {
  // Listens to the picker, so it comes first.
  SignInMapElement.define();
  SymptomPickerElement.define();
  TicketCopyElement.define();
}
