import type { Language } from './language.ts';

/** Messages in German. */
export const de: Language = {
  id: { after: 'id|kennung|bezeichner' },
  request: {
    before: 'anforderungs|anforderung|anfrage|ablaufverfolgungs|ablaufverfolgung|verfolgungs|nachverfolgungs|überwachungs',
  },
  correlation: { before: 'korrelations|korrelation' },
  time: 'zeitstempel|zeitpunkt',
  date: 'datum|datum und uhrzeit|datum/uhrzeit|datum utc',
  code: 'fehler codes|fehler code|fehler nummer',
  error: 'fehlercode|fehler|nummer',
  filler: 'mit|beim|bei|der|die|für|zur|anmeldung|anmelden|ist|war|lautet',
  is: 'ist|war|lautet',
  on: 'am|den',
  at: 'um',
  months: 'jan|jän feb mär|mae|mrz apr mai jun jul aug sep okt nov dez',
  headers: 'von|an|gesendet|betreff',
  secrets: 'kennwort|passwort|geheimnis',
};
