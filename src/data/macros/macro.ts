import { translator } from '../../i18n/translate.ts';
import { perLang, type PerLang } from '../../lib/locales.ts';
import { updatedOn, type Site } from '../../routes/site.ts';

/** What a ticket tool inserts: a guide or a code, in every language. */
export interface Macro {
  /** Permanent, such as `s-3` or `c-50105`. */
  id: string;
  /** The permanent address, with the site's own in front. */
  address: string;
  /** The kind of thing that it is about, as a heading. */
  group: PerLang<string>;
  texts: PerLang<{ label: string; summary: string }>;
}

/** All macros, and what else a tool's file says. */
export interface MacroSet {
  macros: readonly Macro[];
  siteName: PerLang<string>;
  /** The site's own address with its folder, ending in a slash. */
  home: string;
  /** Day of the newest content. */
  updated: string;
}

/** A download for a ticket tool. */
export interface MacroFile {
  name: string;
  type: string;
  make: (set: MacroSet) => string;
}

/** A ticket tool that macros are made for. */
export interface TicketTool {
  /** Also the section of the helpdesk page that tells how its files are used. */
  id: string;
  files: readonly MacroFile[];
}

/** Every guide, and the codes that people meet most: what the documents for macros have and a menu can hold. */
export function macroSet(site: Site): MacroSet {
  const macros = site.families.flatMap(({ id, api, door }) =>
    api && door
      ? site.content.entries[id]!.filter((entry) => api.inMacros?.(entry) ?? true).map((entry): Macro => {
          const path = site.permalink(entry.ref)!;
          return {
            id: path.slice(site.base.length, -1).replaceAll('/', '-'),
            address: site.absolute(path),
            group: perLang((lang) => translator(lang)(api.title)),
            texts: perLang((lang) => {
              const { heading, title, summary } = door(entry, lang, site.content);
              return { label: heading ?? title, summary };
            }),
          };
        })
      : [],
  );
  return {
    macros,
    siteName: perLang((lang) => translator(lang)('site.name')),
    home: site.absolute(site.file('')),
    updated: updatedOn(site),
  };
}
