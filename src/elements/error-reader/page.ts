import type { Handed, Texts } from '../../lib/texts.ts';
import type { ReaderKey } from './keys.ts';

/** The words of a report, in a file of their own, so that it has them also where the look-up is missing. */
export interface ReaderPage {
  strings: Handed<ReaderKey>;
  diagnosisUrl: string;
  /** Where every code is listed. */
  codeList: string;
  /** Microsoft's look-up address, to which a code is added. */
  codeLookup: string;
  /** The address of `ticket/`, which holds what is copied. */
  ticketFolder: string;
}

/** The same with the texts as a function. */
export type ReadyPage = Omit<ReaderPage, 'strings'> & { t: Texts<ReaderKey> };
