import { parseRef, type Ref } from '../../lib/ref.ts';
import type { SearchIndex } from '../../lib/search/index-data.ts';
import type { Hit } from '../../lib/search/search.ts';

/** A search result as a list item; texts are set as text, so nothing in them can run. */
export function renderHit(hit: Hit, { strings, answers }: Pick<SearchIndex, 'strings' | 'answers'>): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset['kind'] = hit.kind;
  for (const [family, { many }] of Object.entries(answers)) {
    const numbers = hit.guides.map(parseRef).flatMap((guide) => (guide?.family === family ? guide.key : []));
    if (numbers.length > 0) item.dataset[many] = numbers.join(' ');
  }
  const link = document.createElement('a');
  link.href = hit.url;
  link.textContent = hit.title;
  const names = hit.guides.map((guide) => nameOf(guide, answers));
  const kind = strings[`kind-${hit.kind}`] ?? names.join(', ');
  const belongs = hit.kind === 'code' && names.length > 0 ? ` · ${(strings['guides-of'] ?? '').replace('{list}', names.join(', '))}` : '';
  item.append(line('span', 'kind', kind + belongs), link);
  if (hit.text) item.append(line('p', '', hit.text));
  item.append(line('p', 'why', reasonText(hit, strings)));
  return item;
}

/** What a guide is called in words: "Symptom 3". */
function nameOf(guide: Ref, answers: SearchIndex['answers']): string {
  const { family = '', key = '' } = parseRef(guide) ?? {};
  return (answers[family]?.label ?? '').replace('{n}', key);
}

function reasonText({ why }: Hit, strings: Record<string, string>): string {
  const words = 'words' in why ? why.words.join(', ') : '';
  return (strings[`why-${why.kind}`] ?? '').replace('{words}', words);
}

function line(tag: 'p' | 'span', className: string, text: string): HTMLElement {
  const element = document.createElement(tag);
  if (className) element.className = className;
  element.textContent = text;
  return element;
}
