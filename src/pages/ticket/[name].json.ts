import type { APIRoute, GetStaticPaths } from 'astro';
import { buildQuestions, buildTicketEntry, buildTicketLanguages, ticketEntries, ticketFile } from '../../data/ticket.ts';
import { loadSite } from '../../site.ts';

export const getStaticPaths = (async () => {
  const site = await loadSite();
  const files: [string, unknown][] = [
    ['texts.json', buildTicketLanguages(site)],
    ['picker.json', buildQuestions(site)],
    ...ticketEntries(site).map((entry): [string, unknown] => [ticketFile(entry.ref), buildTicketEntry(site, entry)]),
  ];
  return files.map(([file, content]) => ({ params: { name: file.replace(/\.json$/, '') }, props: { content } }));
}) satisfies GetStaticPaths;

/** What is copied for a ticket: of an entry, of the picker, and the texts around it, each in every language. */
export const GET: APIRoute<{ content: unknown }, { name: string }> = ({ props: { content } }) => Response.json(content);
