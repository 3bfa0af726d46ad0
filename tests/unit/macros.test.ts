import { Liquid } from 'liquidjs';
import { parseFragment } from 'parse5';
import { SaxesParser } from 'saxes';
import { describe, expect, test } from 'vitest';
import { escapeHtml } from '../../src/lib/escape-html.ts';
import { csv, csvCell, escapeLiquid, htmlNote, plainNote, wikiNote } from '../../src/data/macros/forms.ts';
import { macroSet, type Macro, type MacroSet } from '../../src/data/macros/macro.ts';
import { macroFiles, ticketTools } from '../../src/data/macros/tools.ts';
import { families } from '../../src/families/index.ts';
import { createSite } from '../../src/routes/site.ts';
import { attribute, findAll, textContent } from '../html.ts';
import { entriesIn, site } from '../site.ts';

const hostile = `a ] b | c "d" 'e' <b>f</b> & g {{ ticket.id }} {% endif %} \${number} *h* _i_ !j! \\k ]]> \u0007 =1+1 ë`;
const macro: Macro = {
  id: 's-1',
  address: 'https://help.example/s/1/',
  group: { nl: 'Groep::x', en: 'Group::x' },
  texts: { nl: { label: `${hostile} NL`, summary: `=${hostile}\nnext line` }, en: { label: `${hostile} EN`, summary: hostile } },
};
const set: MacroSet = { macros: [macro], siteName: { nl: 'Wijzer', en: 'Guide' }, home: 'https://help.example/', updated: '2026-11-26' };
const file = (name: string) =>
  ticketTools
    .flatMap(({ files }) => files)
    .find((each) => each.name === name)!
    .make(set);
/** The letters of a text as they must come out: white space folded, as in a line of a ticket. */
const said = (text: string) => text.replace(/[\s\u0007]+/g, ' ').trim();
const shown = (html: string) => {
  const [paragraph] = findAll(parseFragment(html), ({ tagName }) => tagName === 'p');
  const links = findAll(paragraph!, ({ tagName }) => tagName === 'a');
  return { links: links.map((link) => [attribute(link, 'href'), textContent(link)]), tags: findAll(paragraph!, () => true).length };
};

describe('a hostile title', () => {
  test('stays one link of one label in HTML', () => {
    expect(shown(htmlNote(macro, 'nl'))).toEqual({ links: [[macro.address, said(macro.texts.nl.label)]], tags: 4 });
  });

  test('stays on its line in plain text, with the address alone on the last', () => {
    const lines = plainNote(macro, 'nl').split('\n');
    expect(lines).toEqual([said(macro.texts.nl.label), said(macro.texts.nl.summary), macro.address]);
  });

  test('ends no link in wiki markup', () => {
    const [first = ''] = wikiNote(macro, 'nl').split('\n');
    const label = first.slice(1, first.lastIndexOf(`|${macro.address}]`));
    expect(label.replace(/\\[^\\]/g, '')).not.toMatch(/[[\]|{}!\\]/);
  });

  test('is shown as it is by Zendesk’s engine, in the language of whoever asks', async () => {
    const [{ macro: made }] = JSON.parse(file('zendesk-macros.json')) as [{ macro: { title: string; actions: { value: string }[] } }];
    expect(made.title.split('::')).toHaveLength(3);
    const render = (locale?: string) =>
      new Liquid().parseAndRender(made.actions[1]!.value, { ticket: { id: 'LEAK', requester: { locale } } }) as Promise<string>;
    for (const [locale, lang] of [
      ['nl', 'nl'],
      ['nl-be', 'nl'],
      ['en-US', 'en'],
      ['de', 'en'],
      [undefined, 'en'],
    ] as const)
      expect(shown(await render(locale)).links).toEqual([[macro.address, said(macro.texts[lang].label)]]);
  });

  test('survives Liquid as plain text', async () => {
    const [{ item }] = JSON.parse(file('zendesk-dynamic-content.json')) as [
      { item: { variants: { locale_id: string; content: string; default: boolean }[] } },
    ];
    expect(item.variants.map((variant) => [variant.locale_id, variant.default])).toEqual([
      ['nl', false],
      ['en', true],
    ]);
    const text = (await new Liquid().parseAndRender(item.variants[0]!.content, { ticket: { id: 'LEAK' } })) as string;
    expect(text).toBe(plainNote(macro, 'nl'));
    expect(escapeLiquid('a {b} {{c}}')).toBe("a {b} {{ '{{' }}c}}");
  });

  test('is text in ServiceNow’s XML, and fills nothing in', () => {
    const texts: string[] = [];
    const parser = new SaxesParser();
    parser.on('error', (error) => {
      throw error;
    });
    parser.on('text', (text) => texts.push(text));
    parser.write(file('servicenow-response-templates.xml')).close();
    const body = texts.find((text) => text.includes(macro.address) && text.includes(' NL'))!;
    expect(body).not.toContain('${');
    expect(body.split('\n')[0]).toBe(said(macro.texts.nl.label).replace('${', '$ {'));
  });

  test('is no formula and no further cell in a table', () => {
    expect(csvCell('=1+1')).toBe(`"'=1+1"`);
    expect(csvCell('a;"b"\n')).toBe('"a;""b""\n"');
    expect(csv([['a', 'b'], ['c']])).toBe('\ufeff"a";"b"\r\n"c"\r\n');
  });

  test('is JSON of ASCII letters only, for TOPdesk and Freshdesk', () => {
    for (const name of ['topdesk-knowledge-items.json', 'freshdesk-canned-responses.json']) expect(file(name)).toMatch(/^[\n -~]*$/);
    const responses = JSON.parse(file('freshdesk-canned-responses.json')) as { title: string; content_html: string }[];
    expect(responses.map(({ title }) => title)).toEqual([said(macro.texts.nl.label), said(macro.texts.en.label)]);
    for (const { content_html } of responses) expect(content_html).not.toContain('{{');
    expect(escapeHtml('<a href="x">&')).toBe('&lt;a href=&quot;x&quot;&gt;&amp;');
  });
});

describe('the macros', () => {
  const whole = createSite(site.content, families, '/help/', 'https://help.example');
  const { macros, home } = macroSet(whole);

  test('are of every guide and of the commonest codes, under their permanent addresses', () => {
    expect(home).toBe('https://help.example/help/');
    const ids = macros.map(({ id }) => id);
    expect(ids.filter((id) => id.startsWith('s-'))).toHaveLength(entriesIn('symptoms'));
    expect(ids.filter((id) => id.startsWith('a-'))).toHaveLength(entriesIn('account'));
    expect(ids).toContain('c-50105');
    expect(macros.find(({ id }) => id === 'c-50105')).toMatchObject({
      address: 'https://help.example/help/c/50105/',
      texts: { nl: { label: 'AADSTS50105' }, en: { label: 'AADSTS50105' } },
    });
  });

  test('are files only where the site’s own address is known', () => {
    expect(macroFiles(site)).toEqual([]);
    expect(macroFiles(whole)).toHaveLength(8);
    expect(macroFiles(whole, 'jira').map(({ name }) => name)).toEqual(['jira-canned-responses.csv']);
  });
});
