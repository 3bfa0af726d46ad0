import type { Language } from './language.ts';

/** Messages in Norwegian. */
export const nb: Language = {
  id: { after: 'id', before: 'id' },
  of: 'for',
  request: { before: 'forespørsels|sporings', after: 'forespørsel|sporing' },
  correlation: { before: 'korrelasjons' },
  time: 'tidsstempel|tidspunkt',
  date: 'dato|dato og klokkeslett|dato utc',
  code: 'feil koder|feil kode',
  error: 'feil|feilkode|kode',
  filler: 'ved|for|pålogging|er',
  is: 'er|var',
  at: 'kl|klokken',
  months: 'jan feb mar apr mai jun jul aug sep okt nov des',
  headers: 'fra|til|sendt|emne',
  secrets: 'passord|hemmelighet',
};
