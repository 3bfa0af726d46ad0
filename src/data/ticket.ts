import { clientError } from '../families/client-error.ts';
import { code, nextOf } from '../families/code.ts';
import { pickStrings } from '../i18n/translate.ts';
import { languages, locales, perLang, type Lang } from '../lib/locales.ts';
import type { Half, Helpdesk, TicketEntry, TicketLanguage, TicketQuestions } from '../lib/ticket/entry.ts';
import { ticketKeys } from '../lib/ticket/keys.ts';
import type { Entry } from '../model/content.ts';
import { firstCheckOf } from '../families/first-check.ts';
import type { HelpdeskSettings } from '../model/settings.ts';
import type { Site } from '../routes/site.ts';

/** The entries that tickets name: guides, codes and client errors. */
export function ticketEntries(site: Site): Entry[] {
  return [...site.guides, ...site.entries(code), ...site.entries(clientError)];
}

const named = new WeakMap<Site, ReadonlySet<string>>();

/** Whether tickets name an entry. */
export function isInTickets(site: Site, ref: string): boolean {
  const refs = named.get(site) ?? new Set(ticketEntries(site).map((entry) => entry.ref));
  named.set(site, refs);
  return refs.has(ref);
}

/** The name of the file that holds what is copied of an entry, below `ticket/`. */
export function ticketFile(ref: string): string {
  return `${ref.replace(':', '-')}.json`;
}

/** What an entry says of itself in a ticket, in every language. */
export function buildTicketEntry(site: Site, entry: Entry): TicketEntry {
  const ids = entry.prose[languages[0]]?.outline.steps.map(({ id }) => id) ?? [];
  return {
    ref: entry.ref,
    halves: perLang((lang) => halfOf(site, entry, lang)),
    steps: ids.map((id) => ({ id, titles: perLang((lang) => stepTitle(entry, id, lang)) })),
  };
}

function halfOf(site: Site, entry: Entry, lang: Lang): Half {
  const { title, eyebrow, summary } = site.family(entry.family).page(entry, lang, site.content);
  const { whoFixes } = entry.record as { whoFixes?: string };
  const who = site.content.roles.audiences.find(({ id }) => id === whoFixes)?.[lang].name;
  const next = nextFor(site, entry, lang);
  return {
    title,
    ...(eyebrow ? { eyebrow } : {}),
    summary,
    address: site.absolute(site.permalink(entry.ref) ?? site.href(entry.ref, lang)),
    ...(who ? { whoFixes: who } : {}),
    ...(next ? { next } : {}),
  };
}

/** What to do about an error first. */
function nextFor({ content, entries }: Site, { ref }: Entry, lang: Lang): string | undefined {
  const ofCode = entries(code).find((entry) => entry.ref === ref)?.record;
  if (ofCode) return nextOf(ofCode, lang, content);
  const ofClient = entries(clientError).find((entry) => entry.ref === ref)?.record;
  return ofClient && firstCheckOf(ofClient, lang, content);
}

function stepTitle({ prose }: Entry, id: string, lang: Lang): string {
  return prose[lang]?.outline.steps.find((step) => step.id === id)?.title.replace(/\.$/, '') ?? '';
}

/** The picker's questions and answers in words. */
export function buildQuestions({ content }: Site): TicketQuestions {
  return content.picker.questions.map((question) => ({
    id: question.id,
    texts: perLang((lang) => question[lang].text),
    answers: question.answers.map((answer) => ({ id: answer.id, texts: perLang((lang) => answer[lang]) })),
  }));
}

/** The texts of copying and of the note, in every language. */
export function buildTicketLanguages({ content }: Site): TicketLanguage[] {
  return languages.map((lang) => ({
    lang,
    tag: locales[lang].tag,
    label: locales[lang].label,
    strings: pickStrings(lang, ticketKeys),
    ...(content.site.helpdesk ? { helpdesk: helpdeskIn(content.site.helpdesk, lang) } : {}),
  }));
}

function helpdeskIn({ name, hours, ...same }: HelpdeskSettings, lang: Lang): Helpdesk {
  return { ...same, name: name[lang], ...(hours ? { hours: hours[lang] } : {}) };
}
