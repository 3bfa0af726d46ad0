import { locales } from '../../src/lib/locales.ts';
import { attribute, type Node } from '../html.ts';

const spoken = ['aria-label', 'placeholder', 'title', 'alt'];
/** What is the same in every language: code, and what was replaced. */
const neutral = ['script', 'style', 'code', 'del'];
const ownNames = Object.values(locales).map(({ label }) => label);

/**
 * Texts of a page in the pseudo-language that never went through its translation: they have a vowel without an accent.
 * Parts that bear another language, addresses, and the languages' own names are left out.
 * @param tag the language of the page
 */
export function untranslated(node: Node, tag: string): string[] {
  if (!('tagName' in node)) return [...('value' in node ? [node.value] : []).filter(isPlain), ...below(node, tag)];
  const lang = attribute(node, 'lang');
  if ((lang && lang !== tag) || neutral.includes(node.tagName)) return [];
  const isDescription = attribute(node, 'name') === 'description';
  const attributes = [...spoken, ...(isDescription ? ['content'] : [])].map((name) => attribute(node, name) ?? '');
  return [...attributes.filter(isPlain), ...below(node, tag)];
}

const below = (node: Node, tag: string) => ('childNodes' in node ? node.childNodes.flatMap((child) => untranslated(child, tag)) : []);

function isPlain(text: string): boolean {
  const rest = ownNames.reduce((left, name) => left.replaceAll(name, ''), text.replace(/⟦[^⟧]*⟧|<[^>]+>|https:\S+|(?<=^\s*)\/\S+/g, ''));
  return /[aeiou]/i.test(rest.replace(/\b[\da-f]+-\d+\b/g, ''));
}
