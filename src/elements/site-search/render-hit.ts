import { parseRef, type Ref } from '../../lib/ref.ts';
import type { Hit } from '../../lib/search/search.ts';
import { fill } from '../../lib/texts.ts';
import { element } from '../shared/nodes.ts';
import type { SearchKey } from './keys.ts';
import type { SearchData, SearchTexts } from './search-data.ts';

/** What a result that is no guide is called; a guide is called by its number. */
const kindKeys: Readonly<Record<string, SearchKey | undefined>> = {
  code: 'search.kind-code',
  diagnostic: 'search.kind-diagnostic',
  page: 'search.kind-page',
  picker: 'search.kind-picker',
};

/** So many codes stand by themselves; further ones share a result. */
const codesAlone = 2;

/**
 * Search results as list items of two lines: the title, then what it is and what it says. Several codes share one, and
 * the way in through the picker shows its first question, or leads to the picker where that is on the page. Texts are set as
 * text, so nothing in them can run.
 */
export function renderHits(hits: readonly Hit[], data: SearchData, t: SearchTexts): HTMLLIElement[] {
  const codes = hits.filter(({ kind }) => kind === 'code');
  const grouped = codes.length > codesAlone + 1 ? codes.slice(codesAlone) : [];
  return hits.flatMap((hit) => {
    if (hit === grouped[0]) return renderHit(hit, data, t, grouped.slice(1));
    return grouped.includes(hit) ? [] : renderHit(hit, data, t);
  });
}

function renderHit(hit: Hit, data: SearchData, t: SearchTexts, others: readonly Hit[] = []): HTMLLIElement {
  const attributes: Record<string, string> = { 'data-kind': hit.kind };
  for (const [family, { many }] of Object.entries(data.answers)) {
    const numbers = hit.guides.map(parseRef).flatMap((guide) => (guide?.family === family ? guide.key : []));
    if (numbers.length > 0) attributes[`data-${many}`] = numbers.join(' ');
  }
  const names = hit.guides.map((guide) => nameOf(guide, data.answers)).join(', ');
  const kindKey = kindKeys[hit.kind];
  const [named = ''] = data.codeTitle.split('AADSTS');
  const isHere = hit.kind === 'picker' && document.querySelector('symptom-picker') !== null;
  return element(
    'li',
    attributes,
    // Only the place: the answers that stand in the address are kept.
    isHere
      ? element('a', { href: new URL(hit.url, location.href).hash }, t('search.to-picker'))
      : element('a', { href: hit.url }, hit.title),
    ...others.flatMap(({ url, title }) => [', ', element('a', { href: url }, title.replace(named, ''))]),
    element(
      'p',
      {},
      // The space is not a node of its own: that would count as having moved when the text behind it comes.
      element('span', { class: 'kind' }, `${kindKey ? t(kindKey) : names} `),
      element('span', { class: 'says' }, others.length > 0 ? '' : hit.text),
    ),
    ...(hit.kind === 'picker' && !isHere ? [firstQuestion(data)] : []),
  );
}

/** The picker's first question, each answer as a link into it. */
function firstQuestion({ question: { text, answers } }: SearchData): HTMLElement {
  const choices = answers.map(([answer, url]) => element('li', {}, element('a', { href: url }, answer)));
  return element('div', { class: 'ask' }, element('strong', {}, text), element('ul', {}, ...choices));
}

/** What a guide is called in words: "Symptom 3". */
function nameOf(guide: Ref, answers: SearchData['answers']): string {
  const { family = '', key = '' } = parseRef(guide) ?? {};
  return fill(answers[family]?.label ?? '', { n: key });
}
