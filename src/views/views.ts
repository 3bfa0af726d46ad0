import type { AstroComponentFactory } from 'astro/runtime/server/index.js';

const views = import.meta.glob<{ default: AstroComponentFactory }>('./*View.astro');

/** A view by the name that a family gives. @throws when there is no such file */
export async function viewOf(name: string): Promise<AstroComponentFactory> {
  const load = views[`./${name}.astro`];
  if (!load) throw new Error(`There is no view src/views/${name}.astro.`);
  return (await load()).default;
}
