import type { Language } from './language.ts';

/** Messages in Spanish. */
export const es: Language = {
  id: { before: 'id|identificador' },
  of: 'de|de la|del',
  request: { after: 'solicitud|petición|seguimiento|rastreo|traza' },
  correlation: { after: 'correlación' },
  time: 'marca de tiempo|marca temporal|marca de hora',
  date: 'fecha|fecha y hora|fecha/hora|fecha utc',
  code: 'códigos de error|código de error|código del error',
  error: 'código',
  filler: 'de|del|la|al|inicio|sesión|iniciar|es|para',
  is: 'es|fue',
  on: 'el',
  at: 'a las',
  months: 'ene feb mar abr may jun jul ago sep|set oct nov dic',
  headers: 'de|para|enviado|asunto',
  secrets: 'contraseña|secreto',
};
