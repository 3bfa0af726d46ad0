/** Words that make the label of an id, such as "request id" and "ID de la demande". */
interface IdLabels {
  /** Before "id", as in "Anforderungs-ID". */
  before?: string;
  /** After "id", as in "ID de la demande". */
  after?: string;
}

/**
 * What the error reader knows of a language: lists of words with `|` between them, in lower case. A space in a label also
 * stands for no gap, a hyphen or a line end; a message may mix languages, so the lists of all of them apply at once.
 * Sources: Microsoft's sign-in pages, token responses and sign-in logs, also as they are machine-translated.
 */
export interface Language {
  /** The word for "id" behind another, and before one. */
  id: IdLabels;
  /** Words between "id" and what it is of. */
  of?: string;
  /** Request and trace: two names of one id. */
  request: IdLabels;
  correlation: IdLabels;
  /** Labels of the time of the error. */
  time: string;
  /** Labels that a log gives the time, and a mail its header. */
  date: string;
  /** Labels of a code. */
  code: string;
  /** Words between the prefix AADSTS and its number. */
  error?: string;
  /** Words between a label of a code and the number. */
  filler?: string;
  /** The verb between a label and an id or a time. */
  is?: string;
  /** Words before a date. */
  on?: string;
  /** Words between a date and the time of day. */
  at?: string;
  /** Twelve beginnings of the names of months, with a space between them. */
  months: string;
  /** Headers of a mail. */
  headers?: string;
  /** What passwords and secrets are called; pieces of a pattern. */
  secrets?: string;
}
