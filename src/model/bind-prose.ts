import { fileURLToPath } from 'node:url';
import { defineMdastPlugin, type MdastNode, type MdastPluginEntry, type MdxJsxFlowElement, type MdxJsxTextElement } from 'satteri';
import { languages } from '../lib/locales.ts';
import { parseRef } from '../lib/ref.ts';
import { vocabulary } from './vocabulary.ts';

type MdxElement = Readonly<MdxJsxFlowElement | MdxJsxTextElement>;
type Attribute = { type: 'mdxJsxAttribute'; name: string; value: string };

const attribute = (name: string, value: string): Attribute => ({ type: 'mdxJsxAttribute', name, value });
const file = new RegExp(`^.*/content/(.+)/(${languages.join('|')})\\.mdx$`);

/**
 * Tells the elements in an MDX file which language and entry they stand in, and turns links of the site's own
 * schemes (`symptom:3`) into `<Ref>`, so that editors write neither.
 */
export const bindProse: MdastPluginEntry = ({ fileURL }) => {
  const path = fileURL ? fileURLToPath(fileURL).replaceAll('\\', '/') : '';
  const [, entry, lang] = file.exec(path) ?? [];
  if (!entry || !lang) return null;
  const context = [attribute('lang', lang), attribute('entry', entry)];
  /** The element with the context added; an element that has it already is left alone. */
  const bind = (node: MdxElement) =>
    node.name && node.name in vocabulary && !node.attributes.some((candidate) => 'name' in candidate && candidate.name === 'entry')
      ? ({ type: node.type, name: node.name, attributes: [...node.attributes, ...context], children: node.children } as MdastNode)
      : undefined;
  return defineMdastPlugin({
    name: 'bind-prose',
    mdxJsxFlowElement: bind,
    mdxJsxTextElement: bind,
    link: (node) =>
      parseRef(node.url)
        ? ({
            type: 'mdxJsxTextElement',
            name: 'Ref',
            attributes: [attribute('to', node.url), ...context],
            children: node.children,
          } as unknown as MdastNode)
        : undefined,
  });
};
