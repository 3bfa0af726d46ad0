import type { APIRoute, GetStaticPaths } from 'astro';
import { macroSet } from '../../data/macros/macro.ts';
import { macroFiles } from '../../data/macros/tools.ts';
import { loadSite } from '../../site.ts';

export const getStaticPaths = (async () =>
  macroFiles(await loadSite()).map(({ name }) => ({ params: { file: name } }))) satisfies GetStaticPaths;

/** A download for a ticket tool. */
export const GET: APIRoute<Record<string, never>, { file: string }> = async ({ params: { file } }) => {
  const site = await loadSite();
  const { make, type } = macroFiles(site).find(({ name }) => name === file)!;
  return new Response(make(macroSet(site)), { headers: { 'content-type': type } });
};
