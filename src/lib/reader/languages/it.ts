import type { Language } from './language.ts';

/** Messages in Italian. */
export const it: Language = {
  id: { before: 'id|identificatore' },
  of: 'di|della|del',
  request: { after: 'richiesta|traccia|tracciamento|analisi' },
  correlation: { after: 'correlazione' },
  time: 'indicatore data e ora|indicatore di data e ora|data e ora|marca temporale|marcatura temporale',
  date: 'data|data/ora|data utc',
  code: 'codici errore|codici di errore|codice errore|codice di errore|codice dell errore',
  error: 'errore|codice',
  filler: 'di|del|della|accesso|per|è',
  is: 'è|era',
  on: 'il',
  at: 'alle|alle ore',
  months: 'gen feb mar apr mag giu lug ago set ott nov dic',
  headers: 'da|a|inviato|oggetto',
  secrets: 'parola chiave|segreto',
};
