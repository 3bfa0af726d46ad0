import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

export type Element = Tree.Element;

/** Files below a folder with an extension, relative to it. */
export function filesIn(folder: string, extension = ''): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file.endsWith(extension) && file.includes('.'))
    .sort();
}

/** A page of the built site as a tree. */
export function readPage(folder: string, file: string): Tree.Document {
  return parse(readFileSync(join(folder, file), 'utf8'));
}

/** All elements below a node that pass a test, in document order. */
export function findAll(node: Tree.Node, wanted: (element: Element) => boolean): Element[] {
  const here = 'tagName' in node && wanted(node) ? [node] : [];
  const children = 'childNodes' in node ? node.childNodes : [];
  return [...here, ...children.flatMap((child) => findAll(child, wanted))];
}

export const attribute = (element: Element | undefined, name: string) => element?.attrs.find((candidate) => candidate.name === name)?.value;

/** The words of a node with white space folded. */
export function textOf(node: Tree.Node): string {
  const collect = (part: Tree.Node): string =>
    'value' in part ? part.value : 'childNodes' in part ? part.childNodes.map(collect).join('') : '';
  return collect(node).replace(/\s+/g, ' ').trim();
}

export const htmlFiles = filesIn('dist', '.html');
