import { defaultLanguage, languages } from '../../lib/locales.ts';
import { oneLine } from '../../lib/ticket/block.ts';
import { asciiJson, csv, htmlNote, labelOf, plainNote } from './forms.ts';
import type { Macro, MacroSet, TicketTool } from './macro.ts';

/** The longest brief description that TOPdesk takes. */
const longest = 80;

const clip = (text: string) => (text.length > longest ? `${text.slice(0, longest - 1).trimEnd()}…` : text);

/** A translation of a knowledge item, as TOPdesk's interface for the knowledge base takes it. */
function translationOf(macro: Macro, lang: (typeof languages)[number]) {
  const description = oneLine(macro.texts[lang].summary);
  return { language: lang, content: { title: labelOf(macro, lang), description, content: htmlNote(macro, lang), keywords: macro.id } };
}

/** One knowledge item a macro: what creates it, and the translations that are added to it. */
function knowledgeItems({ macros }: MacroSet): string {
  return asciiJson(
    macros.map((macro) => ({
      item: { translation: translationOf(macro, defaultLanguage), visibility: { sspVisibility: 'NOT_VISIBLE' } },
      translations: languages.filter((lang) => lang !== defaultLanguage).map((lang) => translationOf(macro, lang)),
    })),
  );
}

/** One standard solution a row. */
function standardSolutions({ macros, siteName }: MacroSet): string {
  const rows = macros.map((macro) => {
    const label = labelOf(macro, defaultLanguage);
    const category = `${siteName[defaultLanguage]}: ${macro.group[defaultLanguage]}`;
    return [macro.id, category, clip(label), ...languages.map((lang) => plainNote(macro, lang))];
  });
  return csv([['id', 'category', 'briefDescription', ...languages.map((lang) => `text.${lang}`)], ...rows]);
}

/** Knowledge items through TOPdesk's interface, standard solutions to copy by hand. */
export const topdesk: TicketTool = {
  id: 'topdesk',
  files: [
    { name: 'topdesk-knowledge-items.json', type: 'application/json', make: knowledgeItems },
    { name: 'topdesk-standard-solutions.csv', type: 'text/csv; charset=utf-8', make: standardSolutions },
  ],
};
