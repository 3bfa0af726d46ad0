/** Endings of Dutch and English, the longer before the shorter. */
const ending = /(?:heden|heid|(?<=[^aeiou])[tp]?jes?|ings?|ingen|ed|(?<!e)en|es|e|s|(?<!e)t|d)$/;
const leastLeft = 4;
/** Words that without their ending would be another word: "stored" for "storing" (an outage), "digit" for DigiD, "so" for SSO, "share" for "shared", "team" for Teams, "of" for "off". */
const whole = /\d|^(?:storing|digid|sso|shared|teams|off$)/;

/**
 * The stem of a word, for Dutch and English alike: readers mix both, and one stem a word keeps the index small. Rough on
 * purpose: forms of one word must meet, and it hardly matters where.
 */
export function stem(word: string): string {
  if (whole.test(word)) return word;
  let left = word;
  for (;;) {
    const shorter = left.replace(ending, '');
    if (shorter.length < leastLeft || shorter === left) break;
    left = shorter;
  }
  // "Pass" and "pas", "lopen" and "loop"; "brieven" and "brief", "huizen" and "huis".
  return left
    .replace(/(.)\1+/g, '$1')
    .replace(/v$/, 'f')
    .replace(/z$/, 's');
}
