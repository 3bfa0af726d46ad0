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
  const [whole, matter] = /^---\n([\s\S]*?)\n---(?:\n|$)/.exec(source) ?? [];
  if (whole === undefined || matter === undefined) {
    problems.push({
      file,
      line: 1,
      field: 'front matter',
      problem: source.trim() ? 'There is none, or its end is missing.' : 'The file is empty.',
      remedy: 'Begin the file with ---, title, summary, reviewed, ---.',
    });
    return undefined;
  }
  const front = parseYaml(matter, proseSchema, file, problems, 2);
  const firstLine = whole.split('\n').length;
  const prose = source.slice(whole.length);
  try {
    const { outline, faults } = readOutline(prose, firstLine, sections);
    problems.push(...faults.map((fault) => ({ file, ...fault })));
    if (!front || problems.length > before) return undefined;
    const { data, line } = front;
    return { file, ...data, lines: { title: line(['title']), summary: line(['summary']), reviewed: line(['reviewed']) }, outline };
  } catch (error) {
    problems.push({ file, ...tellSyntaxFault(error as Error, prose.split('\n'), firstLine) });
    return undefined;
  }
}

/** The parser counts from where the prose starts, and says so in front of its message: `8:16: Unexpected …`. */
function tellSyntaxFault(error: Error, rows: readonly string[], firstLine: number): Omit<Problem, 'file'> {
  const [, row = '1', said = error.message] = /^(\d+):\d+: ([\s\S]*)$/.exec(error.message) ?? [];
  const shifted = said
    .replace(/\((\d+):(\d+)\)/g, (_, other: string) => `(line ${Number(other) + firstLine - 1})`)
    .replace(/\s*\((?:mdx|micromark|mdx-jsx):[\w-]+\)/g, '')
    .split('\n')[0]!
    .trim();
  return {
    line: Number(row) + firstLine - 1,
    field: 'MDX',
    problem: `${shifted}.`,
    remedy: remedyFor(rows[Number(row) - 1] ?? ''),
  };
}

function remedyFor(row: string): string {
  if (/=\s*[“”„‘’]/.test(row)) return 'Write straight quotes in tags: id="…".';
  if (row.includes('<!--')) return 'Remove the note; a note of the form <!-- … --> is not known here.';
  return 'Correct the tag or brace it names. In text write &lt; for < and &#123; for {.';
}
