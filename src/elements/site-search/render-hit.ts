import { parseRef, type Ref } from '../../lib/ref.ts';
import type { SearchIndex } from '../../lib/search/index-data.ts';
import type { Hit } from '../../lib/search/search.ts';
import { fill } from '../../lib/texts.ts';
import { element } from '../shared/nodes.ts';
import type { SearchKey } from './keys.ts';
import type { SearchTexts } from './search-data.ts';

/** What a result that is no guide is called; a guide is called by its number. */
const kindKeys: Readonly<Record<string, SearchKey | undefined>> = {
  code: 'search.kind-code',
  diagnostic: 'search.kind-diagnostic',
  page: 'search.kind-page',
  picker: 'search.kind-picker',
};

const whyKeys = {
  code: 'search.why-code',
  'via-code': 'search.why-via-code',
  words: 'search.why-words',
  general: 'search.why-general',
  text: 'search.why-text',
} as const satisfies Record<Hit['why']['kind'], SearchKey>;

/** A search result as a list item; texts are set as text, so nothing in them can run. */
export function renderHit(hit: Hit, answers: SearchIndex['answers'], t: SearchTexts): HTMLLIElement {
  const attributes: Record<string, string> = { 'data-kind': hit.kind };
  for (const [family, { many }] of Object.entries(answers)) {
    const numbers = hit.guides.map(parseRef).flatMap((guide) => (guide?.family === family ? guide.key : []));
    if (numbers.length > 0) attributes[`data-${many}`] = numbers.join(' ');
  }
  const names = hit.guides.map((guide) => nameOf(guide, answers)).join(', ');
  const kindKey = kindKeys[hit.kind];
  const belongs = hit.kind === 'code' && names ? ` · ${t('search.guides-of', { list: names })}` : '';
  const words = 'words' in hit.why ? hit.why.words.join(', ') : '';
  return element(
    'li',
    attributes,
    element('span', { class: 'kind' }, (kindKey ? t(kindKey) : names) + belongs),
    element('a', { href: hit.url }, hit.title),
    ...(hit.text ? [element('p', {}, hit.text)] : []),
    element('p', { class: 'why' }, t(whyKeys[hit.why.kind], { words })),
  );
}

/** What a guide is called in words: "Symptom 3". */
function nameOf(guide: Ref, answers: SearchIndex['answers']): string {
  const { family = '', key = '' } = parseRef(guide) ?? {};
  return fill(answers[family]?.label ?? '', { n: key });
}
