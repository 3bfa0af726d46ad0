import { languages, listOf, wordsFor } from './languages/index.ts';
import { labelPattern, skeleton } from './skeleton.ts';

/** What a label announces. */
type Kind = 'request' | 'correlation' | 'time' | 'date' | 'code';

/** A label in a message: what it announces, and from where to where it stands. */
export interface Label {
  kind: Kind;
  start: number;
  end: number;
}

/**
 * Words before a label that make it another: the caller's own id, that of an earlier request, or a ticket's. On the same
 * line only: a sentence may end in "access" or "client" above the label.
 */
const other = new RegExp(
  `(?:(?:${oneOf('client|original|oorspronkelijk|oorspronkelijke|ursprüngliche|parent|correlation|sub')})[ _-]?|(?:${oneOf('support|service|access')})[ _-])$`,
);

const gap = "[\\s_.'*-]{0,4}";
// A label may lack its "id" where a colon and a GUID follow at once.
const guidNext = '(?= ?[:=] ?[a-z0-9]{8}-[a-z0-9]{4}-)';

/** The labels of an id in all languages: "request id", and "ID de la demande" where the language has it that way round. */
function idPattern(kind: 'request' | 'correlation'): string {
  const patterns = languages.flatMap(({ id, of, [kind]: name }) => [
    ...(name.before && id.after ? [`(?:${oneOf(name.before)})(?:${gap}(?:${oneOf(id.after)})|${guidNext})`] : []),
    ...(name.after && id.before
      ? [`(?:${oneOf(id.before)})${gap}${of ? `(?:(?:${oneOf(of)})${gap})?` : ''}(?:${oneOf(name.after)})(?![a-z]|${gap}id)`]
      : []),
  ]);
  return patterns.join('|');
}

function oneOf(words: string | readonly string[]): string {
  return (typeof words === 'string' ? listOf(words) : words)
    .map(labelPattern)
    .sort((a, b) => b.length - a.length)
    .join('|');
}

// In the order of the pattern's groups.
const kinds: Kind[] = ['request', 'correlation', 'time', 'date', 'code'];
const finder = new RegExp(
  `(${idPattern('request')})|(${idPattern('correlation')})|(${oneOf(wordsFor('time'))})` +
    // "Date" is a common word: it counts at the start of a line or a table cell only.
    `|((?<=^ {0,4}|\\n {0,4}|[",;{|] ?)(?:${oneOf(wordsFor('date'))})(?![a-z]))|(${oneOf(wordsFor('code'))})`,
  'g',
);

/** All labels of a message, in order, given its skeleton. */
export function findLabels(bones: string): Label[] {
  const found: Label[] = [];
  for (const match of bones.matchAll(finder)) {
    const kind = kinds.find((_, index) => match[index + 1] !== undefined);
    if (!kind) continue;
    const start = match.index;
    const end = start + match[0].length;
    if (kind === 'request' && other.test(bones.slice(Math.max(0, start - 20), start))) continue;
    if (kind === 'time' && bones.charAt(start - 1) === '@') continue; // A log's own time.
    found.push({ kind, start, end });
  }
  return found;
}

/** Whether a cell of a table is nothing but a label. */
export function isLabel(cell: string): boolean {
  const bones = skeleton(cell.trim());
  const [label] = findLabels(bones);
  return label !== undefined && label.start === 0 && bones.length - label.end <= 6;
}
