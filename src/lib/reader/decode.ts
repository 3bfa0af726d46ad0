/** A redirect address in a log in a mail is encoded three times; more has not been seen. */
const maxRounds = 3;

/**
 * Undoes what addresses, JSON and HTML do to a text, as often as it was done, three times at most: percent- and
 * plus-encoding, backslash escapes, character references; tags become spaces or line ends. Linear in the length.
 */
export function decode(text: string): string {
  let before = text;
  for (let round = 0; round < maxRounds; round += 1) {
    const after = withoutReferences(withoutTags(unescape(unpercent(before))));
    if (after === before) break;
    before = after;
  }
  return before;
}

/** Percent- and plus-encoding, token by token: a plus sign is a space only where the token is encoded at all. */
function unpercent(text: string): string {
  if (!text.includes('%') && !text.includes('+')) return text;
  return text.replace(/[^\s"<>]+/g, (token) => {
    const percent = /%[0-9a-f]{2}/i.test(token);
    // One plus sign may belong to a name or an address ("anna+test@contoso.nl").
    if (!percent && (token.includes('@') || !/[\p{L}:.]\+[\p{L}\d][^+]*\+|:\+\p{L}/u.test(token))) return token;
    // Without percent signs, a plus before hours and minutes is a time zone.
    const spaced = percent ? token.replaceAll('+', ' ') : token.replace(/(?<!UTC|GMT)\+(?!(?<=\d\+)\d\d:?\d\d(?![\d:-]))/g, ' ');
    return percent ? spaced.replace(/(?:%[0-9a-f]{2})+/gi, fromUtf8) : spaced;
  });
}

const utf8 = new TextDecoder();

/** The text of bytes that are written as three characters each, such as `%C3%A9`. */
export function fromUtf8(run: string): string {
  const bytes = new Uint8Array(run.length / 3);
  for (let index = 0; index < bytes.length; index += 1) bytes[index] = Number.parseInt(run.slice(index * 3 + 1, index * 3 + 3), 16);
  // Starting the decoder is what costs.
  if (bytes.length === 1 && (bytes[0] ?? 0) < 0x80) return String.fromCharCode(bytes[0] ?? 0);
  return utf8.decode(bytes);
}

/** Backslash escapes of JSON and of programming languages, also escaped themselves. */
function unescape(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replace(
    /\\{1,4}(?:u([0-9a-f]{4})|x([0-9a-f]{2})|(r\\{1,4}n|[rnt])|(["'/]))/gi,
    (_, four?: string, two?: string, control?: string, sign?: string) => {
      const hex = four ?? two;
      if (hex) return String.fromCharCode(Number.parseInt(hex, 16));
      if (control) return control.toLowerCase() === 't' ? ' ' : '\n';
      return sign ?? '';
    },
  );
}

/** A name that can be a tag's; a GUID in angle brackets is none, nor is a field in XML. */
const tag = /<(\/?)(?!requestid|traceid|timestamp|errorcode)([a-z]{1,10}[1-6]?)(?=[\s/>])[^<>]{0,4000}>/gi;
const inline = /^(?:a|abbr|b|bdi|bdo|big|code|em|font|i|mark|small|span|strong|sub|sup|tt|u)$/i;

function withoutTags(text: string): string {
  return text.includes('<')
    ? text.replace(tag, (_, _slash: string, name: string) => (name.toLowerCase() === 'wbr' ? '' : inline.test(name) ? ' ' : '\n'))
    : text;
}

const references: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ', colon: ':', shy: '' };

function withoutReferences(text: string): string {
  if (!text.includes('&')) return text;
  return text.replace(
    /&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(amp|lt|gt|quot|apos|nbsp|colon|shy));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name) return references[name.toLowerCase()] ?? whole;
      const point = decimal ? Number.parseInt(decimal, 10) : Number.parseInt(hex ?? '', 16);
      return point > 0x10ffff ? whole : String.fromCodePoint(point);
    },
  );
}
