import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastNode, type MdastPluginEntry, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';

type MdxElement = Readonly<MdxJsxFlowElement | MdxJsxTextElement>;

const aware = new Set(['Section', 'Steps', 'Step', 'Ui', 'Statement', 'Title', 'Intro', 'DiagnosticStep', 'ListIntro']);
const ownScheme = /^(?:link|symptom|code|page):/;

type Attribute = { type: 'mdxJsxAttribute'; name: string; value: string };
const attribute = (name: string, value: string): Attribute => ({ type: 'mdxJsxAttribute', name, value });

/**
 * Tells the elements in an MDX file which language and entry they stand in, and turns links of the site's own
 * schemes (`symptom:3`) into `<Ref>`, so that editors write neither.
 */
export const bindProse: MdastPluginEntry = ({ fileURL }) => {
  const path = fileURL ? fileURLToPath(fileURL).replaceAll('\\', '/') : '';
  const [, entry, lang] = /^.*\/content\/(.+)\/(nl|en)\.mdx$/.exec(path) ?? [];
  if (!entry || !lang) return null;
  const context = [attribute('lang', lang), attribute('entry', entry)];
  /** The element with the context added; an element that has it already is left alone. */
  const bind = (node: MdxElement) =>
    node.name && aware.has(node.name) && !node.attributes.some((candidate) => 'name' in candidate && candidate.name === 'entry')
      ? ({ type: node.type, name: node.name, attributes: [...node.attributes, ...context], children: node.children } as MdastNode)
      : undefined;
  return defineMdastPlugin({
    name: 'bind-prose',
    mdxJsxFlowElement: bind,
    mdxJsxTextElement: bind,
    link: (node) =>
      ownScheme.test(node.url)
        ? ({
            type: 'mdxJsxTextElement',
            name: 'Ref',
            attributes: [attribute('to', node.url), ...context],
            children: node.children,
          } as unknown as MdastNode)
        : undefined,
  });
};
