import { defaultTreeAdapter as tree, html, parse, type DefaultTreeAdapterTypes } from 'parse5';

/** What the link check needs to know of a page. */
export interface Page {
  /** The title and the headings of the first level. */
  headings: string[];
  /** What a fragment can point to. */
  anchors: Set<string>;
}

type Node = DefaultTreeAdapterTypes.Node;

/**
 * Reads the title, the first-level headings and the anchors from a page.
 * @param source the HTML; any text will do, as in a browser
 */
export function readPage(source: string): Page {
  const page: Page = { headings: [], anchors: new Set() };
  // A list instead of recursion, so that a deeply nested page cannot exhaust the stack.
  const open: Node[] = [parse(source)];
  for (let node = open.pop(); node; node = open.pop()) {
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
    if (!tree.isElementNode(node)) continue;
    // Drawings have titles of their own, hence the namespace.
    if (['title', 'h1'].includes(node.tagName) && node.namespaceURI === html.NS.HTML) page.headings.push(textOf(node));
    for (const { name, value } of node.attrs) {
      if (name === 'id' || (name === 'name' && node.tagName === 'a')) page.anchors.add(value);
    }
  }
  return page;
}

function textOf(element: Node): string {
  let text = '';
  const open: Node[] = [element];
  for (let node = open.pop(); node; node = open.pop()) {
    if (tree.isTextNode(node)) text += node.value;
    if ('childNodes' in node) open.push(...node.childNodes.toReversed());
  }
  return text.replace(/\s+/g, ' ').trim();
}

/**
 * Whether a page has the anchor that a fragment asks for.
 * @param hash the fragment of an address with its `#`, or an empty text
 */
export function hasAnchor({ anchors }: Page, hash: string): boolean {
  const fragment = hash.slice(1).split(':~:')[0] ?? '';
  // Browsers know the top of every page. A fragment with a slash is a route inside a script, not a place on the page.
  if (['', 'top'].includes(fragment) || fragment.includes('/')) return true;
  return anchors.has(fragment) || anchors.has(decode(fragment));
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
