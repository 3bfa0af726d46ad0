/*
 * The index names a target by one letter: A to Z for the first, which compress best, then from À on. None of them stands in
 * the marks, numbers and distances beside them.
 */
const capitals = 26;
const further = 0xc0;

/** One such letter, as a part of a regular expression. */
export const targetLetter = String.raw`[A-Z\u00c0-\uffff]`;

/** The letter of a target. @param place among all targets, from 0 */
export function letterOf(place: number): string {
  return String.fromCharCode(place < capitals ? 65 + place : further + place - capitals);
}

/** The place of the target that a letter names. */
export function placeOf(letter: string): number {
  const code = letter.charCodeAt(0);
  return code < further ? code - 65 : code - further + capitals;
}
