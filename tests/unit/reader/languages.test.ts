import { describe, expect, test } from 'vitest';
import { languages, listOf } from '../../../src/lib/reader/languages/index.ts';
import { parse } from '../../../src/lib/reader/parse.ts';

const request = '0f1d2c3b-4a59-4867-9768-5a4b3c2d1e00';
const correlation = 'b7c6d5e4-f3a2-4b1c-8d9e-0f1a2b3c4d5e';
const all = { codes: ['50126'], requestId: request, correlationId: correlation, timestamp: '2027-02-03T04:05:06Z' };

/** What the token service answers and, second, what the sign-in page shows. */
const messages: Record<string, string[][]> = {
  Polish: [
    ['Identyfikator śledzenia', 'Identyfikator korelacji', 'Sygnatura czasowa'],
    ['Identyfikator żądania', 'Identyfikator korelacji', 'Znacznik czasu'],
  ],
  Portuguese: [
    ['ID de Rastreamento', 'ID de Correlação', 'Carimbo de data/hora'],
    ['ID da Solicitação', 'ID de Correlação', 'Carimbo de Data e Hora'],
  ],
  'Portuguese of Portugal': [
    ['ID de Rastreio', 'ID de Correlação', 'Carimbo de data/hora'],
    ['ID do Pedido', 'ID de Correlação', 'Carimbo de data/hora'],
  ],
  Spanish: [
    ['Id. de seguimiento', 'Id. de correlación', 'Marca de tiempo'],
    ['Id. de solicitud', 'Identificador de correlación', 'Marca de tiempo'],
  ],
  Italian: [
    ['ID traccia', 'ID correlazione', 'Timestamp'],
    ['ID richiesta', 'ID di correlazione', 'Data e ora'],
  ],
  Japanese: [
    ['トレース ID', '関連付け ID', 'タイムスタンプ'],
    ['要求 ID', '相関 ID', 'タイムスタンプ'],
  ],
  Turkish: [
    ['İzleme Kimliği', 'Bağıntı Kimliği', 'Zaman Damgası'],
    ['İstek Kimliği', 'İlişki Kimliği', 'Zaman damgası'],
  ],
  Swedish: [
    ['Spårnings-ID', 'Korrelations-ID', 'Tidsstämpel'],
    ['Begärande-ID', 'Korrelations-ID', 'Tidsstämpel'],
  ],
  Danish: [['Sporings-id', 'Korrelations-id', 'Tidsstempel']],
  Norwegian: [['Sporings-ID', 'Korrelasjons-ID', 'Tidsstempel']],
  Finnish: [['Jäljitystunnus', 'Korrelaatiotunnus', 'Aikaleima']],
  Czech: [['ID trasování', 'ID korelace', 'Časové razítko']],
  Russian: [['Идентификатор трассировки', 'Идентификатор корреляции', 'Метка времени']],
  Korean: [['추적 ID', '상관 관계 ID', '타임스탬프']],
  Chinese: [
    ['跟踪 ID', '相关 ID', '时间戳'],
    ['追蹤識別碼', '相互關聯識別碼', '時間戳記'],
  ],
  German: [
    ['Ablaufverfolgungs-ID', 'Korrelations-ID', 'Zeitstempel'],
    ['Anforderungs-ID', 'Korrelations-ID', 'Zeitstempel'],
  ],
  French: [
    ['ID de suivi', 'ID de corrélation', 'Horodatage'],
    ['ID de la demande', 'ID de corrélation', 'Horodatage'],
  ],
  Dutch: [
    ['Traceer-id', 'Correlatie-id', 'Tijdstempel'],
    ['Aanvraag-id', 'Correlatie-id', 'Tijdstempel'],
  ],
};

const ways: Record<string, (lines: string[]) => string> = {
  'line by line': (lines) => lines.join('\n'),
  'on one line': (lines) => lines.join(' '),
  glued: (lines) => lines.join(''),
  'with full-width colons': (lines) => lines.join('\n').replaceAll(': ', '：'),
  'in capitals': (lines) => lines.join('\n').toUpperCase(),
  'in an address': (lines) => `https://a.example/?error_description=${encodeURIComponent(lines.join('\r\n')).replaceAll('%20', '+')}`,
  'in JSON': (lines) => JSON.stringify({ error_description: lines.join('\r\n') }),
  'in a terminal’s frame': (lines) => lines.map((line) => `│ ${line.replace(/(.{30})(?=\S{5})/, '$1\n│ ')}`).join('\n'),
};

describe.each(Object.entries(messages))('a message in %s', (_, forms) => {
  test.each(Object.entries(ways))('%s', (_way, dress) => {
    for (const [one, two, three] of forms)
      expect(
        parse(dress(['AADSTS50126: !', `${one}: ${request}`, `${two}: ${correlation}`, `${three}: 2027-02-03 04:05:06Z`])),
      ).toMatchObject(all);
  });
});

describe('a code in a field', () => {
  test.each([
    'Kod błędu: 53003',
    'Código de erro: 53003',
    'Código de error: 53003',
    'Codice errore: 53003',
    'エラー コード: 53003',
    'Felkod: 53003',
  ])('%s', (text) => expect(parse(text).codes).toEqual(['53003']));
  test('Hata kodu: 53003', () => expect(parse('Hata kodu: 53003').codes).toEqual(['53003']));
});

describe('a time in words', () => {
  test.each([
    'Sygnatura czasowa: 3 lutego 2027 r., 04:05:06 UTC',
    'Carimbo de data/hora: 3 de fevereiro de 2027 às 04:05:06 UTC',
    'Marca de tiempo: 3 de febrero de 2027, 4:05:06 UTC',
    'Data e ora: 3 febbraio 2027 alle ore 04:05:06 UTC',
    'タイムスタンプ: 2027年2月3日 04:05:06 UTC',
    'タイムスタンプ: 2027年2月3日 4時05分06秒 UTC',
    'Zaman damgası: 3 Şubat 2027 04:05:06 UTC',
    'Tidsstämpel: 3 februari 2027 kl. 04:05:06 UTC',
  ])('%s', (text) => expect(parse(`${text}\nRequest Id: ${request}`).timestamp).toBe(all.timestamp));
});

test.each([
  ['červenec', '07'],
  ['června', '06'],
  ['marraskuu', '11'],
  ['marzo', '03'],
  ['października', '10'],
  ['Ağustos', '08'],
])('the month %s', (name, month) =>
  expect(parse(`Timestamp: 3. ${name} 2027 04:05:06 UTC\nRequest Id: ${request}`).timestamp).toBe(`2027-${month}-03T04:05:06Z`),
);

test.each(languages.map(({ months }) => months))('twelve months in each language: %s', (months) =>
  expect(months.split(' ').map((names) => listOf(names).length > 0)).toEqual(Array(12).fill(true)),
);
