import { isBare, oneLine, type Block, type Copied } from './block.ts';
import { toHtml } from './html.ts';
import { toJira } from './jira.ts';
import { toMarkdown } from './markdown.ts';
import { toPlainText } from './plain.ts';

/** The forms in which a text can be copied, by the names that are promised to others (`data-copy`). */
const forms = ['rich', 'text', 'markdown', 'jira', 'url'] as const;
/** A form that a text can be copied in. */
export type Form = (typeof forms)[number];

/** Whether a value, of an attribute, names a form. */
export function isForm(value: string | undefined): value is Form {
  return forms.some((form) => form === value);
}

const writers: Readonly<Record<Form, (blocks: readonly Block[]) => Copied>> = {
  rich: (blocks) => ({ text: toPlainText(blocks), html: toHtml(blocks) }),
  text: (blocks) => ({ text: toPlainText(blocks) }),
  markdown: (blocks) => ({ text: toMarkdown(blocks) }),
  jira: (blocks) => ({ text: toJira(blocks) }),
  url: (blocks) => ({ text: addressesOf(blocks).join('\n') }),
};

/** A text for a ticket in a form, each language after the other. */
export function writeForm(form: Form, blocks: readonly Block[]): Copied {
  return writers[form](blocks);
}

/** The main address of each block, once: a permanent one is the same in every language. */
function addressesOf(blocks: readonly Block[]): string[] {
  return [...new Set(blocks.flatMap(({ lines }) => lines.find(isBare) ?? []).map(({ address }) => oneLine(address)))];
}
