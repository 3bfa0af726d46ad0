/** Characters that a screenshot reader confuses, each with the letter that stands for them all. */
const confusable: Record<string, string> = {
  l: 'i',
  '1': 'i',
  '|': 'i',
  '!': 'i',
  '0': 'o',
  '5': 's',
  $: 's',
  '4': 'a',
  q: 'g',
  '9': 'g',
  c: 'e',
  // Letters that have no accent to lose.
  ı: 'i',
  ł: 'i',
  ø: 'o',
};

const folded = Array.from({ length: 0x530 }, (_, unit) => {
  const letter = String.fromCharCode(unit).normalize('NFD').charAt(0).toLowerCase();
  return (confusable[letter] ?? letter).charCodeAt(0);
});

/**
 * A text in which letters that look alike are alike: lower case, no accents, `l`, `1` and `I` as `i`, `0` as `o`.
 * @returns as many UTF-16 units as went in, so that positions are those of the text
 */
export function skeleton(text: string): string {
  const units = new Uint16Array(text.length);
  for (let index = 0; index < text.length; index += 1) {
    const unit = text.charCodeAt(index);
    units[index] = folded[unit] ?? (unit === 0xfeff || (unit >= 0xd800 && unit <= 0xdfff) ? 0xfffd : unit);
  }
  return new TextDecoder('utf-16le', { ignoreBOM: true }).decode(units);
}

/**
 * A pattern that finds a label in a skeleton: its words may be joined, hyphenated, underscored or wrapped, a screenshot
 * reader may have seen `rn` for `m`, and a wrong character set may have spoilt an accented letter.
 * @param label such as "correlation id"
 */
export function labelPattern(label: string): string {
  return label
    .split(' ')
    .map((word) =>
      word.replace(/./gu, (letter, at: number) => {
        const bone = skeleton(letter).replace(/[.*+?^${}()|[\]\\]/, '\\$&');
        return bone === 'm' ? '(?:m|rn)' : at > 0 && letter > '~' && letter < '\u0250' ? `(?:${bone}|a?[^a-z\\s])` : bone;
      }),
    )
    .join("[\\s_.'*-]{0,4}");
}
