import type { Language } from './language.ts';

/** Messages in Dutch. */
export const nl: Language = {
  id: { after: 'id|identificatie|identificator' },
  request: { before: 'aanvraags|aanvraag|verzoek|traceer|traceerings|tracerings|sporings|opsporings|spoor|tracking' },
  correlation: { before: 'correlatie' },
  time: 'tijd stempel|tijdstip',
  date: 'datum|datum en tijd|datum/tijd|datum utc',
  code: 'fout codes|fout code|fout nummer',
  error: 'foutcode|foutmelding|fout|nummer',
  filler: 'bij|voor|van|het|de|in|aanmelden|aanmelding|is',
  is: 'is|was|luidt',
  on: 'op',
  at: 'om',
  months: 'jan feb maa|mrt apr mei jun jul aug sep okt nov dec',
  headers: 'van|aan|verzonden|onderwerp',
  secrets: 'wachtwoord|wachtzin|pincode|clientgeheim|geheim',
};
