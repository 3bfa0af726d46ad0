import { createHash } from 'node:crypto';
import { languages, locales, originalLanguage, type Lang } from '../../lib/locales.ts';
import { escapeXml } from '../xml.ts';
import { labelOf, plainNote } from './forms.ts';
import type { Macro, MacroSet, TicketTool } from './macro.ts';

const table = 'sn_templated_snip_note_template';

/** The same at every build, so that a second import replaces the record instead of adding one. */
const sysId = (name: string) => createHash('sha256').update(`${table} ${name}`).digest('hex').slice(0, 32);
/** `${…}` would be filled in. */
const withoutVariables = (text: string) => text.replaceAll('${', '$ {');

function template(macro: Macro, lang: Lang, siteName: string): string {
  const shortName = `${macro.id}-${lang}`;
  const label = labelOf(macro, lang);
  const fields = {
    name: `${siteName}: ${label} (${locales[lang].label})`,
    short_name: shortName,
    sys_id: sysId(shortName),
    table: 'incident',
    template_body: withoutVariables(plainNote(macro, lang)),
  };
  const lines = Object.entries(fields).map(([name, value]) => `<${name}>${escapeXml(value)}</${name}>\n`);
  return `<${table} action="INSERT_OR_UPDATE">\n${lines.join('')}</${table}>\n`;
}

/** Records as ServiceNow exports and imports them, one a macro and language. */
function responseTemplates({ macros, siteName, updated }: MacroSet): string {
  const records = macros.flatMap((macro) => languages.map((lang) => template(macro, lang, siteName[lang])));
  return `<?xml version="1.0" encoding="UTF-8"?>\n<unload unload_date="${updated} 00:00:00">\n${records.join('')}</unload>\n`;
}

/** A script for the server, in the JavaScript that every release understands. */
function workNoteScript({ home }: MacroSet): string {
  return `/*
 * Looks for an AADSTS code in an incident and adds to its work notes what the code means, with the permanent link,
 * in the language of the caller. For a UI action on the Incident table; the instance must be able to reach
 * the address below. Not tried on an instance.
 */
(function addSignInNote() {
  var site = ${JSON.stringify(home)};
  var text = current.getValue('short_description') + ' ' + current.getValue('description');
  var found = /AADSTS\\s*(\\d{5,8})/i.exec(text);
  if (!found) return;
  var request = new sn_ws.RESTMessageV2();
  request.setEndpoint(site + 'api/codes.json');
  request.setHttpMethod('get');
  var known = JSON.parse(request.execute().getBody()).codes.filter(function (each) {
    return String(each.code) === found[1];
  })[0];
  if (!known) return;
  var language = String(current.caller_id.preferred_language);
  var words = known[language] && known[language].meaning ? known[language] : known[${JSON.stringify(originalLanguage)}];
  current.work_notes = 'AADSTS' + known.code + '\\n' + words.meaning + '\\n' + known.permalink;
  current.update();
})();
`;
}

/** Response templates as records, and a script that looks a code up when an agent asks for it. */
export const servicenow: TicketTool = {
  id: 'servicenow',
  files: [
    { name: 'servicenow-response-templates.xml', type: 'application/xml', make: responseTemplates },
    { name: 'servicenow-work-note.js', type: 'text/javascript; charset=utf-8', make: workNoteScript },
  ],
};
