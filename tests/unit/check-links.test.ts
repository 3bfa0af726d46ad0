import { describe, expect, test } from 'vitest';
import { hasFailed } from '../../src/links/report.ts';
import { page, serve, to } from './link-server.ts';

const site = 'https://site.example';

describe('a link that works', () => {
  test('is ok', async () => {
    const { checkOne } = await serve({ 'site.example/ok': page('A page') });
    expect(await checkOne(`${site}/ok`)).toEqual({
      ...{ id: 'link-0', url: `${site}/ok`, status: 200, final: `${site}/ok` },
      ...{ verdict: 'ok', remark: '', remedy: '' },
    });
  });

  test('is redirected when it ends elsewhere, and the final address is told', async () => {
    const { checkOne } = await serve({
      'site.example/a': to('/b'),
      'site.example/b': to('https://other.example/c', 308),
      'other.example/c': to('d?x=1', 302),
      'other.example/d?x=1': page('D'),
    });
    const result = await checkOne(`${site}/a`);
    expect(result).toMatchObject({ verdict: 'redirected', status: 200, final: 'https://other.example/d?x=1' });
    expect(result.remedy).toContain('https://other.example/d?x=1');
    expect(hasFailed([result])).toBe(false);
  });

  test('reads a redirect to an address with letters beyond ASCII', async () => {
    const { checkOne } = await serve({
      'site.example/a': to(Buffer.from('/café').toString('latin1')),
      'site.example/caf%C3%A9': page('Café'),
    });
    expect(await checkOne(`${site}/a`)).toMatchObject({ verdict: 'redirected', final: `${site}/caf%C3%A9` });
  });

  test.each([
    ['ok', 'the site only puts the language in front', '/x/y', '/en-us/x/y'],
    ['ok', 'the site only adds a slash', '/x/y', '/x/y/'],
    ['redirected', 'the language is another than asked for', '/nl-nl/x/y', '/en-us/x/y'],
    ['redirected', 'what is put in front is no language', '/x/y', '/my-apps/x/y'],
    ['redirected', 'the new path is as short as a language', '/x/y', '/new'],
    ['redirected', 'the new path looks like a language', '/x/y', '/my-apps'],
  ])('is %s when %s', async (verdict, _, from, location) => {
    const { checkOne } = await serve({ [`site.example${from}`]: to(location, 302), [`site.example${location}`]: page('X') });
    expect(await checkOne(site + from)).toMatchObject({ verdict, final: site + location });
  });

  test.each([
    ['id', '<h2 id="here">Here</h2>', '#here'],
    ['name', '<a name="here">Here</a>', '#here'],
    ['escaped id', '<p id="één">Eén</p>', '#één'],
    ['text fragment', '<p>Here</p>', '#:~:text=Here'],
    ['route inside a script', '<div></div>', '#view/Blade'],
  ])('is ok with a fragment: %s', async (_, body, hash) => {
    const { checkOne } = await serve({ 'site.example/page': page('Page', body) });
    expect(await checkOne(`${site}/page${hash}`)).toMatchObject({ verdict: 'ok' });
  });

  test('keeps its fragment through a redirect, unless the redirect has one', async () => {
    const { check } = await serve({
      'site.example/old': to('/new'),
      'site.example/older': to('/new#two'),
      'site.example/new': page('New', '<p id="one"><p id="two">'),
    });
    const finals = (await check([`${site}/old#one`, `${site}/older#gone`])).map(({ final, verdict }) => `${verdict} ${final}`);
    expect(finals).toEqual([`redirected ${site}/new#one`, `redirected ${site}/new#two`]);
  });
});

describe('a link that is meant to go there', () => {
  test.each([
    ['a portal that asks to sign in', 'https://portal.example/', 'https://login.microsoftonline.com/common/authorize'],
    ['a page of the sign-in host itself', 'https://login.microsoftonline.com/error', 'https://login.microsoftonline.com/error?x=1'],
    ['a page of a search engine itself', 'https://www.bing.com/help', 'https://www.bing.com/help/start'],
    ['a home page', `${site}/`, '/nl-nl/'],
  ])('%s is not dead', async (_, from, location) => {
    const target = new URL(location, from);
    const { checkOne } = await serve({
      [new URL(from).host + new URL(from).pathname]: to(location, 302),
      [target.host + target.pathname + target.search]: page('Welcome'),
    });
    expect((await checkOne(from)).verdict).toMatch(/^(ok|redirected)$/);
  });
});
