import { CopyPathsElement } from './copy-paths/copy-paths.ts';
import { PageContentsElement } from './page-contents/page-contents.ts';
import { ReviewDateElement } from './review-date/review-date.ts';
import { showWholeAddress } from './shared/whole-address.ts';
import { StepFilterElement } from './step-filter/step-filter.ts';
import { TicketCopyElement } from './ticket-copy/ticket-copy.ts';

// A report has the same button; in this file it needs no request of its own.
export { copyButton } from './shared/copy-button.ts';

/** What an article has beyond its text, in one file that is loaded after it: nobody waits for it. */
export function defineExtras() {
  showWholeAddress();
  StepFilterElement.define();
  PageContentsElement.define();
  CopyPathsElement.define();
  ReviewDateElement.define();
  TicketCopyElement.define();
}
