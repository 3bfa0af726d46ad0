import type { Language } from './language.ts';

/** Messages in Finnish. */
export const fi: Language = {
  // One word: "pyyntötunnus", "jäljitystunnus".
  id: { after: 'tunnus|tunniste|id' },
  request: { before: 'pyyntö|pyynnön|jäljitys|seuranta' },
  correlation: { before: 'korrelaatio|vastaavuus' },
  time: 'aika leima',
  date: 'päivämäärä|päivä|päivämäärä ja aika',
  code: 'virhe koodit|virhe koodi',
  error: 'virhe|virhekoodi|koodi',
  is: 'on|oli',
  at: 'klo|kello',
  months: 'tam hel maa huh tou kes hei elo syy lok marras jou',
  headers: 'lähettäjä|vastaanottaja|lähetetty|aihe',
  secrets: 'salasana',
};
