import { html as spec, parseFragment, serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';

type Element = Tree.Element;
type Child = Tree.ChildNode;

/** What works only by itself or by a script, and says nothing of its own beside the other language. */
const omitted = new Set(['script', 'style', 'template', 'nav', 'form', 'button', 'svg', 'iframe']);
/** What is looked into for pairs; anything else is one block. */
const containers = new Set(['div', 'section', 'article', 'ol', 'ul', 'li', 'header', 'footer', 'aside', 'details']);
const headings = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'summary']);

/**
 * Puts the languages of a page beside each other, block by block: what has the same place in each becomes one row, in which
 * every language bears its own `lang`. Where the languages differ in form, the whole of that place is one row. An id that
 * several languages have stays in the first.
 * @param html an element with `lang` for each language, and nothing else
 */
export function pairLanguages(html: string): string {
  const halves = blocksOf(parseFragment(html));
  const paired = pairBlocks(halves.map(blocksOf), halves.map(langOf));
  dropRepeatedIds(paired, new Set());
  const fragment = parseFragment('');
  fragment.childNodes = paired;
  return serialize(fragment);
}

const langOf = ({ attrs }: Element) => attrs.find(({ name }) => name === 'lang')?.value ?? '';
const isElement = (node: Child): node is Element => 'tagName' in node;
const isOmitted = ({ tagName, attrs }: Element) =>
  omitted.has(tagName) || tagName.includes('-') || attrs.some(({ name }) => name === 'hidden' || name === 'data-one-language');

/** The elements within a node that show something. */
function blocksOf(node: Tree.ParentNode): Element[] {
  return node.childNodes.filter(isElement).filter((element) => !isOmitted(element) && showsSomething(element));
}

const showsSomething = (node: Element): boolean =>
  hasOwnText(node) ||
  node.tagName === 'img' ||
  node.childNodes.some((child) => isElement(child) && !isOmitted(child) && showsSomething(child));
const hasOwnText = (node: Element) => node.childNodes.some((child) => 'value' in child && child.value.trim() !== '');
const isContainer = (node: Element) =>
  containers.has(node.tagName) && !hasOwnText(node) && blocksOf(node).some(({ tagName }) => !inline.has(tagName));
const inline = new Set(['a', 'span', 'strong', 'em', 'code', 'b', 'i', 'kbd', 'time', 'abbr', 'small', 'br']);

const shapeOf = (blocks: readonly Element[]) => blocks.map(({ tagName }) => tagName).join();

function pairBlocks(halves: readonly Element[][], tags: readonly string[]): Element[] {
  const [first = [], ...others] = halves;
  const part = (blocks: readonly Element[], index: number) => withLang(element('div', [], blocks.map(clean)), tags[index]!);
  if (others.some((other) => shapeOf(other) !== shapeOf(first))) return [row(halves.map(part))];
  const atSamePlace = (place: number) => halves.map((half) => half[place]!);
  return first.flatMap((_, place) => pairBlock(atSamePlace(place), tags));
}

function pairBlock(blocks: readonly Element[], tags: readonly string[]): Element[] {
  const [first] = blocks as [Element, ...Element[]];
  if (blocks.every(isContainer)) {
    // What is folded by itself is open here: a heading over two languages is no handle.
    const attrs = first.tagName === 'details' ? [...first.attrs, { name: 'open', value: '' }] : first.attrs;
    return [element(first.tagName, attrs, pairBlocks(blocks.map(blocksOf), tags))];
  }
  // One heading in two languages, so that there are not twice as many; one item of a list, so that its number stands.
  if (headings.has(first.tagName) || first.tagName === 'li') {
    const part = first.tagName === 'li' ? 'div' : 'span';
    const parts = blocks.map((block, index) => withLang(element(part, [], clean(block).childNodes), tags[index]!));
    if (part === 'div') return [element('li', first.attrs, [row(parts)])];
    return [addClass(element(first.tagName, first.attrs, parts), 'pair')];
  }
  return [row(blocks.map((block, index) => withLang(clean(block), tags[index]!)))];
}

const row = (parts: Child[]) => element('div', [{ name: 'class', value: 'pair' }], parts);

/** A copy without what is omitted. */
function clean(node: Element): Element {
  return element(
    node.tagName,
    node.attrs,
    node.childNodes.filter((child) => !isElement(child) || !isOmitted(child)).map((child) => (isElement(child) ? clean(child) : child)),
  );
}

function element(tagName: string, attrs: Element['attrs'], childNodes: Child[]): Element {
  return { nodeName: tagName, tagName, attrs: [...attrs], childNodes, namespaceURI: spec.NS.HTML, parentNode: null };
}

function withLang(node: Element, tag: string): Element {
  return { ...node, attrs: [...node.attrs.filter(({ name }) => name !== 'lang'), { name: 'lang', value: tag }] };
}

function addClass(node: Element, name: string): Element {
  const own = node.attrs.find((attribute) => attribute.name === 'class')?.value;
  return {
    ...node,
    attrs: [...node.attrs.filter((attribute) => attribute.name !== 'class'), { name: 'class', value: own ? `${own} ${name}` : name }],
  };
}

function dropRepeatedIds(nodes: Child[], seen: Set<string>) {
  for (const node of nodes.filter(isElement)) {
    const id = node.attrs.find(({ name }) => name === 'id')?.value;
    if (id !== undefined && seen.has(id)) node.attrs = node.attrs.filter(({ name }) => name !== 'id');
    else if (id !== undefined) seen.add(id);
    dropRepeatedIds(node.childNodes, seen);
  }
}
