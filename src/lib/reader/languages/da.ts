import type { Language } from './language.ts';

/** Messages in Danish. */
export const da: Language = {
  id: { after: 'id', before: 'id' },
  of: 'for',
  request: { before: 'anmodnings|sporings', after: 'anmodning|sporing' },
  correlation: { before: 'korrelations' },
  time: 'tidsstempel',
  date: 'dato|dato og klokkeslæt|dato utc',
  code: 'fejlkoder|fejl kode',
  error: 'fejl|fejlkode|kode',
  filler: 'ved|for|logon|er',
  is: 'er|var',
  on: 'den',
  at: 'kl|klokken',
  months: 'jan feb mar apr maj jun jul aug sep okt nov dec',
  headers: 'fra|til|sendt|emne',
  secrets: 'adgangskode|hemmelighed',
};
