import { decode, fromUtf8 } from './decode.ts';

/** Reading stops here, in characters: more than any error message, and a bound on the work. */
const maxLength = 2_000_000;

/**
 * A pasted message in plain form: invisible and bidirectional characters gone, colours of a terminal gone, look-alike
 * letters, dashes, spaces and line ends made ordinary, encodings undone, quoting and frames stripped; tabs stay, since they part the cells of a table. Works
 * in time linear in the length.
 * @param text whatever was pasted
 * @returns text that keeps the message's lines
 */
export function normalise(text: string): string {
  const shown = rejoin(unquote(unprintable(plain(text.slice(0, maxLength)))));
  const decoded = decode(shown);
  // What was encoded may be invisible too.
  return unquote(decoded === shown ? shown : plain(decoded));
}

function plain(text: string): string {
  return (
    text
      // The colours of a terminal, also where the escape sign was lost or is written out.
      .replace(/(?:\u001B|\u241B|\^\[)?\[\d{1,3}(?:;\d{1,3}){0,5}m|(?:\u001B|\u241B|\^\[)\[[\d;]{0,12}[A-Za-z]/g, '')
      // Full-width forms and mathematical letters and digits.
      .replace(/[\u{FF01}-\u{FF5E}\u{1D400}-\u{1D7FF}]+/gu, (run) => run.normalize('NFKC'))
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu, '')
      .replace(/[\p{Dash_Punctuation}\u2212\u2043]/gu, '-')
      .replace(/\p{Space_Separator}/gu, ' ')
      .replace(/[\u2018\u2019\u201A\u201B\u2032\u00B4`]/g, "'")
  );
}

/** Undoes quoted-printable, in which older mail programs show their source: soft line breaks, and bytes where it is plain. */
function unprintable(text: string): string {
  if (!/=(?:\n|3D|C3=|E2=80)|quoted-printable/.test(text)) return text;
  // Only bytes that mail really encodes: in "code=50011" the digits are no byte.
  return text.replace(/=\n/g, '').replace(/(?:=(?:3D|20|09|0[AD]|2[27]|[89A-F][0-9A-F]))+/g, (run) => fromUtf8(run));
}

const encodedEnd = /%[0-9a-f]{2}|:\/\//i;

/** An address that a mail program broke into lines, within or between its percent-encoded characters, is one again. */
function rejoin(text: string): string {
  if (!text.includes('%')) return text;
  const lines = text.replace(/%(?:\n([0-9a-f]{2})|([0-9a-f])\n([0-9a-f]))/gi, '%$1$2$3').split('\n');
  return lines
    .map((line, index) => {
      const before = index > 0 ? (lines[index - 1] ?? '').slice(-200) : '';
      const goesOn = /^[^\s:]{0,200}?%[0-9a-f]{2}/i.test(line) && encodedEnd.test(before.slice(before.lastIndexOf(' ') + 1));
      return index > 0 && !goesOn ? `\n${line}` : line;
    })
    .join('');
}

/** Removes the marks that mail programs put before quoted lines, and the frames that terminals draw round a message. */
function unquote(text: string): string {
  return unframed(text).replace(/^(?: {0,8}[>»|\u2502\u2503\u2551\u258C\u258E\u2590]){1,20} ?/gm, '');
}

/** Removes the right-hand side of a frame and the blanks that fill the line up to it. */
function unframed(text: string): string {
  if (!/[\u2500-\u259F]/.test(text)) return text;
  return text
    .split('\n')
    .map((line) => {
      const end = line.trimEnd();
      return /[\u2502\u2503\u2551]/.test(end.slice(-1)) ? end.slice(0, -1).trimEnd() : line;
    })
    .join('\n');
}
