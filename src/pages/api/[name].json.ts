import type { APIRoute, GetStaticPaths } from 'astro';
import { apiDocument } from '../../data/api.ts';
import { loadSite } from '../../site.ts';

export const getStaticPaths = (async () =>
  (await loadSite()).families.flatMap(({ api }) => (api ? [{ params: { name: api.name } }] : []))) satisfies GetStaticPaths;

/** Everything that a macro needs about the entries of a family. */
export const GET: APIRoute<Record<string, never>, { name: string }> = async ({ params: { name } }) =>
  Response.json(apiDocument(name, await loadSite()));
