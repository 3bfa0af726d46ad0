/** What is copied for Jira, read by Atlassian's own parser of its wiki markup. */
import { WikiMarkupTransformer } from '@atlaskit/editor-wikimarkup-transformer';
import { expect, test } from 'vitest';
import { buildTicketEntry, ticketEntries } from '../../src/data/ticket.ts';
import { languages } from '../../src/lib/locales.ts';
import { toJira } from '../../src/lib/ticket/jira.ts';
import { site } from '../site.ts';

const parser = new WikiMarkupTransformer();

/** The words of each line and the links of a text in wiki markup. */
function read(markup: string) {
  const document = parser.parse(markup);
  const links: [string, unknown][] = [];
  document.descendants((node) => {
    for (const { type, attrs } of node.marks) if (type.name === 'link') links.push([node.text ?? '', attrs['href']]);
  });
  return { lines: document.textBetween(0, document.content.size, '\n', '\n').split(/\n+/), links };
}

const address = 'https://help.example/s/8/?a=(1)&b=2#know-the-app';
const copied = (label: string, summary: string) => read(toJira([{ tag: 'en', lines: [{ label, address }, summary, { address }] }]));

test('every guide, code and error that can be copied keeps its words and its link', () => {
  const halves = ticketEntries(site).flatMap((entry) => Object.values(buildTicketEntry(site, entry).halves));
  expect(halves.length).toBeGreaterThan(languages.length * 500);
  for (const { title, summary } of halves) expect(copied(title, summary)).toEqual({ lines: [title, summary], links: [[title, address]] });
});

test.each([
  'a ]|[ b {color:red} *c* _d_ `e` !f! g',
  '# one',
  '* one',
  '-gone- +new+ ??who??',
  'yes (y) :) ;) :( or (/) (x)',
  '{code}x{code} {quote} {noformat}',
  '[~admin] @all [name|#there]',
  '<img src=x onerror=alert(1)> & "x"',
])('text that would be markup stays text: %s', (text) =>
  expect(copied('A page', text)).toEqual({ lines: ['A page', text], links: [['A page', address]] }),
);

// Brackets and marks of a list break a link in some versions of Jira, however they are written: check:content refuses such titles.
test.each(['-gone- +new+ ??who??', 'yes (y) :) or (/)', '{code} *c* _d_ !f! @all', '<img src=x onerror=alert(1)> & "x"'])(
  'so does the label of a link: %s',
  (label) => expect(copied(label, 'Its summary.')).toEqual({ lines: [label, 'Its summary.'], links: [[label, address]] }),
);
