/** Mistakes in the YAML files beside the prose, and in those of the codes. */
import { readdirSync } from 'node:fs';
import { testMistakes, type Copy } from './workshop.ts';

const folder = 'content/symptoms/01-unexpected-prompt';
const record = `${folder}/symptom.yaml`;
const [nl, en] = [`${folder}/nl.mdx`, `${folder}/en.mdx`];
const code = 'content/codes/50011.yaml';
const programCode = 'content/codes/501051.yaml';
const replace = (file: string, from: string | RegExp, to: string) => (copy: Copy) => copy.edit(file, (text) => text.replace(from, to));

/** A guide like the last one, with whatever else a guide needs. */
function addGuide(copy: Copy) {
  const like = readdirSync('content/account').sort().at(-1)!;
  const last = Number.parseInt(like, 10);
  const [ref, next] = [`account:${last}`, `account:${last + 1}`];
  const added = `content/account/${last + 1}-one-more`;
  copy.makeFolder(added);
  for (const [file, from, to] of [
    ['account.yaml', /^number: .*\nslug: .*$/m, `number: ${last + 1}\nslug: { nl: nog-een, en: one-more }`],
    ['nl.mdx', /^title: .*$/m, 'title: "Nog een handleiding"'],
    ['en.mdx', /^title: .*$/m, 'title: "One more guide"'],
  ] as const)
    copy.write(`${added}/${file}`, copy.read(`content/account/${like}/${file}`).replace(from, to));
  copy.write(`${added}/said.nl.txt`, 'nog iets\n');
  copy.write(`${added}/said.en.txt`, 'something more\n');
  copy.edit('content/picker.yaml', (text) => text.replaceAll(`"${ref}"]`, `"${ref}", "${next}"]`));
  copy.addBehind('content/picker.yaml', '- { id: unasked', `      - { id: more, guides: ["${next}"], nl: Nog iets, en: Something more }`);
  copy.addBehind('content/stations.yaml', `guide: "${ref}"`, `          - { guide: "${next}", nl: Nog iets, en: Something more }`);
}

