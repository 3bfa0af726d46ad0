import { z } from 'zod';
import { updatedOn, type Site } from '../routes/site.ts';

const head = {
  version: z.literal(1),
  updated: z.iso.date().describe('Day of the newest content.'),
  addresses: z
    .enum(['absolute', 'relative'])
    .describe(
      'Whether the addresses begin with the site’s own, or with the folder that it is hosted in, because its own is not configured.',
    ),
};

/**
 * What `/api/<name>.json` says; its form is promised to others.
 * @throws when no family has a document of that name
 */
export function apiDocument(name: string, site: Site) {
  const { id, api } = familyOf(name, site);
  const addresses = site.origin === undefined ? 'relative' : 'absolute';
  return { version: 1, updated: updatedOn(site), addresses, [name]: site.content.entries[id]!.map((entry) => api.item(entry, site)) };
}

/** The JSON Schema of that document, which lets fields be added. @throws likewise */
export function apiSchema(name: string, site: Site) {
  return z.toJSONSchema(z.object({ ...head, [name]: z.array(familyOf(name, site).api.schema) }), { io: 'input' });
}

function familyOf(name: string, { families }: Site) {
  const family = families.find(({ api }) => api?.name === name);
  if (!family?.api) throw new Error(`No family has a document "${name}".`);
  return { id: family.id, api: family.api };
}
