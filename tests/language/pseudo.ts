import { mdxToMdast, type MdastNode } from 'satteri';

const accents = new Map([...'aeiouyAEIOUY'].map((letter, at) => [letter, [...'áéíóúýÁÉÍÓÚÝ'][at]!]));
/** What is no word: a hole, a character reference, an escape. */
const kept = /\{\w+\}|&#?\w+;|\\./g;

/** Marks a text as translated without a translator: accents on every vowel, brackets around the whole. White space stays outside. */
export function pseudo(text: string): string {
  const words = text.trim();
  if (!words) return text;
  const [before = '', after = ''] = text.split(words);
  return `${before}⟦${accented(words)}⟧${after}`;
}

/** The accents alone, for what must keep its length or its ends. */
export function accented(text: string): string {
  let from = 0;
  let out = '';
  for (const hole of [...text.matchAll(kept), { 0: '', index: text.length }]) {
    out += [...text.slice(from, hole.index)].map((letter) => accents.get(letter) ?? letter).join('') + hole[0];
    from = hole.index + hole[0].length;
  }
  return out;
}

/** The same for prose, in an MDX file or a record: its words, not its elements, links or code. */
export function pseudoProse(source: string): string {
  const places: [start: number, end: number][] = [];
  const visit = (node: MdastNode & { children?: MdastNode[] }) => {
    const { start, end } = node.position ?? {};
    if (node.type === 'text' && start?.offset !== undefined && end?.offset !== undefined) places.push([start.offset, end.offset]);
    node.children?.forEach(visit);
  };
  visit(mdxToMdast(source, { features: { smartPunctuation: false, frontmatter: false } }));
  return places
    .toReversed()
    .reduce((text, [start, end]) => text.slice(0, start) + pseudo(text.slice(start, end)) + text.slice(end), source);
}
