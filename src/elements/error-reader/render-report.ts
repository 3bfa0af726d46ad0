import type { Explanation, ReaderLookup } from '../../lib/reader/lookup.ts';
import type { ErrorReport } from '../../lib/reader/parse.ts';
import type { Ref } from '../../lib/ref.ts';
import { copyButton } from '../shared/copy-button.ts';
import { element } from '../shared/nodes.ts';
import { ticketBar } from '../ticket-copy/report-bar.ts';
import type { ExplainedReport } from '../ticket-copy/subject.ts';
import type { ReadyPage } from './page.ts';

/** What is known of a message. */
export interface Reading {
  report: ErrorReport;
  /** Ids of the client errors in it. */
  clients: readonly string[];
  /** Where it leads, most likely first. */
  guides: readonly Ref[];
  /** What could be loaded, by code or id. */
  explanations: ReadonlyMap<string, Explanation>;
  /** Undefined where it could not be loaded: then what was read is shown without explanation. */
  lookup: ReaderLookup | undefined;
  /** Whether explanations may still come: then nothing is said of what is not known. */
  pending: boolean;
  page: ReadyPage;
}

/**
 * The report on a message as nodes. Pasted text is set as text only.
 * @param ticket what can be copied of it, where there is anything yet
 */
export function renderReport(
  { report, clients, guides, explanations, lookup, pending, page }: Reading,
  ticket: ExplainedReport | undefined,
): DocumentFragment {
  const { t, diagnosisUrl } = page;
  const fragment = document.createDocumentFragment();
  const add = (...nodes: (Node | undefined)[]) => fragment.append(...nodes.filter((node) => node !== undefined));

  if (report.secrets.length > 0)
    add(element('p', { class: 'warning', role: 'alert' }, t('reader.secret', { lines: report.secrets.join(', ') })));
  if (!lookup && !pending)
    add(element('p', { class: 'note' }, `${t('reader.unexplained')} `, element('a', { href: page.codeList }, t('reader.code-list'))));
  if (report.hasMore) add(element('p', { class: 'note' }, t('reader.first-codes', { n: report.codes.length })));
  for (const code of report.codes) add(codeBlock(code, page, explanations.get(code), lookup?.codes.split(',').includes(code) === false, t));
  for (const explanation of clients.flatMap((id) => explanations.get(id) ?? [])) add(section({ class: 'code' }, explanation, t));
  const fields = fieldList(report, t);
  if (fields.childElementCount > 0) add(fields);
  if (guides.length > 0) add(element('h2', {}, t('reader.guides')), guideList(guides, lookup?.guides ?? {}));
  const nothing = report.codes.length + clients.length + fields.childElementCount + guides.length === 0;
  // Below the warning of a secret stands what search finds, and nothing else where nothing else was read.
  const isWarning = nothing && report.secrets.length > 0;
  if (nothing && !isWarning && !pending) add(element('p', {}, t('reader.empty')));
  if (guides.length === 0 && !isWarning && !pending) add(element('p', {}, element('a', { href: diagnosisUrl }, t('reader.diagnosis'))));
  // First, so that it is in sight as soon as something was pasted; below the warning of a secret.
  if (ticket) {
    const bar = ticketBar(page.ticketFolder, ticket, guides, t);
    const [first] = fragment.children;
    if (first?.matches('.warning')) first.after(bar);
    else fragment.prepend(bar);
  }
  return fragment;
}

type Guides = ReaderLookup['guides'];
type T = ReadyPage['t'];

function codeBlock(code: string, { codeLookup }: ReadyPage, known: Explanation | undefined, unknown: boolean, t: T): HTMLElement {
  const attributes = { class: 'code', 'data-field': 'code', 'data-value': code };
  if (known) return section(attributes, known, t);
  return element(
    'section',
    attributes,
    element('h2', {}, `AADSTS${code}`),
    element(
      'p',
      {},
      unknown ? `${t('reader.unknown-code')} ` : '',
      element('a', { href: `${codeLookup}?code=${code}` }, t('reader.lookup', { code })),
    ),
  );
}

function section(attributes: Record<string, string>, { title, url, meaning, whoFixes, firstCheck }: Explanation, t: T): HTMLElement {
  return element(
    'section',
    attributes,
    element('h2', {}, element('a', { href: url }, title)),
    element('p', {}, meaning),
    element('p', {}, element('strong', {}, `${t('code.who-fixes')}: `), whoFixes),
    element('p', {}, element('strong', {}, `${t('reader.next')}: `), firstCheck),
  );
}

/** The fields of a report, as `data-field` names them, with their interface texts. */
const fieldKeys = {
  'request-id': 'reader.request-id',
  'correlation-id': 'reader.correlation-id',
  timestamp: 'reader.timestamp',
} as const;

function fieldList({ requestId, correlationId, timestamp }: ErrorReport, t: T): HTMLElement {
  const list = element('dl', { class: 'fields' });
  const add = (field: keyof typeof fieldKeys, value: string | null, note = '') => {
    if (!value) return;
    const shown = element(
      'dd',
      { 'data-field': field, 'data-value': value },
      element('code', {}, value),
      note ? element('span', { class: 'note' }, ` ${note} `) : ' ',
    );
    const name = t(fieldKeys[field]);
    shown.append(copyButton(value, t, name));
    list.append(element('div', {}, element('dt', {}, name), shown));
  };
  add('request-id', requestId);
  add('correlation-id', correlationId);
  add('timestamp', timestamp, timestamp ? t('reader.local', { time: localTime(timestamp, t.intl) }) : '');
  return list;
}

function localTime(timestamp: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'long' }).format(new Date(timestamp));
}

function guideList(refs: readonly Ref[], guides: Guides): HTMLElement {
  const list = element('ol', { class: 'guide-list' });
  for (const { attribute, number, title, url } of refs.flatMap((ref) => guides[ref] ?? [])) {
    list.append(element('li', { [`data-${attribute}`]: number }, element('a', { href: url }, title)));
  }
  return list;
}
