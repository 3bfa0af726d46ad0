/** Mistakes that a programmer makes who adds a family: the same checks stop them. */
import { cwd } from 'node:process';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { families } from '../../../src/families/index.ts';
import type { Family } from '../../../src/families/family.ts';
import { createMemory } from '../../../src/model/memory.ts';
import { ContentError, formatProblem } from '../../../src/model/problem.ts';
import { readContent } from '../../../src/model/read.ts';
import { checkPublished } from '../../../src/routes/check-published.ts';
import { checkRoutes } from '../../../src/routes/check.ts';

const symptom: Family = families.find(({ id }) => id === 'symptom')!;
const symptomFields = symptom.api!.schema as z.ZodObject;

/** None of the changes is one of what is in the files. */
const memory = createMemory();

/** Reads the published content with the family of symptoms changed. */
function faultsWith(change: Partial<Family>, without: readonly (keyof Family)[] = []): string[] {
  const changed = families.map((family) => {
    if (family.id !== 'symptom') return family;
    const copy: Family = { ...family, ...change };
    for (const name of without) delete copy[name];
    return copy;
  });
  try {
    readContent(cwd(), changed, [checkRoutes, checkPublished(cwd())], memory);
    return [];
  } catch (error) {
    if (error instanceof ContentError) return error.problems.map(formatProblem);
    throw error;
  }
}

test('as they are, they have no fault', () => expect(faultsWith({})).toEqual([]));

test.each<[mistake: string, Partial<Family>, without: (keyof Family)[], said: RegExp]>([
  [
    'an address that another family has',
    { path: (_, lang) => `${lang}/foutcodes/aadsts50011/` },
    [],
    /:\d+ {2}address \/nl\/foutcodes\/aadsts50011\/: It belongs to symptom:1 .* already\. Give each its own/,
  ],
  [
    'a permanent address twice',
    { permalink: () => 's/1/' },
    [],
    /:\d+ {2}address \/s\/1\/: It belongs to symptom:1 .* already\. Give each its own/,
  ],
  ['a permanent address of another family', { permalink: () => 'c/50011/' }, [], /address \/c\/50011\/: It belongs to symptom:1/],
  [
    'an address in capitals',
    { path: ({ key }, lang) => `${lang}/Symptomen/${key}/` },
    [],
    /address \/nl\/Symptomen\/1\/: It is no address of the site\. Use lower-case/,
  ],
  [
    'an address without its slash',
    { path: ({ key }, lang) => `${lang}/symptomen/${key}` },
    [],
    /It is no address of the site\. Use lower-case/,
  ],
  ['no view', {}, ['view'], /index\.ts:1 {2}symptom: The family has addresses and no view\. Give it a view/],
  ['a view that does not exist', { view: () => 'NoView' }, [], /There is no view src\/views\/NoView\.astro\. Add it/],
  ['nothing to say on permanent addresses', {}, ['door'], /index\.ts:1 {2}symptom: .*nothing to say on them\. Give it a door/],
])('%s is refused', (_, change, without, said) => {
  expect(faultsWith(change, without).join('\n')).toMatch(said);
});

test.each<[change: string, schema: z.ZodObject, said: RegExp]>([
  [
    'gone',
    symptomFields.omit({ number: true }),
    /published\.txt:\d+ {2}field:symptoms\.number integer: "symptoms\.number" was published in \/api\/symptoms\.json, and is gone/,
  ],
  ['of another type', symptomFields.extend({ number: z.string() }), /field:symptoms\.number integer: .* has another type\. Give it back/],
])('a field of a document for macros that is %s is refused', (_, schema, said) => {
  expect(faultsWith({ api: { ...symptom.api!, schema } }).join('\n')).toMatch(said);
});

test('a further field of a document for macros is no fault', () => {
  expect(faultsWith({ api: { ...symptom.api!, schema: symptomFields.extend({ more: z.string() }) } })).toEqual([]);
});
