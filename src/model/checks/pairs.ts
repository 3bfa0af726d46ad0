import { defaultLanguage, languages, locales, type Lang } from '../../lib/locales.ts';
import { stepsOf, type Prose } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Checked, Located } from './check.ts';

/** All languages of an entry must have the same blocks, and the steps that the record lists. */
export function checkPairs({ located }: Checked): Problem[] {
  return located.flatMap((found) => {
    const { entry } = found;
    const first = entry.prose[defaultLanguage];
    if (!first) return [];
    const others = languages.filter((lang) => lang !== defaultLanguage);
    return [...others.flatMap((lang) => comparePair(first, entry.prose[lang]!, lang)), ...compareSteps(found)];
  });
}

function comparePair(first: Prose, other: Prose, lang: Lang): Problem[] {
  const length = Math.max(first.outline.blocks.length, other.outline.blocks.length);
  for (let index = 0; index < length; index += 1) {
    const [a, b] = [first.outline.blocks[index], other.outline.blocks[index]];
    const line = a?.line ?? first.outline.blocks.at(-1)?.line ?? 1;
    if (a?.name !== b?.name)
      return [
        {
          file: first.file,
          line,
          field: a?.name ?? 'end of file',
          problem: `The ${locales[lang].label} half has ${b ? `"${b.name}" here (${other.file}:${b.line})` : 'no such block'}.`,
          remedy: 'Give all languages the same blocks in the same order.',
        },
      ];
    // The order of links within a block may differ with the word order of the language.
    if (a && b && a.refs.toSorted().join(' ') !== b.refs.toSorted().join(' '))
      return [
        {
          file: first.file,
          line: a.line,
          field: a.name,
          problem: `The links differ: here [${a.refs.join(', ')}], in ${locales[lang].label} [${b.refs.join(', ')}] (${other.file}:${b.line}).`,
          remedy: 'Refer to the same things in all languages.',
        },
      ];
  }
  return [];
}

function compareSteps({ entry, line }: Located): Problem[] {
  const steps = stepsOf(entry);
  const wanted = steps.map(({ id }) => id).join(', ');
  return languages.flatMap((lang) => {
    const { file, outline } = entry.prose[lang]!;
    const found = outline.steps.map(({ id }) => id).join(', ');
    if (found === wanted) return [];
    return [
      {
        file: entry.file,
        line: line(['steps']),
        field: 'steps',
        problem: `The record lists [${wanted}], ${file} has [${found}].`,
        remedy: 'Give both the same steps in the same order.',
      },
    ];
  });
}
