/** What an attribute of an element may be. */
type Allowed =
  /** The id of a section that the family knows. */
  | 'section'
  /** The id of a step in the entry's record. */
  | 'step'
  /** Something that stands elsewhere in the content: `label:x`, `segment:x`, `shared:x`. */
  | { target: string }
  /** One of a few words. */
  | { words: readonly string[] };

/** An element that may stand in prose. */
export interface Element {
  /** Its attributes, all of which must be given. */
  attributes: Readonly<Record<string, Allowed>>;
  /** Whether it stands for itself, or within a line of text. */
  level: 'block' | 'line' | 'either';
  /** Whether it may stand only once in a file, or once with each id. */
  once?: true;
  /** Whether it stands for what it names and holds nothing; every other element must hold something. */
  empty?: true;
  /** Elements that it must stand in. */
  within?: string;
}

/**
 * Every element that an editor may write, and nothing else: the one place that says so. Components of the same names
 * stand in src/prose; readOutline() reads by it, and the checks refuse by it.
 */
export const vocabulary: Readonly<Record<string, Element>> = {
  Title: { attributes: {}, level: 'block', once: true },
  Intro: { attributes: {}, level: 'block', once: true },
  ListIntro: { attributes: {}, level: 'block', once: true },
  DiagnosticStep: { attributes: { n: { words: ['1', '2', '3'] } }, level: 'block', once: true },
  Statement: { attributes: {}, level: 'block', once: true },
  Section: { attributes: { id: 'section' }, level: 'block', once: true },
  Steps: { attributes: {}, level: 'block', once: true },
  Step: { attributes: { id: 'step' }, level: 'block', once: true, within: 'Steps' },
  Shared: { attributes: { id: { target: 'shared' } }, level: 'block', empty: true },
  Segment: { attributes: { id: { target: 'segment' } }, level: 'either', once: true },
  Ui: { attributes: { id: { target: 'label' } }, level: 'line', empty: true },
};

/** Markdown that may stand in prose, by the names of the syntax tree; what is missing here is refused. */
export const markdown: Readonly<Record<string, string>> = {
  paragraph: 'paragraph',
  list: 'list',
  listItem: 'item',
  text: '',
  strong: '',
  emphasis: '',
  link: '',
  inlineCode: '',
  code: 'code',
  break: '',
};

/** How to write instead what is refused, by the names of the syntax tree. */
export const refusals: Readonly<Record<string, { problem: string; remedy: string }>> = {
  mdxjsEsm: { problem: 'import and export are no prose.', remedy: 'Remove the line; every element of the vocabulary is there without it.' },
  mdxFlowExpression: { problem: 'What stands in braces would be run as a program.', remedy: 'Remove it, or write &#123; for {.' },
  mdxTextExpression: {
    problem: 'What stands in braces would be run as a program.',
    remedy: 'Remove it, or write &#123; for {, or set the words in `backticks`.',
  },
  html: { problem: 'HTML is not published.', remedy: 'Write Markdown, or an element of the vocabulary.' },
  image: { problem: 'Pictures are not published from prose.', remedy: 'Remove it, or say it in words.' },
  imageReference: { problem: 'Pictures are not published from prose.', remedy: 'Remove it, or say it in words.' },
  heading: {
    problem: 'Headings come from <Section> and <Steps>.',
    remedy: 'Use <Section id="…">, or bold words at the start of a paragraph.',
  },
};
