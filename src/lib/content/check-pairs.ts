import { languages } from '../locales.ts';
import { entriesOf, type Content, type Entry } from './model.ts';
import type { Problem } from './problem.ts';

/** Both halves of an entry must have the same blocks, and the steps that the record lists. */
export function checkPairs(content: Content): Problem[] {
  return entriesOf(content).flatMap((entry) => [...comparePair(entry), ...compareSteps(entry)]);
}

function comparePair({ prose: { nl, en } }: Entry): Problem[] {
  const length = Math.max(nl.outline.blocks.length, en.outline.blocks.length);
  for (let index = 0; index < length; index += 1) {
    const [a, b] = [nl.outline.blocks[index], en.outline.blocks[index]];
    if (a?.name !== b?.name)
      return [
        {
          file: nl.file,
          ...(a ? { line: a.line } : {}),
          field: a?.name ?? 'end of file',
          problem: `The English half has ${b ? `"${b.name}" here (${en.file}:${b.line})` : 'no such block'}.`,
          remedy: 'Give both languages the same blocks in the same order.',
        },
      ];
    // The order of links within a block may differ with the word order of the language.
    if (a && b && a.refs.toSorted().join(' ') !== b.refs.toSorted().join(' '))
      return [
        {
          file: nl.file,
          line: a.line,
          field: a.name,
          problem: `The links differ: nl has [${a.refs.join(', ')}], en has [${b.refs.join(', ')}] (${en.file}:${b.line}).`,
          remedy: 'Refer to the same things in both languages.',
        },
      ];
  }
  return [];
}

function compareSteps({ prose, steps, file, line }: Entry): Problem[] {
  const wanted = steps.map(({ id }) => id).join(', ');
  return languages.flatMap((lang) => {
    const found = prose[lang].outline.steps.join(', ');
    if (found === wanted) return [];
    return [
      {
        file,
        line: line(['steps']),
        field: 'steps',
        problem: `The record lists [${wanted}], ${prose[lang].file} has [${found}].`,
        remedy: 'Give both the same steps in the same order.',
      },
    ];
  });
}
