import { mdxToMdast, type MdastNode } from 'satteri';
import { markdown, refusals, vocabulary, type Element } from './vocabulary.ts';
import type { Problem } from './problem.ts';

/** A block of an MDX file as two languages can be compared on it: its shape, never its words. */
interface Block {
  /** Such as `Section#you > list > item`. */
  name: string;
  /** Targets and ids it refers to, in order of appearance. */
  refs: string[];
  line: number;
}

/** A reference from prose: the target of a link (`symptom:3`) or of an element (`label:reply-url`). */
interface Ref {
  target: string;
  line: number;
  /** Whether it is a link, which must lead to a page. */
  link: boolean;
}

/** The shape of an MDX file, without which nothing of it can be checked. */
export interface Outline {
  blocks: Block[];
  refs: Ref[];
  /** Plain words of each paragraph without code, for the checks on language. */
  paragraphs: { text: string; line: number }[];
  /** Text of every `<Segment>`, by id, white space folded. */
  segments: Record<string, { text: string; line: number }>;
  /** Ids of `<Section>` and of the list of steps, in order. */
  sections: string[];
  /** `<Step>` elements in order: the words of their first, bold sentence, and the whole as a line of text (see lib/inline.ts). */
  steps: { id: string; title: string; text: string; line: number }[];
}

type Fault = Omit<Problem, 'file'>;
type Node = MdastNode & {
  children?: Node[];
  name?: string | null;
  value?: string;
  url?: string;
  attributes?: { type?: string; name?: string; value?: unknown }[];
};

const isElement = (node: Node) => node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

/**
 * Reads the structure of an MDX text, and what in it the vocabulary does not know.
 * @param source the MDX without its front matter
 * @param firstLine the line of the file at which the text starts, counted from 1
 * @param sections ids that a `<Section>` may have
 * @throws when the text is not valid MDX; the message says where, counted from the text's first line
 */
export function readOutline(source: string, firstLine = 1, sections: readonly string[] = []): { outline: Outline; faults: Fault[] } {
  const outline: Outline = { blocks: [], refs: [], paragraphs: [], segments: {}, sections: [], steps: [] };
  const faults: Fault[] = [];
  const once = new Map<string, number>();
  const root = mdxToMdast(source, { features: { smartPunctuation: false, frontmatter: false } }) as Node;

  const visit = (node: Node, path: string, parents: readonly string[], block: Block | undefined) => {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    let name = markdown[node.type];
    const element = isElement(node) ? vocabulary[node.name ?? ''] : undefined;
    if (element) {
      faults.push(...judge(node, element, { line, parents, sections, once }));
      const [id = '', target = id] = identify(node, element);
      const label = `${node.name}${id ? `#${id}` : ''}`;
      if (element.level === 'block') name = label;
      if (target !== id) {
        outline.refs.push({ target, line, link: false });
        block?.refs.push(target);
      }
      if (node.name === 'Step') outline.steps.push({ id, title: boldWords(node), text: lineOf(node), line });
      if (node.name === 'Section') outline.sections.push(id);
      if (node.name === 'Steps') outline.sections.push('steps');
      if (node.name === 'Segment') outline.segments[id] = { text: plainText(node), line };
    } else if (node.type !== 'root' && name === undefined) faults.push(refuse(node, line));
    if (node.type === 'text' && /\]\(|\]\[|\] \([a-z]+:/.test(node.value ?? '')) faults.push({ line, ...brokenLink });
    if (node.type === 'link') {
      if (!plainText(node)) faults.push({ line, field: node.url ?? '', problem: 'The link has no text.', remedy: 'Write [text](target).' });
      outline.refs.push({ target: node.url ?? '', line, link: true });
      block?.refs.push(node.url ?? '');
    }
    if (node.type === 'paragraph') outline.paragraphs.push({ text: plainText(node, false), line });
    const here = name ? (path ? `${path} > ${name}` : name) : path;
    let current = block;
    if (name) outline.blocks.push((current = { name: here, refs: [], line }));
    for (const child of node.children ?? []) visit(child, here, element ? [...parents, node.name ?? ''] : parents, current);
  };
  visit(root, '', [], undefined);
  return { outline, faults };
}

/** The id of an element, and the target that it stands for where that is something elsewhere in the content. */
function identify(node: Node, { attributes }: Element): string[] {
  return Object.entries(attributes).flatMap(([name, allowed]) => {
    const value = attributeOf(node, name);
    return typeof allowed === 'object' && 'target' in allowed ? [value, `${allowed.target}:${value}`] : [value];
  });
}

const brokenLink = {
  field: 'link',
  problem: 'This looks like a link and is none.',
  remedy: 'Write [text](symptom:3), without a space in the brackets or between them.',
};

interface Place {
  line: number;
  parents: readonly string[];
  sections: readonly string[];
  once: Map<string, number>;
}

