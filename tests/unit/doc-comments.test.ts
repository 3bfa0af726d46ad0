import { expect, test } from 'vitest';
import { readSources } from './sources.ts';

const exported = /^export (?:async )?(?:const|function\*?|class|interface|type) (?!getStaticPaths\b)(\w+)/;

/** The exports of a file that have no doc comment right above them. */
function undocumented([file, source]: readonly [string, string]): string[] {
  const lines = source.split('\n');
  return lines.flatMap((line, at) => {
    const name = exported.exec(line)?.[1];
    return name && !lines[at - 1]?.trimEnd().endsWith('*/') ? [`${file}: ${name}`] : [];
  });
}

test('every export has a doc comment', () => expect([...readSources()].flatMap(undocumented)).toEqual([]));

test('one without is found', () =>
  expect(
    undocumented(['x.ts', '/** Here. */\nexport const a = 1;\n\nexport type B = string;\n/** Far. */\n\nexport function c() {}']),
  ).toEqual(['x.ts: B', 'x.ts: c']));
