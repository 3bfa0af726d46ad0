import type { Language } from './language.ts';

/** Messages in English. */
export const en: Language = {
  id: { after: 'id|identifier|guid', before: 'id' },
  of: 'of|of the|for',
  // "Trace" also begins "traceparent", which is none.
  request: { before: 'request|trace|tracing|tracking', after: 'trace|request' },
  correlation: { before: 'correlation|corr', after: 'correlation' },
  time: 'time stamp|created date time',
  date: 'date|date and time|date/time|date utc',
  code: 'error codes|error code|error?code|error number|result type|error(s)',
  error: 'error|errorcode|code|number|nr|no',
  filler: 'to|with|at|in|for|from|the|signing|log|signin|sign-in|is|was|aadsts',
  is: 'is|was|guid|uuid|urn:uuid',
  on: 'on',
  at: 't|at',
  months: 'jan feb mar apr may jun jul aug sep oct nov dec',
  headers: `from|to|cc|bcc|sent|subject|reply-to|return-path|message-id|x-[\\w-]+|importance|received|mime-version|content-type`,
  secrets: `password|passwd|pwd|passphrase|passcode|client[_ -]?secret|secret|api[_-]?key|access[_ -]?token|refresh[_ -]?token
    |id[_ -]?token|samlresponse|authorization|cookie`,
};
