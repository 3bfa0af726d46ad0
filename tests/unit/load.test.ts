import { afterEach, expect, test, vi } from 'vitest';
import { load } from '../../src/elements/shared/load.ts';

const answer = (content: unknown, status = 200) => Promise.resolve(new Response(JSON.stringify(content), { status }));
const serve = (...answers: (() => Promise<Response>)[]) => {
  const fetched = vi.fn(() => (answers.shift() ?? (() => Promise.reject(new Error('too often'))))());
  vi.stubGlobal('fetch', fetched);
  return fetched;
};

afterEach(() => vi.unstubAllGlobals());

test('what arrived is not loaded again', async () => {
  const fetched = serve(() => answer({ a: 1 }));
  expect(await load('/one.json')).toEqual({ a: 1 });
  expect(await load('/one.json')).toEqual({ a: 1 });
  expect(fetched).toHaveBeenCalledTimes(1);
});

test.each([
  ['is refused', () => answer({ a: 1 }, 404)],
  ['does not arrive', () => Promise.reject(new Error('offline'))],
  ['is empty', () => answer({})],
  ['is no object', () => answer('x')],
  ['is cut off', () => Promise.resolve(new Response('{"a":'))],
])('what %s is undefined, and is tried again the next time', async (name, fail) => {
  serve(fail, () => answer({ a: 1 }));
  expect(await load(`/${name}.json`)).toBeUndefined();
  expect(await load(`/${name}.json`)).toEqual({ a: 1 });
});
