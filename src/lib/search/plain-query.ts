/** Nobody types more than this, in characters, to search. */
export const longestQuery = 160;
const word = String.raw`(?:\p{L}[\p{L}'’-]*|\d{1,3})`;
const plain = new RegExp(String.raw`^ *(?:(?:aadsts ?)?\d{5,10}|${word}(?:[ ,.?!/]+${word})*[.?!]*) *$`, 'iu');

/**
 * Whether a text is surely nothing but words or the number of an error, so that a form may send it where what tells a secret
 * or a message has not come: words without digits, numbers of at most three, or a code alone.
 */
export function isPlainQuery(text: string): boolean {
  return text.length <= longestQuery && (text === '' || plain.test(text));
}
