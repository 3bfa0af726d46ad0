import { keepInTab, textKeptInTab } from './tab-store.ts';

/** What an address holds of a query, in characters. */
export const keptLength = 200;
/** Under this name a query goes along to the search page: in an address it would be sent to the server. */
const onTheWay = 'query';

/**
 * Goes to the search page with a query.
 * @param searchPage its address
 * @returns false where this tab keeps nothing, so that nothing can go along
 */
export function askOnSearchPage(query: string, searchPage: string): boolean {
  keepInTab(onTheWay, query.trim().slice(0, keptLength).toWellFormed());
  if (!textKeptInTab(onTheWay)) return false;
  location.assign(searchPage);
  return true;
}

/** The query that came along to this page, or ""; asked once. */
export function queryThatCame(): string {
  const came = textKeptInTab(onTheWay);
  keepInTab(onTheWay, '');
  return came;
}
