import type { Hit } from '../lib/search/search.ts';

/** A search result as a list item; texts are set as text, so nothing in them can run. */
export function renderHit(hit: Hit, strings: Record<string, string>): HTMLLIElement {
  const item = document.createElement('li');
  item.dataset['kind'] = hit.kind;
  if (hit.symptoms.length > 0) item.dataset['symptoms'] = hit.symptoms.join(' ');
  const link = document.createElement('a');
  link.href = hit.url;
  link.textContent = hit.title;
  const kind = (strings[`kind-${hit.kind}`] ?? '').replace('{n}', String(hit.symptoms[0] ?? ''));
  const belongs =
    hit.kind === 'code' && hit.symptoms.length > 0 ? ` · ${(strings['symptoms-of'] ?? '').replace('{list}', hit.symptoms.join(', '))}` : '';
  item.append(line('span', 'kind', kind + belongs), link);
  if (hit.text) item.append(line('p', '', hit.text));
  item.append(line('p', 'why', reasonText(hit, strings)));
  return item;
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
