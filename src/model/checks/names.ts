import { basename } from 'node:path';
import { stepsOf } from '../content.ts';
import type { Problem } from '../problem.ts';
import { settingsFiles, type Settings } from '../settings.ts';
import type { Checked } from './check.ts';

interface Claim {
  value: string | number;
  file: string;
  line: number;
  field: string;
}

/** Keys, step ids and ids of settings that must be given once, and files that must be called after what they hold. */
export function checkNames({ content, families, located, lineIn }: Checked): Problem[] {
  const { links, roles, picker, questions, wordings, synonyms } = content;
  const once = (name: keyof Settings, within: readonly string[], field: string, values: (string | number)[]) =>
    repeated(
      values.map((value, index) => ({
        value,
        file: `content/${settingsFiles[name].file}`,
        line: lineIn(name, [...within, index, field]),
        field: [...within, field].join('.'),
      })),
    );
  return [
    ...families.flatMap(({ id }) =>
      repeated(
        located
          .filter(({ entry }) => entry.family === id)
          .map(({ entry, line }) => ({ value: entry.key, file: entry.file, line: line([]), field: id })),
      ),
    ),
    ...located.flatMap(({ entry, line }) =>
      repeated(
        stepsOf(entry).map((step, index) => ({ value: step.id, file: entry.file, line: line(['steps', index]), field: 'steps.id' })),
      ),
    ),
    ...located.flatMap(({ entry, line }) => {
      const { source } = families.find(({ id }) => id === entry.family)!;
      const name = basename(entry.path);
      return source.form === 'files' && name !== entry.key
        ? [
            {
              file: entry.file,
              line: line([]),
              field: '(file)',
              problem: `The file is called ${name}.yaml and holds "${entry.key}".`,
              remedy: `Rename it to ${entry.key}.yaml, or correct what it holds.`,
            },
          ]
        : [];
    }),
    ...once(
      'links',
      ['links'],
      'id',
      links.map(({ id }) => id),
    ),
    ...once(
      'links',
      ['links'],
      'url',
      links.map(({ url }) => url),
    ),
    ...once(
      'roles',
      ['roles'],
      'id',
      roles.roles.map(({ id }) => id),
    ),
    ...once(
      'picker',
      ['questions'],
      'id',
      picker.questions.map(({ id }) => id),
    ),
    ...once(
      'questions',
      ['questions'],
      'id',
      questions.map(({ id }) => id),
    ),
    ...once(
      'wordings',
      [],
      'id',
      wordings.map(({ id }) => id),
    ),
    ...once(
      'synonyms',
      ['concepts'],
      'id',
      synonyms.concepts.map(({ id }) => id),
    ),
  ];
}

function repeated(claims: Claim[]): Problem[] {
  const first = new Map<string | number, Claim>();
  return claims.flatMap((claim) => {
    const earlier = first.get(claim.value);
    if (!earlier) {
      first.set(claim.value, claim);
      return [];
    }
    const place = earlier.file === claim.file ? 'earlier in this file' : `in ${earlier.file}`;
    return [
      {
        file: claim.file,
        line: claim.line,
        field: claim.field,
        problem: `"${claim.value}" is taken ${place}.`,
        remedy: 'Give each its own.',
      },
    ];
  });
}
