import type { Language } from './language.ts';

/** Messages in Portuguese. */
export const pt: Language = {
  id: { before: 'id|identificador' },
  of: 'da|do|de',
  request: { after: 'solicitação|pedido|requisição|rastreamento|rastreio|rastreabilidade|acompanhamento' },
  correlation: { after: 'correlação' },
  time: 'carimbo de data/hora|carimbo de data e hora|carimbo de hora|carimbo de tempo',
  date: 'data|data e hora|data/hora|data utc',
  code: 'códigos de erro|código de erro|código do erro',
  error: 'erro|código',
  filler: 'de|do|da|entrada|início|sessão|para|é',
  is: 'é|foi',
  on: 'em',
  at: 'às',
  months: 'jan fev mar abr mai jun jul ago set out nov dez',
  headers: 'de|para|enviado|enviada em|assunto',
  secrets: 'senha|palavra-passe|segredo',
};
