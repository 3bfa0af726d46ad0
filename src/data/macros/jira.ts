import { languages, locales } from '../../lib/locales.ts';
import { csv, labelOf, plainNote, wikiNote } from './forms.ts';
import type { MacroSet, TicketTool } from './macro.ts';

/** One canned response a row: plain text for the cloud, wiki markup for Data Center. */
function cannedResponses({ macros }: MacroSet): string {
  const rows = macros.flatMap((macro) =>
    languages.map((lang) => {
      const label = labelOf(macro, lang);
      return [label, locales[lang].label, plainNote(macro, lang), wikiNote(macro, lang)];
    }),
  );
  return csv([['name', 'language', 'text', 'wiki'], ...rows]);
}

/** Canned responses of Jira Service Management, which are made by hand. */
export const jira: TicketTool = {
  id: 'jira',
  files: [{ name: 'jira-canned-responses.csv', type: 'text/csv; charset=utf-8', make: cannedResponses }],
};
