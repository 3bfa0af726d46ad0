import type { ReaderLookup } from '../../lib/reader/lookup.ts';
import type { Ref } from '../../lib/ref.ts';
import type { ErrorReport } from '../../lib/reader/parse.ts';
import { copyButton } from '../shared/copy-button.ts';
import { element } from '../shared/nodes.ts';
import type { ReadyPage } from './page.ts';

/**
 * The report on a message as nodes. Pasted text is set as text only.
 * @param lookup undefined where it could not be loaded: then what was read is shown without explanation
 */
export function renderReport(report: ErrorReport, guides: Ref[], page: ReadyPage, lookup: ReaderLookup | undefined): DocumentFragment {
  const { t, diagnosisUrl } = page;
  const fragment = document.createDocumentFragment();
  const add = (...nodes: (Node | undefined)[]) => fragment.append(...nodes.filter((node) => node !== undefined));

  if (report.secrets.length > 0)
    add(element('p', { class: 'warning', role: 'alert' }, t('reader.secret', { lines: report.secrets.join(', ') })));
  if (!lookup) add(element('p', { class: 'note' }, t('reader.unexplained')));
  for (const code of report.codes) add(codeBlock(code, page, lookup));
  const fields = fieldList(report, t);
  if (fields.childElementCount > 0) add(fields);
  if (guides.length > 0) add(element('h2', {}, t('reader.symptoms')), guideList(guides, lookup?.guides ?? {}));
  const nothing = report.codes.length === 0 && fields.childElementCount === 0 && guides.length === 0;
  if (nothing) add(element('p', {}, t('reader.empty')));
  if (guides.length === 0) add(element('p', {}, element('a', { href: diagnosisUrl }, t('reader.diagnosis'))));
  if (!nothing) add(element('p', {}, copyButton(summary(report, guides, lookup?.guides ?? {}, t), t)));
  return fragment;
}

type Guides = ReaderLookup['guides'];
type T = ReadyPage['t'];

function codeBlock(code: string, { codeLookup, t }: ReadyPage, lookup: ReaderLookup | undefined): HTMLElement {
  const known = lookup?.codes[code];
  const name = `AADSTS${code}`;
  const attributes = { class: 'code', 'data-field': 'code', 'data-value': code };
  if (!known)
    return element(
      'section',
      attributes,
      element('h2', {}, name),
      element(
        'p',
        {},
        lookup ? `${t('reader.unknown-code')} ` : '',
        element('a', { href: `${codeLookup}?code=${code}` }, t('reader.lookup', { code })),
      ),
    );
  return element(
    'section',
    attributes,
    element('h2', {}, element('a', { href: known.url }, name)),
    element('p', {}, known.meaning),
    element('p', {}, element('strong', {}, `${t('reader.who-fixes')}: `), known.whoFixes),
    element('p', {}, element('strong', {}, `${t('reader.next')}: `), known.firstCheck),
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
    ...codes.map((code) => `${t('reader.code')}: AADSTS${code}`),
    requestId && `${t('reader.request-id')}: ${requestId}`,
    correlationId && `${t('reader.correlation-id')}: ${correlationId}`,
    timestamp && `${t('reader.timestamp')}: ${timestamp}`,
    ...refs.flatMap((ref) => guides[ref] ?? []).map(({ title, permalink }) => `${title}: ${new URL(permalink, location.href).href}`),
  ];
  return lines.filter(Boolean).join('\n');
}
