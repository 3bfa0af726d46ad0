import fc from 'fast-check';

/** What a generated message says. */
export interface Facts {
  code: string;
  request: string;
  correlation: string;
  time: string;
}

const hex = (length: number) => fc.string({ unit: fc.constantFrom(...'0123456789abcdef'), minLength: length, maxLength: length });
const guid = fc.tuple(hex(8), hex(4), hex(4), hex(4), hex(12)).map((groups) => groups.join('-'));
const time = fc
  .date({ min: new Date('2015-01-01'), max: new Date('2035-12-31'), noInvalidDate: true })
  .map((date) => date.toISOString().replace(/\.\d+Z/, 'Z'));

/** Codes, two different ids and a time, as Microsoft gives them. */
export const facts: fc.Arbitrary<Facts> = fc
  .record({ code: fc.integer({ min: 50_000, max: 9_999_999 }).map(String), request: guid, correlation: guid, time })
  .filter(({ request, correlation }) => request !== correlation);

const languages = {
  en: ['Request Id', 'Correlation Id', 'Timestamp'],
  token: ['Trace ID', 'Correlation ID', 'Timestamp'],
  nl: ['Aanvraag-id', 'Correlatie-id', 'Tijdstempel'],
  de: ['Anforderungs-ID', 'Korrelations-ID', 'Zeitstempel'],
  fr: ['ID de la demande', 'ID de corrélation', 'Horodatage'],
};

/** A message's lines, in any of the languages, with the code first or last and the fields in any order. */
export const message = (said: Facts): fc.Arbitrary<string[]> =>
  fc
    .record({
      labels: fc.constantFrom(...Object.values(languages)),
      order: fc.shuffledSubarray([0, 1, 2], { minLength: 3 }),
      codeFirst: fc.boolean(),
      colon: fc.constantFrom(': ', ' : ', ':', ' = '),
    })
    .map(({ labels, order, codeFirst, colon }) => {
      const values = [said.request, said.correlation, said.time];
      const fields = order.map((index) => `${labels[index]}${colon}${values[index]}`);
      const code = `AADSTS${said.code}: The application 'urn:example:one' said no to the person who asked.`;
      return codeFirst ? [code, ...fields] : [...fields, code];
    });

const plusEncode = (text: string) => encodeURIComponent(text).replaceAll('%20', '+');
const wrapAt = (width: number, text: string) => text.replace(new RegExp(`(.{${width}})(?=.)`, 'g'), '$1\n');
const quotedPrintable = (text: string) =>
  wrapAt(
    60,
    text.replace(/[=\u0080-\uFFFF]/g, (sign) => encodeURIComponent(sign).replaceAll('%', '=')),
  ).replace(/(.{60})\n/g, '$1=\r\n');

/** What mail programs, browsers, logs and copying do to a message; each must read back to the same facts. */
export const dressings: Record<string, (lines: string[], seed: number) => string> = {
  none: (lines) => lines.join('\n'),
  'Windows line ends': (lines) => lines.join('\r\n'),
  'no line ends': (lines) => lines.join(' '),
  'quoted mail': (lines, seed) => lines.map((line) => '> '.repeat(1 + (seed % 4)) + line).join('\n'),
  'quoted mail, wrapped at spaces': (lines) => lines.map((line) => line.replace(/(.{30,50}?) /g, '$1\n').replace(/^/gm, '>> ')).join('\n'),
  'wrapped anywhere in an id': (lines, seed) =>
    lines
      .map((line) => (/[-\w]{36}$/.test(line) ? `${line.slice(0, -(seed % 30) - 4)}\n${line.slice(-(seed % 30) - 4)}` : line))
      .join('\n'),
  'quoted-printable': (lines) => quotedPrintable(lines.join('\n')),
  'an address': (lines) => `https://app.example/cb#error=x&error_description=${encodeURIComponent(lines.join('\r\n'))}&state=1`,
  'an address, encoded twice': (lines) =>
    `https://app.example/cb?to=${encodeURIComponent(`/cb?error_description=${encodeURIComponent(lines.join('\r\n'))}`)}`,
  'an address with plus signs': (lines) => `https://app.example/cb?error_description=${plusEncode(lines.join('\r\n'))}&state=1`,
  'an address with plus signs, encoded twice': (lines) => `https://app.example/cb?to=${plusEncode(plusEncode(lines.join('\r\n')))}`,
  'an address that was wrapped': (lines) =>
    wrapAt(70, `https://app.example/cb?error_description=${plusEncode(lines.join('\r\n'))}`)
      .split('\n')
      .map((line) => `> ${line}`)
      .join('\n'),
  JSON: (lines) => JSON.stringify({ error: 'invalid_request', error_description: lines.join('\r\n') }, null, 2),
  'JSON in a log line': (lines) =>
    `2020-01-01T00:00:00Z WARN token: ${JSON.stringify({ level: 'warn', body: JSON.stringify({ error_description: lines.join('\r\n') }) })}`,
  HTML: (lines) => `<div class="x">${lines.map((line) => `<p>${line.replaceAll("'", '&#39;').replace(/ /, '&nbsp;')}</p>`).join('')}</div>`,
  'bold labels': (lines) => lines.map((line) => line.replace(/^([^:=]+?)( ?[:=])/, '- **$1**$2')).join('\n'),
  'invisible characters': (lines, seed) =>
    [...lines.join('\n')].map((sign, index) => ((index * 7 + seed) % 5 === 0 ? `${sign}\u200B` : sign)).join(''),
  'soft hyphens and marks of direction': (lines, seed) =>
    `\u2068${[...lines.join('\n')].map((sign, index) => ((index + seed) % 6 === 0 ? `\u00AD${sign}` : sign)).join('')}\u2069`,
  'other spaces and dashes': (lines) => lines.join('\n').replaceAll(' ', '\u00A0').replaceAll('-', '\u2011'),
  'full width': (lines) => lines.join('\n').replace(/[!-~]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) + 0xfee0)),
  'capitals in small letters': (lines) => lines.join('\n').toLowerCase(),
};
