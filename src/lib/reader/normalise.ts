import { decode } from './decode.ts';

/** Reading stops here, in characters: more than any error message, and a bound on the work. */
export const maxLength = 2_000_000;

/**
 * A pasted message in plain form: invisible and bidirectional characters gone, look-alike letters, dashes, spaces and
 * line ends made ordinary, encodings undone, mail quoting stripped. Works in time linear in the length.
 * @param text whatever was pasted
 * @returns text that keeps the message's lines
 */
export function normalise(text: string): string {
  return unquote(decode(plain(text.slice(0, maxLength))));
}

function plain(text: string): string {
  return (
    text
      // Full-width forms and mathematical letters and digits.
      .replace(/[\u{FF01}-\u{FF5E}\u{1D400}-\u{1D7FF}]/gu, (character) => character.normalize('NFKC'))
      .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
      .replace(/[\p{Default_Ignorable_Code_Point}\p{Cf}\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu, '')
      .replace(/[\p{Dash_Punctuation}\u2212\u2043]/gu, '-')
      .replace(/\p{Space_Separator}/gu, ' ')
      .replace(/[\u2018\u2019\u201A\u201B\u2032\u00B4`]/g, "'")
      // A percent sign of an encoded address that was cut from its digits by a line break.
      .replace(/(%[0-9a-f]?)(?<=%[0-9a-f]{2}\S{0,300})\n[>|» ]{0,8}(?=[0-9a-f])/gi, '$1')
      // A soft line break of quoted-printable mail.
      .replace(/=\n/g, '')
  );
}

/** Removes the marks that mail programs put before quoted lines. */
function unquote(text: string): string {
  return text.replace(/^(?: {0,8}[>»|]){1,20} ?/gm, '');
}
