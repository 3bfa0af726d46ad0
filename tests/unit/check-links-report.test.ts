import { describe, expect, test } from 'vitest';
import { formatSummary, formatTable, hasFailed } from '../../src/links/report.ts';
import { answer, page, serve, to } from './link-server.ts';

const site = 'https://site.example';

describe('the report', () => {
  test('has a line for every link, and names file, id and remedy of what is not ok', async () => {
    const { check } = await serve({
      'site.example/ok': page('A page', '<svg><title>404</title></svg>'),
      'site.example/old': to('/ok'),
      'site.example/busy': answer(503),
    });
    const results = await check(['ok', 'old', 'gone', 'busy'].map((path) => `${site}/${path}`));
    expect(formatTable(results).split('\n')).toEqual([
      'id      status  verdict      final address, remark',
      'link-0  200     ok',
      'link-1  200     redirected   https://site.example/ok',
      'link-2  404     broken       answers 404',
      'link-3  503     unreachable  answers 503',
    ]);
    expect(formatSummary(results, 'content/links.yaml').split('\n')).toEqual([
      expect.stringMatching(/^content\/links\.yaml {2}link-1: redirected: .* make this the url: https:\/\/site\.example\/ok$/),
      expect.stringMatching(/^content\/links\.yaml {2}link-2: broken: .*\/gone answers 404\. Find the page/),
      expect.stringMatching(/^content\/links\.yaml {2}link-3: unreachable: .* Run the check again later/),
      '4 links: 1 ok, 1 redirected, 1 broken, 1 unreachable.',
    ]);
    expect(hasFailed(results)).toBe(true);
    expect(hasFailed(results.slice(0, 2))).toBe(false);
  });

  test('points to the connection when no site answers', async () => {
    const { check } = await serve({}, { fetch: () => Promise.reject(new Error('no network')) });
    const summary = formatSummary(await check([`${site}/a`, 'https://other.example/b']), 'content/links.yaml');
    expect(summary).toContain('Check the connection');
    expect(summary).not.toContain('link-0');
  });
});
