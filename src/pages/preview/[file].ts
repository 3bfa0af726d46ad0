import type { APIRoute, GetStaticPaths } from 'astro';
import { pictureFiles } from '../../data/previews/files.ts';
import { loadSite } from '../../site.ts';

export const getStaticPaths = (async () => {
  const files = await pictureFiles(await loadSite());
  return [...files.values()].map(({ name }) => ({ params: { file: name } }));
}) satisfies GetStaticPaths;

/** A picture that programs show beside a shared address. */
export const GET: APIRoute<Record<string, never>, { file: string }> = async ({ params: { file } }) => {
  const files = await pictureFiles(await loadSite());
  const { png } = [...files.values()].find(({ name }) => name === file)!;
  return new Response(new Uint8Array(png), { headers: { 'content-type': 'image/png' } });
};
