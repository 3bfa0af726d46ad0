import { markdownToHtml } from 'satteri';
import fc from 'fast-check';
import { parseFragment } from 'parse5';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../../src/lib/ticket/block.ts';
import { isForm, writeForm } from '../../../src/lib/ticket/forms.ts';
import { escapeJira } from '../../../src/lib/ticket/jira.ts';
import { escapeMarkdown } from '../../../src/lib/ticket/markdown.ts';
import { findAll, textContent, textOf } from '../../html.ts';

const link = (tag: string, label: string, summary: string, address = 'https://help.example/s/8/'): Block => ({
  tag,
  lines: [{ label, address }, summary, { address }],
});
const dutch = link('nl-NL', 'Foutcode van Microsoft', 'Microsoft toont een fout.');
const english = link('en', 'Error code from Microsoft', 'Microsoft shows an error.');
const hostile = link(
  'en',
  '<img src=x onerror=alert(1)> & "x"',
  'a ]|[ b {color:red} *c* _d_ `e` \\ !f! \u202Eg\nh',
  'https://help.example/s/8/?a=(1)&b=2',
);

describe('the form for rich editors', () => {
  test('is HTML and text at once, the address in words on a line of its own', () =>
    expect(writeForm('rich', [dutch])).toEqual({
      html: '<p lang="nl-NL"><a href="https://help.example/s/8/">Foutcode van Microsoft</a><br>Microsoft toont een fout.<br>https://help.example/s/8/</p>',
      text: 'Foutcode van Microsoft\nMicrosoft toont een fout.\nhttps://help.example/s/8/',
    }));
  test('has a paragraph a language, and keeps them apart where paragraphs are dropped', () => {
    const { html = '', text } = writeForm('rich', [dutch, english]);
    expect(html).toMatch(/^<p lang="nl-NL">.*s\/8\/<br><\/p><p lang="en">.*s\/8\/<\/p>$/);
    expect(text.split('\n\n')).toHaveLength(2);
    // TOPdesk's own list of elements holds neither paragraphs nor links.
    const kept = html.replace(/<(?!\/?(?:i|em|b|strong|u|br|h5|h6)\b)[^>]*>/g, '');
    expect(kept.split('<br>')).toEqual([
      'Foutcode van Microsoft',
      'Microsoft toont een fout.',
      'https://help.example/s/8/',
      'Error code from Microsoft',
      'Microsoft shows an error.',
      'https://help.example/s/8/',
    ]);
  });
  test('shows hostile text as text, on its line', () => {
    const { html = '', text } = writeForm('rich', [hostile]);
    expect(html).toBe(
      '<p lang="en"><a href="https://help.example/s/8/?a=(1)&amp;b=2">&lt;img src=x onerror=alert(1)&gt; &amp; &quot;x&quot;</a><br>a ]|[ b {color:red} *c* _d_ `e` \\ !f! g h<br>https://help.example/s/8/?a=(1)&amp;b=2</p>',
    );
    expect(text).toBe(
      '<img src=x onerror=alert(1)> & "x"\na ]|[ b {color:red} *c* _d_ `e` \\ !f! g h\nhttps://help.example/s/8/?a=(1)&b=2',
    );
  });
  test('holds whatever text there is, as a parser reads it', () =>
    fc.assert(
      fc.property(fc.string({ unit: 'binary-ascii', minLength: 1 }), (words) => {
        const { html = '', text } = writeForm('rich', [link('en', words, 'x')]);
        const fragment = parseFragment(html);
        expect(findAll(fragment, ({ tagName }) => !['p', 'a', 'br'].includes(tagName))).toEqual([]);
        expect(findAll(fragment, ({ tagName }) => tagName === 'a').map((element) => textContent(element))).toEqual([text.split('\n')[0]]);
        expect(text.split('\n')).toHaveLength(3);
      }),
    ));
});

