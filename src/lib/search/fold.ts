/** Lower case, without accents and typographic marks: how words are compared everywhere in search. */
export function fold(text: string): string {
  return text
    .replace(/[’‘`´]/g, "'")
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase();
}

/** The words of a text, folded; apostrophes, hyphens and dots inside a word split it. */
export function wordsOf(text: string): string[] {
  return fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];
}
