import { defineMdastPlugin, type MdastNode, type MdastPluginEntry } from 'satteri';
import { markForeign } from '../lib/foreign.ts';

/**
 * Marks in prose what it quotes from screens in their original language, so that a screen reader says it in that one.
 * @param phrases what is quoted
 * @param tag the original language, as `lang` names it
 */
export function markOriginals(phrases: readonly string[], tag: string): MdastPluginEntry {
  return defineMdastPlugin({
    name: 'mark-originals',
    text: (node, context) => {
      const stretches = markForeign(node.value, phrases);
      if (!stretches.some(({ foreign }) => foreign)) return;
      context.replaceNode(
        node,
        stretches.map(({ text, foreign }) => {
          const words = { type: 'text', value: text } as MdastNode;
          const attributes = [{ type: 'mdxJsxAttribute', name: 'lang', value: tag }];
          return foreign ? ({ type: 'mdxJsxTextElement', name: 'span', attributes, children: [words] } as unknown as MdastNode) : words;
        }),
      );
    },
  });
}
