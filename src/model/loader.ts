import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { Content } from './content.ts';
import { createMemory, noMemory, type Memory } from './memory.ts';
import { ContentError } from './problem.ts';
import { contentFolder } from './read.ts';

/** What one collection takes out of the content. */
export interface Item {
  id: string;
  data: Record<string, unknown>;
  /** What it was made of, where that is more than what is stored: a change in it is a change of the item. */
  from?: object;
}

type Watcher = NonNullable<LoaderContext['watcher']>;

/**
 * Makes the loaders of all collections around one reading: a build reads the content once, and in dev every change
 * is read once, checked, and shown. A fault stops a build; in dev it is told, and the last good content stays.
 * @param read reads and checks the content of a project, with the memory of an earlier reading
 */
export function createLoaders(read: (root: string, memory: Memory) => Content) {
  let content: Content | undefined;
  // A build reads once, and should not hold every parsed file until its end.
  let memory = noMemory;
  /** By collection. */
  const fillers = new Map<string, (content: Content) => void>();
  let loaders = 0;

  /** Watches once for all collections; a burst of changes, as an editor's saving makes, is read once. */
  const watch = (watcher: Watcher, root: string, logger: LoaderContext['logger']) => {
    let timer: NodeJS.Timeout | undefined;
    const folder = `${root}${contentFolder}`;
    memory = createMemory();
    watcher.add(folder);
    watcher.on('all', (_, file) => {
      if (!file.startsWith(folder)) return;
      clearTimeout(timer);
      timer = setTimeout(() => {
        try {
          const changed = (content = read(root, memory));
          fillers.forEach((fill) => fill(changed));
          logger.info('content read again');
        } catch (error) {
          // A file may also vanish while it is read, as when another branch is checked out.
          logger.error(error instanceof ContentError ? error.message : String(error));
        }
      }, 30);
    });
  };

  return (name: string, itemsOf: (content: Content) => Item[]): Loader => {
    loaders += 1;
    const load: Loader['load'] = ({ store, config, watcher, logger, ...context }) => {
      const root = fileURLToPath(config.root);
      const fill = (filled: Content) => {
        const items = itemsOf(filled);
        const kept = new Set(items.map(({ id }) => id));
        for (const id of store.keys()) if (!kept.has(id)) store.delete(id);
        for (const { id, data, from } of items) store.set({ id, data, digest: context.generateDigest({ ...(from ?? data) }) });
      };
      // In dev everything is loaded anew when somebody asks for it ("s"); by then Astro has let go of what was watched.
      if (fillers.has(name)) {
        fillers.clear();
        content = undefined;
      }
      if (watcher && fillers.size === 0) watch(watcher, root, logger);
      fillers.set(name, fill);
      fill((content ??= read(root, memory)));
      // A build has no more use for it, and the pages are yet to be made.
      if (!watcher && fillers.size === loaders) content = undefined;
      return Promise.resolve();
    };
    return { name, load };
  };
}
