import { languages } from '../../lib/locales.ts';
import { asciiJson, escapeHtmlTemplate, htmlNote, labelOf } from './forms.ts';
import type { MacroSet, TicketTool } from './macro.ts';

/** Seen by every agent. */
const everyone = 0;

/** The bodies of the requests that create canned responses. The folder stands there by language: an account has its own numbers. */
function cannedResponses({ macros }: MacroSet): string {
  return asciiJson(
    languages.flatMap((lang) =>
      macros.map((macro) => ({
        title: labelOf(macro, lang),
        content_html: htmlNote(macro, lang, escapeHtmlTemplate),
        visibility: everyone,
        folder_id: lang,
      })),
    ),
  );
}

/** Canned responses, a folder a language. */
export const freshdesk: TicketTool = {
  id: 'freshdesk',
  files: [{ name: 'freshdesk-canned-responses.json', type: 'application/json', make: cannedResponses }],
};
