import type { Language } from './language.ts';

/** Messages in Swedish. */
export const sv: Language = {
  id: { after: 'id', before: 'id' },
  of: 'för',
  request: { before: 'begärande|begärans|begäran|förfrågnings|spårnings|spår', after: 'begäran|förfrågan|spårning' },
  correlation: { before: 'korrelations', after: 'korrelation' },
  time: 'tidsstämpel|tidstämpel',
  date: 'datum|datum och tid|datum utc',
  code: 'felkoder|fel kod',
  error: 'fel|felkod|kod',
  filler: 'vid|för|inloggning|är',
  is: 'är|var',
  on: 'den',
  at: 'kl|klockan',
  months: 'jan feb mar apr maj jun jul aug sep okt nov dec',
  headers: 'från|till|kopia|skickat|ämne',
  secrets: 'lösenord|hemlighet',
};
