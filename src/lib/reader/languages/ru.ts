import type { Language } from './language.ts';

/** Messages in Russian. */
export const ru: Language = {
  id: { before: 'идентификатор|ид|id|код' },
  request: { after: 'запроса|трассировки|отслеживания' },
  correlation: { after: 'корреляции' },
  time: 'метка времени|отметка времени|штамп времени',
  date: 'дата|дата и время|дата utc',
  code: 'коды ошибок|код ошибки',
  error: 'ошибка|код',
  filler: 'входа|при|входе',
  at: 'в',
  months: 'янв фев мар апр мая|май июн июл авг сен окт ноя дек',
  headers: 'от|кому|отправлено|тема',
  secrets: 'пароль|секрет',
};