testMistakes('records', [
  { mistake: 'a guide more', make: addGuide, harmless: 'This is how one is added: nothing but content.' },
  {
    mistake: 'an unknown key',
    make: replace(record, 'reviewEvery:', 'reviewEveri:'),
    stopped: [record, 'reviewEveri', /Unrecognized key/, /correct its spelling/],
  },
  {
    mistake: 'an unknown key with a value on the lines below',
    make: (copy) => copy.addBehind(record, 'number:', 'extra:\n  one: 1\n  two: 2'),
    stopped: [record, 'extra:', /Unrecognized key: "extra"/, /Remove it/],
  },
  {
    mistake: 'a code that does not say of which kind it is',
    make: replace(code, /kind: .*\n/, ''),
    stopped: [code, 1, /must be sign-in, program or name-only/, /its neighbours show/],
  },
  {
    mistake: 'a field with a choice of values left out',
    make: replace(code, /whoFixes: .*\n/, ''),
    stopped: [code, 1, /It is missing/, /Add it, as one of: user, helpdesk, /],
  },
  {
    mistake: 'a reader of a first check that there is not',
    make: replace(code, /(whoFixes: .*\n)(?:firstCheckFor: .*\n)?/, '$1firstCheckFor: everybody\n'),
    stopped: [code, 'firstCheckFor', /expected one of "helpdesk"\|"admin"\|"developer"/, /Choose one of the values named/],
  },
  {
    mistake: 'a field left out',
    make: replace(record, /reviewEvery: .*\n/, ''),
    stopped: [record, 1, /It is missing/, /Add it as a number/],
  },
  {
    mistake: 'a word instead of a number',
    make: replace(record, /reviewEvery: .*/, 'reviewEvery: six'),
    stopped: [record, 'reviewEvery: six', /expected number, received string/, /a number, without quotes/],
  },
  {
    mistake: 'a number instead of a word: a slug',
    make: replace(record, 'en: unexpected-prompt', 'en: 404'),
    stopped: [record, 'en: 404', /expected string, received number/, /a number or date in quotes/],
  },
  {
    mistake: 'a picture in a slug',
    make: replace(record, 'en: unexpected-prompt', 'en: unexpected-🙂'),
    stopped: [record, 'unexpected-🙂', /must be lower-case letters and digits/, /Write it in that form/],
  },
  {
    mistake: 'a capital and a space in a slug',
    make: replace(record, 'en: unexpected-prompt', 'en: Unexpected prompt'),
    stopped: [record, 'Unexpected prompt', /must be lower-case letters and digits/, /Write it in that form/],
  },
  {
    mistake: 'a slug that is taken',
    make: replace(record, 'en: unexpected-prompt', 'en: gallery-password'),
    stopped: [
      'content/symptoms/05-gallery-password/symptom.yaml',
      'slug:',
      /belongs to symptom:1 \(content\/symptoms\/01/,
      /Give each its own/,
    ],
  },
  {
    mistake: 'a number that is taken',
    make: replace(record, 'number: 1', 'number: 2'),
    stopped: ['content/symptoms/02-deep-link-or-my-apps/symptom.yaml', 1, /"2" is taken in content\/symptoms\/01/, /Give each its own/],
  },
  {
    mistake: 'a role that does not exist',
    make: replace(record, 'role: global-administrator', 'role: global-admin'),
    stopped: [record, 'role: global-admin', /role "global-admin" is unknown/, /content\/roles\.yaml/],
  },
  {
    mistake: 'a role in capitals',
    make: replace(record, 'role: global-administrator', 'role: Global-Administrator'),
    stopped: [record, 'role: Global-Administrator', /must be lower-case/, /Write it in that form/],
  },
  {
    mistake: 'a menu path that does not exist',
    make: replace(record, 'where: consent-requests', 'where: nowhere'),
    stopped: [record, 'where: nowhere', /path "nowhere" is unknown/, /`paths` in content\/portal\.yaml/],
  },
  {
    mistake: 'an outside link that does not exist',
    make: replace(record, 'links: [', 'links: [no-such-link, '),
    stopped: [record, 'links:', /link "no-such-link" is unknown/, /content\/links\.yaml/],
  },
  {
    mistake: 'a reader that does not exist',
    make: replace(record, 'who: [developer]', 'who: [programmer]'),
    stopped: [record, 'who: [programmer]', /expected one of "user"/, /one of the values named/],
  },
  {
    mistake: 'a neighbour that is no guide',
    make: replace(record, 'neighbours: [symptom:3', 'neighbours: [code:50011'),
    stopped: [record, 'neighbours:', /no reference that can stand here/, /Use symptom:/],
  },
  {
    mistake: 'a step twice',
    make: replace(record, '- id: ask-approval', '- id:  know-the-app'),
    stopped: [record, '- id:  know-the-app', /"know-the-app" is taken earlier in this file/, /Give each its own/],
  },
  {
    mistake: 'a step called as a section of the page',
    make: (copy) => {
      copy.edit(record, (text) => text.replace('- id: ask-approval', '- id: causes'));
      for (const half of [nl, en]) copy.edit(half, (text) => text.replace('<Step id="ask-approval">', '<Step id="causes">'));
    },
    stopped: [record, '- id: causes', /something of this name already/, /Give the step another id/],
  },
  {
    mistake: 'a step called as a part of every page',
    make: (copy) => {
      copy.edit(record, (text) => text.replace('- id: ask-approval', '- id: links'));
      for (const half of [nl, en]) copy.edit(half, (text) => text.replace('<Step id="ask-approval">', '<Step id="links">'));
    },
    stopped: [record, '- id: links', /something of this name already/, /Give the step another id/],
  },
  {
    mistake: 'a step that the record lists and the prose lacks',
    make: replace(record, '- id: know-the-app', '- id: another-step'),
    stopped: [record, 'steps:', /lists \[another-step, .*nl\.mdx has \[know-the-app/, /same steps in the same order/],
  },
  {
    mistake: 'a step left out in one language',
    make: replace(en, /<Step id="allow-requests">[\s\S]*?<\/Step>\n/, ''),
    stopped: [nl, '<Step id="allow-requests">', /English half has "Steps > Step#change-request"/, /same blocks/],
  },
  {
    mistake: 'steps in another order in one language',
    make: replace(en, /(<Step id="know-the-app">[\s\S]*?<\/Step>\n\n)(<Step id="ask-approval">[\s\S]*?<\/Step>\n\n)/, '$2$1'),
    stopped: [nl, '<Step id="know-the-app">', /English half has "Steps > Step#ask-approval"/, /same blocks in the same order/],
  },
  {
    mistake: 'a paragraph more in one language',
    make: (copy) => copy.addBehind(nl, '<Section id="differs">', 'Let op.\n'),
    stopped: [nl, 'Let op.', /English half has "Section#differs > list"/, /same blocks/],
  },
  {
    mistake: 'a section left out in one language',
    make: replace(en, /<Section id="causes">[\s\S]*?<\/Section>\n/, ''),
    stopped: [nl, '<Section id="causes">', /English half has "Section#differs"/, /same blocks/],
  },
  {
    mistake: 'a link left out in one language',
    make: replace(en, '[AADSTS90093](code:90093)', 'AADSTS90093'),
    stopped: [nl, 'code:90093', /The links differ/, /same things in all languages/],
  },
  {
    mistake: 'a month that does not exist',
    make: replace(en, /reviewed: .*/, 'reviewed: 2026-13-40'),
    stopped: [en, 'reviewed: 2026-13-40', /must be a date such as 2026-11-24/, /Write it in that form/],
  },
  {
    mistake: 'the 31st of February',
    make: replace(en, /reviewed: .*/, 'reviewed: 2026-02-31'),
    stopped: [en, 'reviewed: 2026-02-31', /must be a date such as 2026-11-24/, /Write it in that form/],
  },
  {
    mistake: 'a date in the Dutch order',
    make: replace(en, /reviewed: .*/, 'reviewed: 24-11-2026'),
    stopped: [en, 'reviewed: 24-11-2026', /must be a date such as 2026-11-24/, /Write it in that form/],
  },
  {
    mistake: 'a date that lies ahead',
    make: replace(en, /reviewed: .*/, 'reviewed: 2199-11-24'),
    stopped: [en, 'reviewed: 2199-11-24', /must not lie in the future/, /today at the latest/],
  },
  {
    mistake: 'a summary that is too long',
    make: replace(en, /summary: .*/, `summary: "${'Long text. '.repeat(30)}"`),
    stopped: [en, 'summary:', /Too big/, /Shorten it/],
  },
  {
    mistake: 'front matter in another order',
    make: replace(en, /(title: .*\n)(summary: .*\n)(reviewed: .*\n)/, '$3$2$1'),
    harmless: 'Names say what a field is, not its place.',
  },
  {
    mistake: 'a forbidden word in a title that is not in its usual place',
    make: replace(nl, /(title: .*\n)(summary: .*\n)(reviewed: .*\n)/, '$3$2title: "Een applicatie"\n'),
    stopped: [nl, 'title:', /"applicatie" is not used/, /Write "toepassing"/],
  },
  {
    mistake: 'a colon in a title without quotes',
    make: replace(en, /title: .*/, 'title: One: two'),
    stopped: [en, 'title:', /Nested mappings/, /in quotes: title: "One: two"/],
  },
  {
    mistake: 'a quote that is not closed',
    make: replace(en, /title: .*/, 'title: "One'),
    stopped: [en, 'title:', /Missing closing/, /Add the quote/],
  },
  {
    mistake: 'front matter that does not end',
    make: replace(en, /(reviewed: .*\n)---\n/, '$1'),
    stopped: [en, 1, /its end is missing/, /Begin the file with ---/],
  },
  {
    mistake: 'a # that cuts a text short',
    make: replace(code, /^ {2}meaning: .*/m, '  meaning: De toepassing vraagt om stap #3 van dit scherm'),
    stopped: [code, 'stap #3', /text ends before "#3 van dit scherm", because # begins a note/, /in quotes/],
  },
  {
    mistake: 'a note on a line of its own',
    make: (copy) => copy.addBehind(code, 'name:', '# Seen often.'),
    harmless: 'Notes are part of YAML.',
  },
  {
    mistake: 'a tab as indentation',
    make: replace(record, '    who: [user]', '\twho: [user]'),
    stopped: [record, '\twho', /Tabs are not allowed/, /Indent with spaces/],
  },
  {
    mistake: 'a field twice',
    make: (copy) => copy.addBehind(record, 'reviewEvery:', 'reviewEvery:  12'),
    stopped: [record, 'reviewEvery:  12', /keys must be unique/, /Remove one of the two/],
  },
  {
    mistake: 'a line indented too far',
    make: replace(code, /^ {2}firstCheck:/m, '     firstCheck:'),
    stopped: [code, '     firstCheck:', /./, /quotes|two spaces a level/],
  },
  {
    mistake: 'a text that begins with a sign of YAML',
    make: replace(code, /^name: .*/m, 'name: @home'),
    stopped: [code, 'name: @home', /@/, /in quotes/],
  },
  {
    mistake: 'a tag',
    make: replace(code, /^name: .*/m, 'name: !secret x'),
    stopped: [code, 'name: !secret', /tag/, /in quotes/],
  },
  {
    mistake: 'a name for a value, and its use',
    make: (copy) => {
      copy.edit(code, (text) => text.replace(/^sources: /m, 'sources: &s '));
      copy.edit(code, (text) => text.replace(/^links: .*/m, 'links: *s'));
    },
    stopped: [code, 'links: *s', /has a name/, /Write the value out/],
  },
  {
    mistake: 'names within names, which would fill the memory',
    make: (copy) => {
      const rows = 'abcdefghij'.split('').map((name, at, all) => `${name}: &${name} [${`*${all[at - 1]},`.repeat(10)}]`);
      copy.write(code, ['a: &a [x,x,x,x,x,x,x,x,x,x]', ...rows.slice(1)].join('\n'));
    },
    stopped: [code, 1, /has a name/, /Write the value out/],
  },
  {
    mistake: 'brackets within brackets without end',
    make: (copy) => copy.write(code, `code: ${'['.repeat(20_000)}`),
    stopped: [code, 1, /./, /./],
  },
  {
    mistake: 'an empty file',
    make: (copy) => copy.write(code, ''),
    stopped: [code, 1, /expected object, received null/, /lines of the form "name: value"/],
  },
  {
    mistake: 'a file of another code',
    make: (copy) => copy.rename(code, 'content/codes/50012.yaml'),
    stopped: ['content/codes/50012.yaml', 1, /called 50012\.yaml and holds "50011"/, /Rename it to 50011\.yaml/],
  },
  {
    mistake: 'a code that names a guide that does not exist',
    make: replace(code, 'guides: [symptom:8', 'guides: [symptom:88'),
    stopped: [code, 'guides:', /symptom "88" is unknown/, /add the symptom/],
  },
  {
    mistake: 'a code that leads to a code',
    make: replace(code, 'guides: [symptom:8', 'guides: [code:50105'),
    stopped: [code, 'guides:', /no reference that can stand here/, /Use symptom:/],
  },
  {
    mistake: 'a code of a sign-in without a guide',
    make: replace(code, /guides: .*/, 'guides: []'),
    stopped: [code, 'guides:', /Too small/, /Add what is missing/],
  },
  {
    mistake: 'a code whose question does not know one of its guides',
    make: replace(code, /guides: \[.*\]/, 'guides: [symptom:8, account:9]'),
    stopped: [code, 'apart:', /The question "app-kind" has no answer for account:9/, /Add the answer in content\/questions\.yaml/],
  },
  {
    mistake: 'a code repaired by a step of a guide that it does not belong to',
    make: replace(code, /repair: .*/, 'repair: symptom:1#grant-consent'),
    stopped: [code, 'repair:', /is a step of none of its guides/, /Name a step of one of them/],
  },
  {
    mistake: 'a code with several guides and no question that tells them apart',
    make: replace(code, /apart: .*\n/, ''),
    stopped: [code, 'guides:', /no question that tells them apart/, /Add apart:/],
  },
  {
    mistake: 'a code that the developer can fix, without a word to the developer',
    make: (copy) => {
      copy.edit(code, (text) => text.replace(/whoFixes: .*/, 'whoFixes: developer').replace(/^ {2}developer: .*\n/gm, ''));
    },
    stopped: [code, 'whoFixes:', /"developer" can fix it, and no text tells them how/, /Add the text "developer" in every language/],
  },
  {
    mistake: 'a code that an administrator can fix, without a word to administrators',
    make: replace(programCode, /^ {2}admin: .*\n/gm, ''),
    stopped: [programCode, 'whoFixes:', /"app-admin" can fix it, and no text tells them how/, /Add the text "admin" in every language/],
  },
  {
    mistake: 'a role of administrators, where only developers are spoken to',
    make: (copy) => {
      copy.edit(programCode, (text) => text.replace(/whoFixes: .*/, 'whoFixes: developer').replace(/^ {2}admin: .*\n/gm, ''));
    },
    stopped: [programCode, 'role:', /holds the role "cloud-application-administrator"/, /Add the text "admin" .* or remove the role/],
  },
  {
    mistake: 'the role of an owner, where only developers are spoken to',
    make: (copy) => {
      copy.edit(programCode, (text) =>
        text
          .replace(/whoFixes: .*/, 'whoFixes: developer')
          .replace(/role: .*/, 'role: app-owner')
          .replace(/^ {2}admin: .*\n/gm, ''),
      );
    },
    harmless: 'A developer can own the registration.',
  },
  {
    mistake: 'an error that Microsoft alone can repair, whom no text tells how',
    make: replace(code, /whoFixes: .*/, 'whoFixes: microsoft'),
    harmless: 'Microsoft does not read it here.',
  },
  {
    mistake: 'a step for Microsoft',
    make: replace(record, /who: \[user\]/, 'who: [microsoft]'),
    stopped: [record, 'who: [microsoft]', /Invalid option/, /Choose one of the values named/],
  },
  {
    mistake: 'a fault of a program that the helpdesk is to fix',
    make: replace(programCode, /whoFixes: .*/, 'whoFixes: helpdesk'),
    stopped: [programCode, 'whoFixes:', /Invalid option/, /Choose one of the values named/],
  },
  {
    mistake: 'a word to developers in one language only',
    make: replace(code, /^ {2}developer: .*\n/m, ''),
    stopped: [code, 'nl:', /The text "developer" stands in another language only/, /Add it in nl too, or remove it everywhere/],
  },
  {
    mistake: 'a code without its Dutch text',
    make: replace(code, /^ {2}meaning: .*\n/m, ''),
    stopped: [code, 'nl:', /It is missing/, /Add it as a text/],
  },
  {
    mistake: 'accents stored apart in a code',
    make: replace(code, /^ {2}meaning: .*/m, '  meaning: "Patie\u0308nten kunnen dit niet."'),
    stopped: [code, 'Patie\u0308nten', /stored apart/, /Type the letter/],
  },
  {
    mistake: 'a forbidden word in a code',
    make: replace(code, /^ {2}meaning: .*/m, '  meaning: "Deze applicatie werkt niet."'),
    stopped: [code, 'Deze applicatie', /"applicatie" is not used/, /Write "toepassing"/],
  },
]);