describe('Markdown', () => {
  test('is the label as link, then the summary on the next line', () => {
    const { text, html } = writeForm('markdown', [dutch, english]);
    expect(html).toBeUndefined();
    expect(text).toBe(
      '[Foutcode van Microsoft](https://help.example/s/8/)  \nMicrosoft toont een fout.\n\n[Error code from Microsoft](https://help.example/s/8/)  \nMicrosoft shows an error.',
    );
    expect(markdownToHtml(text).html.trim().split('\n')).toEqual([
      '<p><a href="https://help.example/s/8/">Foutcode van Microsoft</a><br>',
      'Microsoft toont een fout.</p>',
      '<p><a href="https://help.example/s/8/">Error code from Microsoft</a><br>',
      'Microsoft shows an error.</p>',
    ]);
  });
  test('escapes what would be markup', () =>
    expect(writeForm('markdown', [hostile]).text).toBe(
      '[\\<img src=x onerror=alert(1)\\> & "x"](https://help.example/s/8/?a=%281%29&b=2)  \na \\]\\|\\[ b {color:red} \\*c\\* \\_d\\_ \\`e\\` \\\\ !f! g h',
    ));
  test.each([
    ['# one', '\\# one'],
    ['- one', '\\- one'],
    ['1. one', '1\\. one'],
    ['2026) one', '2026\\) one'],
    ['=====', '\\====='],
    ['a_b_c', 'a_b_c'],
    ['AT&T &copy; &#35;', 'AT&T \\&copy; \\&#35;'],
    ['~~gone~~', '\\~\\~gone\\~\\~'],
  ])('writes %s as %s', (words, escaped) => expect(escapeMarkdown(words)).toBe(escaped));
  test('shows exactly the words, whatever they are, as a parser reads it', () =>
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom(...'ab 1.)#*_-+=`~[]()<>!|\\&;:$"\'{}/^'), minLength: 1 }), (words) => {
        fc.pre(words.trim() !== '');
        const { text } = writeForm('markdown', [link('en', words, words)]);
        const { html } = markdownToHtml(text, { features: { smartPunctuation: false } });
        const fragment = parseFragment(html);
        const links = findAll(fragment, ({ tagName }) => tagName === 'a');
        expect(links.map((element) => textOf(element))).toEqual([words.trim().replace(/ +/g, ' ')]);
        expect(findAll(fragment, ({ tagName }) => !['p', 'a', 'br'].includes(tagName)).map(({ tagName }) => tagName)).toEqual([]);
      }),
    ));
});

describe('Jira’s markup', () => {
  test('is label and address in brackets, then the summary', () =>
    expect(writeForm('jira', [dutch])).toEqual({ text: '[Foutcode van Microsoft|https://help.example/s/8/]\nMicrosoft toont een fout.' }));
  test('escapes what would be markup', () =>
    expect(writeForm('jira', [hostile]).text).toBe(
      '[<img src=x onerror=alert(1)> & "x"|https://help.example/s/8/?a=(1)&b=2]\na \\]\\|\\[ b \\{color:red\\} \\*c\\* \\_d\\_ `e` &bsol; \\!f\\! g h',
    ));
  test.each([
    ['# one', '\\# one'],
    ['* one', '\\* one'],
    ['h1. one', 'h&#49;. one'],
    ['bq. one', 'b&#113;. one'],
    ['a-b c_d', 'a-b c_d'],
    ['step - two', 'step - two'],
    ['-gone- +new+ ??who??', '\\-gone\\- \\+new\\+ \\?\\?who\\?\\?'],
    ['yes (y) :) or (/)', 'yes \\(y) :\\) or \\(/)'],
    ['{code}x{code}', '\\{code\\}x\\{code\\}'],
    ['&copy; & so', '&amp;copy; & so'],
    ['[~admin] @all', '\\[\\~admin\\] \\@all'],
  ])('writes %s as %s', (words, escaped) => expect(escapeJira(words)).toBe(escaped));
});

describe('the address alone', () => {
  test('stands there once where it is the same in every language', () =>
    expect(writeForm('url', [dutch, english])).toEqual({ text: 'https://help.example/s/8/' }));
  test('stands there a language where it is not', () =>
    expect(writeForm('url', [dutch, link('en', 'x', 'y', 'https://help.example/en/x/')]).text).toBe(
      'https://help.example/s/8/\nhttps://help.example/en/x/',
    ));
});

test('only the promised forms are forms', () => {
  expect(['rich', 'text', 'markdown', 'jira', 'url'].every(isForm)).toBe(true);
  expect(['html', '', undefined].some(isForm)).toBe(false);
});
