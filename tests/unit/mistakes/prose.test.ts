/** Mistakes in the text of MDX files. */
import { testMistakes, type Copy, type Mistake } from './workshop.ts';

const folder = 'content/symptoms/01-unexpected-prompt';
const nl = `${folder}/nl.mdx`;
const en = `${folder}/en.mdx`;
const you = '<Section id="you">';
const inBoth = (copy: Copy, change: (text: string) => string) => [nl, en].forEach((file) => copy.edit(file, change));
const write = (line: string) => (copy: Copy) => copy.addBehind(nl, you, `${line}\n`);
const writeBoth = (line: string) => (copy: Copy) => [nl, en].forEach((file) => copy.addBehind(file, you, `${line}\n`));

/** A line of prose that must be refused. */
const refused = (mistake: string, line: string, problem: RegExp, remedy: RegExp): Mistake => ({
  mistake,
  make: write(line),
  stopped: [nl, line.split('\n')[0]!, problem, remedy],
});

testMistakes('prose', [
  refused(
    'a link id that does not exist',
    'Zie [dit](link:consent-promt).',
    /"consent-promt" is unknown/,
    /Add it to content\/links\.yaml or correct/,
  ),
  refused('a link with a space in its target', 'Zie [dit](link: consent-prompt).', /looks like a link and is none/, /without a space/),
  refused('a link with a space before its target', 'Zie [dit] (link:consent-prompt).', /looks like a link and is none/, /without a space/),
  refused('a link without text', 'Zie [](link:consent-prompt).', /has no text/, /\[text\]\(target\)/),
  refused(
    'a link by reference',
    'Zie [dit][id].\n\n[id]: https://example.com',
    /looks like a link and is none|kind of Markdown/,
    /symptom:3|paragraph/,
  ),
  refused(
    'an outside address as a link',
    'Zie [dit](https://example.com).',
    /no reference that can stand here/,
    /belong in content\/links\.yaml/,
  ),
  refused(
    'an outside address over http',
    'Zie [dit](http://example.com).',
    /no reference that can stand here/,
    /belong in content\/links\.yaml/,
  ),
  refused('a bare outside address', 'Zie https://example.com voor meer.', /no reference that can stand here/, /content\/links\.yaml/),
  refused('a link to a step that does not exist', 'Zie [dit](symptom:3#nope).', /step "3#nope" is unknown/, /id of one of its steps/),
  refused('a link to a family that does not exist', 'Zie [dit](symptoom:3).', /no reference that can stand here/, /symptom:/),
  refused('a link to an address instead of a reference', 'Zie [dit](/nl/diagnose/).', /no reference that can stand here/, /page:/),
  refused('a link to a role', 'Zie [dit](role:reports-reader).', /no reference that can stand here/, /symptom:.*page:.*link:/),
  refused('a link to a label', 'Zie [dit](label:permissions).', /no reference that can stand here/, /Use symptom:/),
  refused('a link to an entry without a page', 'Zie [dit](diagnosis:steps).', /no reference that can stand here/, /page:/),
  refused('an opening brace', 'Vul { in.', /expression/, /&#123;/),
  refused('a name in braces', 'Vul {tenant} in.', /run as a program/, /&#123;|backticks/),
  refused('a sum in braces', 'Vul {1+1} in.', /run as a program/, /&#123;/),
  refused('a less-than sign', 'Als 3 <4 is.', /Unexpected character/, /&lt;/),
  refused('an import', "import x from './x.js';", /no prose/, /Remove the line/),
  refused('an export', 'export const x = 1;', /no prose/, /Remove the line/),
  refused('an HTML comment', 'Tekst <!-- opmerking -->.', /Unexpected character/, /Remove the note/),
  refused('an element that does not exist', '<Note>Let op.</Note>', /no such element/, /one of: Title/),
  refused('an element misspelt by its capital', '<section id="you">Tekst.</section>', /HTML is not published/, /Markdown/),
  refused('a script', '<script>alert(1)</script>', /HTML is not published/, /Markdown/),
  refused('HTML with an event', '<b onclick="alert(1)">vet</b>', /HTML is not published/, /Markdown/),
  refused('a picture', '![scherm](scherm.png)', /Pictures are not published/, /in words/),
  refused('a heading', '## Kop', /Headings come from/, /Use <Section/),
  refused('a table', '| a | b |\n| - | - |\n| 1 | 2 |', /kind of Markdown \(table\)/, /paragraph or a list/),
  refused('a ruled line', '***', /kind of Markdown \(thematicBreak\)/, /paragraph or a list/),
  refused('a label in braces', 'Kies <Ui id={permissions} />.', /attribute "id", which it may not have/, /id="…"/),
  refused('an attribute misspelt', 'Kies <Ui idd="permissions" />.', /attribute "idd"/, /id="…"/),
  refused('attributes spread', 'Kies <Ui {...props} />.', /attribute in braces/, /id="…"/),
  refused('a label that does not exist', 'Kies <Ui id="permits" />.', /label "permits" is unknown/, /`labels` in content\/portal\.yaml/),
  refused('a label with text in it', 'Kies <Ui id="permissions">Machtigingen</Ui>.', /holds text, which is not shown/, /and nothing in it/),
  refused('a shared passage that does not exist', '<Shared id="nothing" />', /shared "nothing" is unknown/, /Correct it/),
  refused('a word that is not used', 'Deze applicatie werkt.', /"applicatie" is not used/, /Write "toepassing"/),
  refused('such a word with bold letters in it', 'Deze **appli**catie werkt.', /"applicatie" is not used/, /Write "toepassing"/),
  refused(
    'such a word with a soft hyphen in it',
    'Deze appli\u00adcatie werkt.',
    /invisible character \(U\+00AD\) behind "Deze appli"/,
    /type them anew/,
  ),
  refused('a zero-width space', 'Deze toe\u200bpassing werkt.', /invisible character \(U\+200B\)/, /type them anew/),
  refused('a control character', 'Deze toe\u0007passing werkt.', /invisible character \(U\+0007\)/, /type them anew/),
  refused('accents stored apart', 'Vraag alle patie\u0308nten.', /stored apart/, /Type the letter/),
  refused('a former name', 'Vraag het in Azure AD.', /"Azure AD" is not used/, /voorheen/),
  {
    mistake: 'a picture in both languages',
    make: writeBoth('![scherm](scherm.png)'),
    stopped: [en, '![scherm]', /Pictures are not published/, /in words/],
  },
  {
    mistake: 'an element that does not exist, in both languages',
    make: writeBoth('<Note>Let op.</Note>'),
    stopped: [en, '<Note>', /no such element/, /one of: Title/],
  },
  {
    mistake: 'a script in both languages',
    make: writeBoth('<script>alert(1)</script>'),
    stopped: [en, '<script>', /HTML is not published/, /Markdown/],
  },
  {
    mistake: 'an unknown section in both languages',
    make: (copy) => inBoth(copy, (text) => text.replace('<Section id="differs">', '<Section id="difers">')),
    stopped: [nl, '<Section id="difers">', /id "difers" is unknown/, /Use one of: recognise/],
  },
  {
    mistake: 'two sections of one id',
    make: (copy) => inBoth(copy, (text) => text.replace('<Section id="other">\n', '<Section  id="collect">\n')),
    stopped: [nl, '<Section  id=', /second time \(first in line \d+\)/, /give this one its own id/],
  },
  {
    mistake: 'an empty section',
    make: (copy) => inBoth(copy, (text) => text.replace(/<Section id="differs">[\s\S]*?<\/Section>/, '<Section id="differs">\n</Section>')),
    stopped: [nl, '<Section id="differs">', /It is empty/, /Write something in it, or remove it/],
  },
  {
    mistake: 'a step outside the steps',
    make: (copy) => copy.addBehind(nl, '</Steps>', '\n<Step id="lost">\n**Doe dit.**\n</Step>'),
    stopped: [nl, '<Step id="lost">', /outside <Steps>/, /Move it into <Steps>/],
  },
  {
    mistake: 'a step without an id',
    make: (copy) => copy.edit(nl, (text) => text.replace('<Step id="know-the-app">', '<Step>')),
    stopped: [nl, '<Step>', /It has no id/, /Give it id="…"/],
  },
  {
    mistake: 'typographic quotes in a tag',
    make: (copy) => copy.edit(nl, (text) => text.replace('<Step id="know-the-app">', '<Step id=“know-the-app”>')),
    stopped: [nl, '<Step id=“know-the-app”>', /Unexpected character/, /straight quotes/],
  },
  {
    mistake: 'a closing tag left out',
    make: (copy) => copy.edit(nl, (text) => text.replace('</Step>\n\n<Step id="ask-approval">', '\n<Step id="ask-approval">')),
    stopped: [nl, '</Steps>', /Unexpected closing tag `<\/Steps>`.*\(line \d+\)/, /Correct the tag/],
  },
  {
    mistake: 'the text of the other language in one paragraph',
    make: (copy) => copy.addBehind(en, you, 'Vraag de beheerder of de toepassing bij uw organisatie hoort, en of u toegang hebt.\n'),
    stopped: [en, 'Vraag de beheerder', /This is not English: it looks like Nederlands/, /Write it in English/],
  },
  {
    mistake: 'the Dutch file saved as the English one',
    make: (copy) => copy.write(en, copy.read(nl)),
    stopped: [en, 'summary:', /not English/, /Write it in English/],
  },
  {
    mistake: 'the English file saved as the Dutch one',
    make: (copy) => copy.write(nl, copy.read(en)),
    stopped: [nl, 'summary:', /not Nederlands/, /Write it in Nederlands/],
  },
  {
    mistake: 'a long line',
    make: writeBoth('Tekst. '.repeat(20_000)),
    harmless: 'How long a paragraph may be is a matter of taste; it is read and shown.',
  },
  {
    mistake: 'tabs and spaces at the ends of lines',
    make: writeBoth('Tekst.\t  '),
    harmless: 'Markdown folds white space.',
  },
  {
    mistake: 'an ampersand, a brace and a less-than sign written as they should be',
    make: writeBoth('A & B, &#123; en &lt;, `{tenant}` en `<b>`.'),
    harmless: 'This is what the remedies ask for.',
  },
  {
    mistake: 'a former name with "voorheen"',
    make: (copy) => {
      copy.addBehind(nl, you, 'Microsoft Entra ID (voorheen Azure AD).\n');
      copy.addBehind(en, you, 'Microsoft Entra ID (formerly Azure AD).\n');
    },
    harmless: 'This is what the remedy asks for.',
  },
  {
    mistake: 'English words of a screen quoted in Dutch',
    make: writeBoth('Microsoft: “We need to check that this is you. Only then can you use it.” OK?'),
    harmless: 'What a screen says may be quoted in any language; only the words around it are judged.',
  },
]);
