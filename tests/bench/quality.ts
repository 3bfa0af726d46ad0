import type { Browser } from '@playwright/test';
import { languages, type Lang } from '../../src/lib/locales.ts';
import type { Case } from './cases.ts';
import { askOurs } from './ours.ts';
import { askPlain } from './plain.ts';
import { rankOf, scoreOf, type Result, type Score } from './score.ts';
import type { CountedSite } from './serve-counted.ts';

/** Scores of both searches over the queries of one kind, or over all. */
export interface Quality {
  kind: string;
  ours: Score;
  plain: Score;
}

/** Puts every query to both searches; the last of the list is the score over all. */
export async function measureQuality(browser: Browser, site: CountedSite, cases: Case[]): Promise<Quality[]> {
  const ours = await browser.newPage();
  const plain = {} as Record<Lang, (query: string) => Promise<Result[]>>;
  for (const lang of languages) plain[lang] = await askPlain(await browser.newPage(), site, lang);

  const rows: { kind: string; ours: number; plain: number }[] = [];
  for (const item of cases)
    rows.push({
      kind: item.kind,
      ours: rankOf(item, await askOurs(ours, site, item)),
      plain: rankOf(item, await plain[item.ui](item.q)),
    });

  const sum = (kind: string, some: typeof rows): Quality => ({
    kind,
    ours: scoreOf(some.map((row) => row.ours)),
    plain: scoreOf(some.map((row) => row.plain)),
  });
  const kinds = [...new Set(rows.map(({ kind }) => kind))];
  return [
    ...kinds.map((kind) =>
      sum(
        kind,
        rows.filter((row) => row.kind === kind),
      ),
    ),
    sum('all', rows),
  ];
}
