import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;
export type Node = Tree.Node;

/** Files below a folder with an extension, relative to it. */
export function filesIn(folder: string, extension = ''): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith(extension) && file.includes('.'))
    .sort();
}

/** A page of a built site as a tree. */
export function readPage(folder: string, file: string): Tree.Document {
  return parse(readFileSync(join(folder, file), 'utf8'));
}

/** All elements below a node that pass a test, in document order. */
export function findAll(node: Node, wanted: (element: Element) => boolean, found: Element[] = []): Element[] {
  if ('tagName' in node && wanted(node)) found.push(node);
  if ('childNodes' in node) for (const child of node.childNodes) findAll(child, wanted, found);
  return found;
}

/** The value of an attribute; undefined without an element or the attribute. */
export const attribute = (element: Element | undefined, name: string) => element?.attrs.find((candidate) => candidate.name === name)?.value;

/** The text of a node as it stands in the file. */
export function textContent(node: Node): string {
  return 'value' in node ? node.value : 'childNodes' in node ? node.childNodes.map(textContent).join('') : '';
}

/** The words of a node with white space folded. */
export function textOf(node: Node): string {
  return textContent(node).replace(/\s+/g, ' ').trim();
}
