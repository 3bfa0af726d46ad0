import { describe, expect, test } from 'vitest';
import { saysMissing } from '../../src/links/soft-404.ts';
import { answer, page, serve, to } from './link-server.ts';

const site = 'https://site.example';

describe('a link that is dead', () => {
  test.each([404, 410, 400, 403])('answers %i, and is not tried again', async (status) => {
    const { checkOne, visits, waits } = await serve({ 'site.example/gone': answer(status) });
    expect(await checkOne(`${site}/gone`)).toMatchObject({ verdict: 'broken', status });
    expect([visits.get('site.example/gone'), waits]).toEqual([1, []]);
  });

  test.each([
    ['title', page('404 - Content Not Found | Site')],
    ['heading', page('Site', '<h1>Pagina <em>niet</em> gevonden</h1>')],
  ])('says so in its %s though it answers 200', async (_, route) => {
    const { checkOne } = await serve({ 'site.example/soft': route });
    expect(await checkOne(`${site}/soft`)).toMatchObject({ verdict: 'broken', status: 200 });
  });

  test('has lost its anchor', async () => {
    const { checkOne } = await serve({ 'site.example/page': page('Page', '<h2 id="there">') });
    const result = await checkOne(`${site}/page#here`);
    expect(result).toMatchObject({ verdict: 'broken', status: 200 });
    expect(result.remark).toContain('#here');
  });

  test('redirects in a circle', async () => {
    const { checkOne, visits } = await serve({ 'site.example/a': to('/b'), 'site.example/b': to('/a#again') });
    const result = await checkOne(`${site}/a`);
    expect(result).toMatchObject({ verdict: 'broken', status: null, final: `${site}/b` });
    expect(result.remark).toContain('circle');
    expect([...visits.values()]).toEqual([1, 1]);
  });

  test('redirects more than ten times; ten is still followed', async () => {
    const chain = Object.fromEntries(Array.from({ length: 11 }, (_, hop) => [`site.example/hop${hop}`, to(`/hop${hop + 1}`)]));
    const { checkOne } = await serve({ ...chain, 'site.example/hop11': page('End') });
    expect(await checkOne(`${site}/hop1`)).toMatchObject({ verdict: 'redirected', final: `${site}/hop11` });
    const result = await checkOne(`${site}/hop0`);
    expect(result).toMatchObject({ verdict: 'broken', final: `${site}/hop10` });
    expect(result.remark).toContain('too many redirects');
  });

  test.each([
    ['without an address', answer(302)],
    ['to what is no page', to('mailto:someone@site.example')],
    ['to what is no address', to('https://')],
  ])('redirects %s', async (_, route) => {
    const { checkOne } = await serve({ 'site.example/a': route });
    const result = await checkOne(`${site}/a`);
    expect(result.verdict).toBe('broken');
    expect(result.remark).toContain('nowhere');
  });

  test.each([
    ['a search engine', 'https://aka.ms/dead', 'https://www.bing.com/?ref=aka'],
    ['a sign-in page', `${site}/deep/page`, 'https://login.microsoftonline.com/common/oauth2/authorize'],
    ['a home page', `${site}/deep/page`, '/'],
    ['a home page', `${site}/deep/page`, '/nl-nl/'],
    ['a home page', `${site}/deep/page`, 'https://other.example/nl'],
    ['a home page', `${site}/deep/page`, '/en-us/index.html'],
  ])('now leads to %s', async (place, from, location) => {
    const target = new URL(location, from);
    const { checkOne } = await serve({
      [new URL(from).host + new URL(from).pathname]: to(location, 302),
      [target.host + target.pathname + target.search]: page('Welcome'),
    });
    const result = await checkOne(from);
    expect(result).toMatchObject({ verdict: 'broken', remark: `now leads to ${place}`, final: target.href });
  });
});

test.each([
  ...['404', 'Error 404', '404 Not Found', 'Page not found', 'Page Not Found | Site', 'Site – 404', 'Pagina niet gevonden'],
  ...[
    'Content not found',
    'Sorry, page not found',
    'This page doesn’t exist.',
    'We couldn’t find that page',
    'Deze pagina bestaat niet meer',
  ],
  ...['Sorry, the page you requested cannot be found.', '404: Page not found', 'HTTP 404 (Not Found)'],
])('"%s" says that the page is missing', (heading) => expect(saysMissing(heading)).toBe(true));

test.each([
  ...['Error AADSTS70001 - Application not found in directory - Microsoft Learn', 'AADSTS700003: Device object was not found'],
  ...['Troubleshoot HTTP 404 errors of the application proxy', 'Error AADSTS50020 - User account does not exist in tenant', ''],
  ...['Resource principal not found', 'What to do when a page is not found', 'Sign in to your account', '404 ways to sign in'],
])('"%s" does not', (heading) => expect(saysMissing(heading)).toBe(false));
