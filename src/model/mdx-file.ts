import type { Prose } from './content.ts';
import { proseSchema } from './fields.ts';
import { readOutline } from './outline.ts';
import type { Problem } from './problem.ts';
import { parseYaml } from './yaml-file.ts';

/**
 * Reads an MDX file: front matter and the outline of its prose.
 * @param source its text
 * @param file its path for the messages
 * @param sections ids that a `<Section>` may have here
 * @returns undefined when problems were added to the list
 */
export function parseMdx(source: string, file: string, sections: readonly string[], problems: Problem[]): Prose | undefined {
  const before = problems.length;
  const [whole, matter] = /^---\n([\s\S]*?)\n---\n/.exec(source) ?? [];
  if (whole === undefined || matter === undefined) {
    problems.push({
      file,
      line: 1,
      field: 'front matter',
      problem: source.trim() ? 'There is none.' : 'The file is empty.',
      remedy: 'Begin the file with ---, title, summary, reviewed, ---.',
    });
    return undefined;
  }
  const data = parseYaml(matter, proseSchema, file, problems, 2)?.data;
  const firstLine = whole.split('\n').length;
  try {
    const { outline, faults } = readOutline(source.slice(whole.length), firstLine, sections);
    problems.push(...faults.map((fault) => ({ file, ...fault })));
    return data && problems.length === before ? { file, ...data, outline } : undefined;
  } catch (error) {
    problems.push({ file, ...tellSyntaxFault(error as Error, firstLine) });
    return undefined;
  }
}

/** The parser counts from where the prose starts, and says so in front of its message: `8:16: Unexpected …`. */
function tellSyntaxFault(error: Error, firstLine: number): Omit<Problem, 'file'> {
  const [, line = '1', said = error.message] = /^(\d+):\d+: ([\s\S]*)$/.exec(error.message) ?? [];
  const shifted = said
    .replace(/\((\d+):(\d+)\)/g, (_, row: string) => `(line ${Number(row) + firstLine - 1})`)
    .replace(/\s*\((?:mdx|micromark|mdx-jsx):[\w-]+\)/g, '')
    .split('\n')[0]!
    .trim();
  return {
    line: Number(line) + firstLine - 1,
    field: 'MDX',
    problem: `${shifted}.`,
    remedy: 'Correct the tag or brace it names. In text write &lt; for < and &#123; for {.',
  };
}
