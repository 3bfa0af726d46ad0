import { defaultLanguage, languages, originalLanguage } from '../../lib/locales.ts';
import { asciiJson, escapeHtmlTemplate, escapeLiquid, htmlNote, labelOf, plainNote } from './forms.ts';
import type { Macro, MacroSet, TicketTool } from './macro.ts';

/** Liquid that gives requesters their own language; the last part is for everyone whose language the site does not have. */
function byLanguage(macro: Macro): string {
  const others = languages.filter((lang) => lang !== originalLanguage);
  const parts = others.map(
    (lang, at) =>
      `{% ${at === 0 ? 'if' : 'elsif'} ticket.requester.locale contains '${lang}' %}${htmlNote(macro, lang, escapeHtmlTemplate)}`,
  );
  const rest = htmlNote(macro, originalLanguage, escapeHtmlTemplate);
  return parts.length > 0 ? `${parts.join('')}{% else %}${rest}{% endif %}` : rest;
}

/** "::" makes menus within menus. */
const menuPart = (text: string) => text.replaceAll('::', ': ');

/** The bodies of the requests that create macros. */
function zendeskMacros({ macros, siteName }: MacroSet): string {
  return asciiJson(
    macros.map((macro) => {
      const label = labelOf(macro, defaultLanguage);
      return {
        macro: {
          title: [siteName[defaultLanguage], macro.group[defaultLanguage], label].map(menuPart).join('::'),
          actions: [
            { field: 'comment_mode_is_public', value: 'true' },
            { field: 'comment_value_html', value: byLanguage(macro) },
          ],
        },
      };
    }),
  );
}

/** The bodies of the requests that create dynamic content. Locales stand there by name: an account has its own numbers for them. */
function dynamicContent({ macros, siteName }: MacroSet): string {
  return asciiJson(
    macros.map((macro) => ({
      item: {
        name: `${siteName[originalLanguage]} ${macro.id}`,
        default_locale_id: originalLanguage,
        variants: languages.map((lang) => ({
          locale_id: lang,
          default: lang === originalLanguage,
          content: escapeLiquid(plainNote(macro, lang)),
        })),
      },
    })),
  );
}

/** Macros that choose the language themselves; dynamic content for accounts that have it. */
export const zendesk: TicketTool = {
  id: 'zendesk',
  files: [
    { name: 'zendesk-macros.json', type: 'application/json', make: zendeskMacros },
    { name: 'zendesk-dynamic-content.json', type: 'application/json', make: dynamicContent },
  ],
};