/** What an element of the vocabulary does that it may not do. */
function judge(node: Node, element: Element, { line, parents, sections, once }: Place): Fault[] {
  const field = `<${node.name}>`;
  const faults: Fault[] = [];
  const known = Object.keys(element.attributes);
  for (const attribute of node.attributes ?? [])
    if (!attribute.name || !known.includes(attribute.name) || typeof attribute.value !== 'string')
      faults.push({
        line,
        field,
        problem: `It has ${attribute.name ? `the attribute "${attribute.name}"` : 'an attribute in braces'}, which it may not have.`,
        remedy: known.length ? `Give it only ${known.map((name) => `${name}="…"`).join(', ')}.` : 'Give it no attributes.',
      });
  for (const [name, allowed] of Object.entries(element.attributes)) {
    const value = attributeOf(node, name);
    const words = allowed === 'section' ? sections : typeof allowed === 'object' && 'words' in allowed ? allowed.words : undefined;
    if (!value) faults.push({ line, field, problem: `It has no ${name}.`, remedy: `Give it ${name}="…".` });
    else if (words && !words.includes(value))
      faults.push({
        line,
        field,
        problem: `The ${name} "${value}" is unknown.`,
        remedy: `Use one of: ${words.join(', ') || 'none here'}.`,
      });
  }
  if (element.within && !parents.includes(element.within))
    faults.push({ line, field, problem: `It stands outside <${element.within}>.`, remedy: `Move it into <${element.within}>.` });
  if (element.level === 'block' && parents.some((parent) => vocabulary[parent]?.level !== 'block'))
    faults.push({
      line,
      field,
      problem: `It stands within <${parents.at(-1)}>.`,
      remedy: 'Give it lines of its own, outside that element.',
    });
  const label = `${node.name}#${identify(node, element)[0] ?? ''}`;
  if (element.empty && (node.children ?? []).length > 0)
    faults.push({ line, field, problem: 'It holds text, which is not shown.', remedy: `Write <${node.name} id="…" /> and nothing in it.` });
  if (!element.empty && !says(node)) faults.push({ line, field, problem: 'It is empty.', remedy: 'Write something in it, or remove it.' });
  const earlier = once.get(label);
  if (element.once && earlier !== undefined)
    faults.push({
      line,
      field,
      problem: `It stands here a second time (first in line ${earlier}).`,
      remedy: 'Join the two, or give this one its own id.',
    });
  once.set(label, earlier ?? line);
  return faults;
}

const says = (node: Node): boolean =>
  vocabulary[node.name ?? '']?.empty === true || (node.value ?? '').trim() !== '' || (node.children ?? []).some(says);

function refuse(node: Node, line: number): Fault {
  if (!isElement(node)) {
    const { problem, remedy } = refusals[node.type] ?? {
      problem: `This kind of Markdown (${node.type}) is not used here.`,
      remedy: 'Write a paragraph or a list.',
    };
    return { line, field: node.type, problem, remedy };
  }
  const isHtml = /^[a-z]/.test(node.name ?? '');
  return {
    line,
    field: node.name ? `<${node.name}>` : 'fragment',
    problem: isHtml ? 'HTML is not published.' : 'There is no such element.',
    remedy: `Write Markdown, or one of: ${Object.keys(vocabulary).join(', ')}.`,
  };
}

const attributeOf = (node: Node, name: string) => {
  const value = node.attributes?.find((candidate) => candidate.name === name)?.value;
  return typeof value === 'string' ? value : '';
};

/** The words of the first bold passage of a node: what a step tells to do. */
function boldWords(node: Node): string {
  const find = (part: Node): Node | undefined =>
    part.type === 'strong' ? part : (part.children ?? []).map(find).find((found) => found !== undefined);
  const bold = find(node);
  return bold ? plainText(bold) : '';
}

/** A node as one line of text that keeps labels and what is to be typed. */
function lineOf(node: Node): string {
  const collect = (part: Node): string => {
    if (part.name === 'Ui') return `<Ui id="${attributeOf(part, 'id')}" />`;
    if (part.type === 'inlineCode') return `\`${part.value ?? ''}\``;
    if (part.type === 'break' || part.name === 'Shared') return ' ';
    return part.value ?? (part.children ?? []).map(collect).join(part.type === 'list' ? ' ' : '');
  };
  return (node.children ?? []).map(collect).join(' ').replace(/\s+/g, ' ').trim();
}

/** The words of a node with white space folded, as a reader sees them. */
function plainText(node: Node, withCode = true): string {
  const collect = (part: Node): string => {
    if ((part.type === 'inlineCode' && !withCode) || part.type === 'break') return ' ';
    if (part.value !== undefined && part.type !== 'mdxTextExpression') return part.value;
    return (part.children ?? []).map(collect).join('');
  };
  return collect(node).replace(/\s+/g, ' ').trim();
}
