import type { ReaderLookup, ReaderPage } from '../../lib/reader/lookup.ts';
import type { Ref } from '../../lib/ref.ts';
import type { ErrorReport } from '../../lib/reader/parse.ts';
import { copyButton } from '../shared/copy-button.ts';
import { element } from '../shared/nodes.ts';

/**
 * The report on a message as nodes. Pasted text is set as text only.
 * @param lookup undefined where it could not be loaded: then what was read is shown without explanation
 */
export function renderReport(report: ErrorReport, guides: Ref[], page: ReaderPage, lookup: ReaderLookup | undefined): DocumentFragment {
  const { strings, lang, diagnosisUrl } = page;
  const t = (key: string, values: Record<string, string> = {}) =>
    (strings[key] ?? key).replace(/\{(\w+)\}/g, (hole, name: string) => values[name] ?? hole);
  const fragment = document.createDocumentFragment();
  const add = (...nodes: (Node | undefined)[]) => fragment.append(...nodes.filter((node) => node !== undefined));

  if (report.secrets.length > 0) add(element('p', { class: 'warning', role: 'alert' }, t('secret', { lines: report.secrets.join(', ') })));
  if (!lookup) add(element('p', { class: 'note' }, t('unexplained')));
  for (const code of report.codes) add(codeBlock(code, page, lookup, t));
  const fields = fieldList(report, lang, t);
  if (fields.childElementCount > 0) add(fields);
  if (guides.length > 0) add(element('h2', {}, t('symptoms')), guideList(guides, lookup?.guides ?? {}));
  const nothing = report.codes.length === 0 && fields.childElementCount === 0 && guides.length === 0;
  if (nothing) add(element('p', {}, t('empty')));
  if (guides.length === 0) add(element('p', {}, element('a', { href: diagnosisUrl }, t('diagnosis'))));
  if (!nothing) add(element('p', {}, copyButton(summary(report, guides, lookup?.guides ?? {}, t), t('copy-all'), t)));
  return fragment;
}

type Guides = ReaderLookup['guides'];
type T = (key: string, values?: Record<string, string>) => string;

function codeBlock(code: string, { codeLookup }: ReaderPage, lookup: ReaderLookup | undefined, t: T): HTMLElement {
  const known = lookup?.codes[code];
  const name = `AADSTS${code}`;
  const attributes = { class: 'code', 'data-field': 'code', 'data-value': code };
  if (!known)
    return element(
      'section',
      attributes,
      element('h2', {}, name),
      element('p', {}, lookup ? `${t('unknown-code')} ` : '', element('a', { href: `${codeLookup}?code=${code}` }, t('lookup', { code }))),
    );
  return element(
    'section',
    attributes,
    element('h2', {}, element('a', { href: known.url }, name)),
    element('p', {}, known.meaning),
    element('p', {}, element('strong', {}, `${t('who-fixes')}: `), known.whoFixes),
    element('p', {}, element('strong', {}, `${t('next')}: `), known.firstCheck),
  );
}

function fieldList({ requestId, correlationId, timestamp }: ErrorReport, lang: string, t: T): HTMLElement {
  const list = element('dl', { class: 'fields' });
  const add = (field: string, value: string | null, note = '') => {
    if (!value) return;
    const shown = element(
      'dd',
      { 'data-field': field, 'data-value': value },
      element('code', {}, value),
      note ? element('span', { class: 'note' }, ` ${note} `) : ' ',
    );
    shown.append(copyButton(value, t('copy'), t, t(field)));
    list.append(element('div', {}, element('dt', {}, t(field)), shown));
  };
  add('request-id', requestId);
  add('correlation-id', correlationId);
  add('timestamp', timestamp, timestamp ? t('local', { time: localTime(timestamp, lang) }) : '');
  return list;
}

function localTime(timestamp: string, lang: string): string {
  return new Intl.DateTimeFormat(lang, { dateStyle: 'long', timeStyle: 'long' }).format(new Date(timestamp));
}

function guideList(refs: Ref[], guides: Guides): HTMLElement {
  const list = element('ol', { class: 'symptom-list' });
  for (const { attribute, number, title, url } of refs.flatMap((ref) => guides[ref] ?? [])) {
    const label = element('span', { class: 'number', 'aria-hidden': 'true' }, number);
    list.append(element('li', { [`data-${attribute}`]: number }, element('a', { href: url }, label, element('span', {}, title))));
  }
  return list;
}

/** All fields as lines of text for a ticket; nothing of the pasted text itself, which may hold a secret. */
function summary({ codes, requestId, correlationId, timestamp }: ErrorReport, refs: Ref[], guides: Guides, t: T): string {
  const lines = [
    ...codes.map((code) => `${t('code')}: AADSTS${code}`),
    requestId && `${t('request-id')}: ${requestId}`,
    correlationId && `${t('correlation-id')}: ${correlationId}`,
    timestamp && `${t('timestamp')}: ${timestamp}`,
    ...refs.flatMap((ref) => guides[ref] ?? []).map(({ title, permalink }) => `${title}: ${new URL(permalink, location.href).href}`),
  ];
  return lines.filter(Boolean).join('\n');
}
