import type { Language } from './language.ts';

/** Messages in French. */
export const fr: Language = {
  id: { after: 'id', before: 'id|identifiant|identificateur' },
  of: 'de|du|de la|de l',
  request: { before: 'demande|requête', after: 'demande|requête|trace|suivi|traçage|traçabilité' },
  correlation: { before: 'corrélation', after: 'corrélation' },
  time: 'horodatage|horodateur',
  date: 'date et heure|date/heure',
  code: "codes d'erreur|code d'erreur|code erreur|code de l'erreur|codes erreur",
  error: 'erreur',
  filler: 'du|de|la|connexion|pour|est',
  is: 'est|était',
  on: 'le',
  at: 'à',
  months: 'jan fév|fev mar avr mai juin juil aoû|aou sep oct nov déc|dec',
  headers: 'de|à|envoyé|objet',
  secrets: 'mot de passe',
};
