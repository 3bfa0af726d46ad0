import type { Language } from './language.ts';

/** Messages in Czech. */
export const cs: Language = {
  id: { before: 'id|identifikátor' },
  request: { after: 'požadavku|žádosti|trasování|sledování' },
  correlation: { after: 'korelace' },
  time: 'časové razítko|časová značka',
  date: 'datum|datum a čas|datum utc',
  code: 'kódy chyb|kód chyby|chybový kód',
  error: 'chyba|kód',
  filler: 'přihlášení|je',
  is: 'je',
  at: 'v',
  months: 'led úno bře dub kvě červen|června červenec|července srp zář říj lis pro',
  headers: 'od|komu|odesláno|předmět',
  secrets: 'heslo',
};
