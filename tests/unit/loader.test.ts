import { EventEmitter } from 'node:events';
import { expect, test, vi } from 'vitest';
import type { Content } from '../../src/model/content.ts';
import { createLoaders } from '../../src/model/loader.ts';

/** What Astro hands to a loader, with a watcher that is told of files by hand. */
function contextWith(watcher: EventEmitter & { add?: () => void }) {
  const kept = new Map<string, { id: string; data: { reading: number } }>();
  watcher.add = () => undefined;
  const store = {
    keys: () => kept.keys(),
    delete: (id: string) => kept.delete(id),
    set: (item: never) => kept.set((item as { id: string }).id, item),
  };
  const logger = { info: () => undefined, error: () => undefined };
  return { kept, context: { store, config: { root: new URL('file:///project/') }, watcher, logger, generateDigest: () => '' } as never };
}

test('in dev an edit is read once for all collections, also after everything was loaded anew', async () => {
  vi.useFakeTimers();
  let readings = 0;
  const loader = createLoaders(() => ({ reading: (readings += 1) }) as never);
  const itemsOf = (content: Content) => [{ id: 'a', data: { reading: (content as never as { reading: number }).reading } }];
  const loaders = [loader('codes', itemsOf), loader('guides', itemsOf)];
  const watcher = new EventEmitter();
  const { kept, context } = contextWith(watcher);
  const edit = () => {
    watcher.emit('all', 'change', '/project/content/codes/50011.yaml');
    vi.runAllTimers();
    return kept.get('a')?.data.reading;
  };

  for (const { load } of loaders) await load(context);
  expect(readings).toBe(1);
  expect(edit()).toBe(2);

  // As Astro does when somebody presses "s": it lets go of the watcher, and loads every collection.
  watcher.removeAllListeners();
  for (const { load } of loaders) await load(context);
  expect(readings).toBe(3);
  expect(kept.get('a')?.data.reading).toBe(3);
  expect(edit()).toBe(4);
  expect(readings).toBe(4);
  vi.useRealTimers();
});
