import type { Language } from './language.ts';

/** Messages in Polish. */
export const pl: Language = {
  id: { before: 'identyfikator|id' },
  request: { after: 'żądania|śledzenia' },
  correlation: { after: 'korelacji' },
  time: 'sygnatura czasowa|znacznik czasu|znacznik czasowy',
  date: 'data|data i godzina|data utc',
  code: 'kody błędów|kod błędu',
  error: 'błąd|kod',
  filler: 'logowania|to|jest',
  is: 'to|jest',
  on: 'dnia|w dniu',
  at: 'o|o godzinie',
  months: 'sty lut mar kwi maj cze lip sie wrz paź|paz lis gru',
  headers: 'od|do|dw|wysłano|temat',
  secrets: 'hasło|klucz tajny',
};
