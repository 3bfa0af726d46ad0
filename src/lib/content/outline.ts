import { mdxToMdast, type MdastNode } from 'satteri';

/** A block of an MDX file as two languages can be compared on it: its shape, never its words. */
export interface Block {
  /** Such as `Section#you > list > item`. */
  name: string;
  /** Targets and ids it refers to, in order of appearance. */
  refs: string[];
  line: number;
}

/** A reference from prose: a link target (`symptom:3`) or an element with an id (`Ui#reply-url`). */
export interface Ref {
  target: string;
  line: number;
}

export interface Outline {
  blocks: Block[];
  refs: Ref[];
  /** Plain words of each paragraph without code, for the checks on language. */
  paragraphs: { text: string; line: number }[];
  /** Text of every `<Segment>`, by id, white space folded. */
  segments: Map<string, string>;
  /** Ids of `<Step>` elements in order. */
  steps: string[];
}

type Loose = MdastNode & {
  children?: Loose[];
  name?: string | null;
  value?: string;
  url?: string;
  attributes?: { name?: string; value?: unknown }[];
};

const attribute = (node: Loose, name: string) => {
  const value = node.attributes?.find((candidate) => candidate.name === name)?.value;
  return typeof value === 'string' ? value : '';
};

const containers: Record<string, string> = {
  paragraph: 'paragraph',
  list: 'list',
  listItem: 'item',
  heading: 'heading',
  blockquote: 'quote',
  code: 'code',
};

/**
 * Reads the structure of an MDX text.
 * @param source the MDX without its front matter
 * @param firstLine the line of the file at which the text starts, counted from 1
 * @throws when the text is not valid MDX; the message says where
 */
export function readOutline(source: string, firstLine = 1): Outline {
  const outline: Outline = { blocks: [], refs: [], paragraphs: [], segments: new Map(), steps: [] };
  const root = mdxToMdast(source, { features: { smartPunctuation: false, frontmatter: false } }) as Loose;

  const visit = (node: Loose, path: string, block: Block | undefined) => {
    const line = (node.position?.start.line ?? 1) + firstLine - 1;
    let name = containers[node.type];
    if (node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement') {
      const id = attribute(node, 'id') || attribute(node, 'n');
      const label = `${node.name ?? ''}${id ? `#${id}` : ''}`;
      if (node.type === 'mdxJsxTextElement' || node.name === 'Segment') {
        outline.refs.push({ target: label, line });
        block?.refs.push(label);
      } else name = label;
      if (node.name === 'Step') outline.steps.push(id);
      if (node.name === 'Segment') outline.segments.set(id, plainText(node));
    }
    if (node.type === 'link') {
      outline.refs.push({ target: node.url ?? '', line });
      block?.refs.push(node.url ?? '');
    }
    if (node.type === 'paragraph') outline.paragraphs.push({ text: plainText(node, false), line });
    const here = name ? (path ? `${path} > ${name}` : name) : path;
    let current = block;
    if (name) outline.blocks.push((current = { name: here, refs: [], line }));
    for (const child of node.children ?? []) visit(child, here, current);
  };
  visit(root, '', undefined);
  return outline;
}

/** The words of a node with white space folded, as a reader sees them. */
function plainText(node: Loose, withCode = true): string {
  const collect = (part: Loose): string =>
    part.type === 'inlineCode' && !withCode
      ? ' '
      : part.type === 'break'
        ? ' '
        : part.value !== undefined && part.type !== 'mdxTextExpression'
          ? part.value
          : (part.children ?? []).map(collect).join('');
  return collect(node).replace(/\s+/g, ' ').trim();
}
