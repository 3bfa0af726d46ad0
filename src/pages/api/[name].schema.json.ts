import type { APIRoute, GetStaticPaths } from 'astro';
import { apiSchema } from '../../data/api.ts';
import { loadSite } from '../../site.ts';

export const getStaticPaths = (async () =>
  (await loadSite()).families.flatMap(({ api }) => (api ? [{ params: { name: api.name } }] : []))) satisfies GetStaticPaths;

/** The JSON Schema of the document beside it. */
export const GET: APIRoute<Record<string, never>, { name: string }> = async ({ params: { name } }) =>
  Response.json(apiSchema(name, await loadSite()));
