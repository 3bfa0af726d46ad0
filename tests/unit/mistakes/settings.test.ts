/** Mistakes in the settings, in the picker, and in what is Microsoft's. */
import { testMistakes, type Copy } from './workshop.ts';

const replace = (file: string, from: string | RegExp, to: string) => (copy: Copy) => copy.edit(file, (text) => text.replace(from, to));
const picker = 'content/picker.yaml';
const stations = 'content/stations.yaml';
const links = 'content/links.yaml';
const synonyms = 'content/synonyms.yaml';
const article = ['content/article/nl.mdx', 'content/article/en.mdx'] as const;
const register = 'content/symptoms/01-unexpected-prompt/register.yaml';
const record = 'content/symptoms/01-unexpected-prompt/symptom.yaml';
const otherStatement = 'content/symptoms/02-deep-link-or-my-apps/nl.mdx';
const statement = 'content/symptoms/01-unexpected-prompt/nl.mdx';

/** A question as YAML, with answers that each leave half of the guides. */
const question = (id: string, one: string, other: string) => `  - id: ${id}
    nl: { text: Vraag?, help: Uitleg. }
    en: { text: Question?, help: Help. }
    answers:
      - { id: one, guides: [${one}], nl: Ja, en: "Yes" }
      - { id: other, guides: [${other}], nl: Nee, en: "No" }
      - { id: none, nl: Niets hiervan, en: None of these }
      - { id: unknown, nl: Weet ik niet, en: I don't know }
`;
const guides = (...numbers: number[]) => numbers.map((number) => `symptom:${number}`).join(', ');

testMistakes('the picker', [
  {
    mistake: 'a forbidden word in a question',
    make: replace(picker, 'text: Wat staat er op het scherm?', 'text: Wat toont de applicatie?'),
    stopped: [picker, 'text: Wat toont de applicatie?', /"applicatie" is not used/, /Write "toepassing"/],
  },
  {
    mistake: 'an answer in the other language',
    make: replace(
      picker,
      /(id: prompt, .*) nl: ".*", en:/,
      '$1 nl: "A question about consent that you get at the end of the sign-in", en:',
    ),
    stopped: [picker, 'id: prompt,', /This is not Nederlands/, /Write it in Nederlands/],
  },
  {
    mistake: 'an answer removed, so that nothing leads to a guide',
    make: replace(picker, / +- \{ id: entry, .*\n/, ''),
    stopped: [picker, 'id: one-app,', /No answers lead to this guide first/, /Add it to|move it forward/],
  },
  {
    mistake: 'a guide removed from every answer',
    make: (copy) =>
      copy.edit(picker, (text) => text.replace('guides: ["symptom:2"]', 'guides: ["symptom:3"]').replaceAll(', "symptom:2"', '')),
    stopped: [picker, 'questions:', /No answers lead to this guide first/, /Add it to `guides` of an answer/],
  },
  {
    mistake: 'an answer that names no guide',
    make: replace(picker, 'guides: ["symptom:1"]', 'guides: []'),
    stopped: [picker, 'id: prompt,', /Too small/, /Add what is missing/],
  },
  {
    mistake: 'an answer that names a guide that does not exist',
    make: replace(picker, 'guides: ["symptom:1"]', 'guides: [symptom:1, symptom:99]'),
    stopped: [picker, 'id: prompt,', /no guide symptom:99/, /Name one that exists/],
  },
  {
    mistake: 'no "I don’t know"',
    make: replace(picker, / +- \{ id: unknown, .*\n/, ''),
    stopped: [picker, '- id: about', /last two answers must be "none" and "unknown"/, /Correct the answers/],
  },
  {
    mistake: 'two answers of one id',
    make: replace(picker, '{ id: entry,', '{ id: prompt,'),
    stopped: [picker, '- id: see', /Two answers have the same id/, /Give each its own/],
  },
  {
    mistake: 'two questions of one id',
    make: replace(picker, '- id: app\n', '- id: see\n'),
    stopped: [picker, '- id: see', /"see" is taken earlier in this file/, /Give each its own/],
  },
  {
    mistake: 'a fourth question on a path',
    make: (copy) =>
      copy.write(
        picker,
        `questions:\n${question('first', guides(1, 3, 5, 7, 9), guides(2, 4, 6, 8, 10))}${question('second', guides(1, 3, 5, 2, 4, 6), guides(7, 9, 8, 10))}${question('third', guides(1, 7, 2, 8, 3, 9), guides(5, 4, 6, 10))}${question('fourth', guides(1, 2, 7, 8, 5, 4, 10), guides(3, 9, 6))}`,
      ),
    stopped: [picker, '- id: fourth', /lead to 4 questions; a reader is asked at most 3/, /take this question out/],
  },
]);

testMistakes('the picture of a sign-in', [
  {
    mistake: 'a guide that stands at no station',
    make: replace(stations, / +- \{ guide: "account:3", .*\n/, ''),
    stopped: [stations, 'zones:', /No station of the picture leads to this guide/, /Add .*account:3.* to `wrong`/],
  },
  {
    mistake: 'a guide that does not exist',
    make: replace(stations, 'guide: "account:3"', 'guide: "account:99"'),
    stopped: [stations, 'account:99', /account "99" is unknown/, /Correct it/],
  },
  {
    mistake: 'something that is no guide',
    make: replace(stations, 'guide: "account:3"', 'guide: "page:home"'),
    stopped: [stations, 'page:home', /no reference that can stand here/, /Use symptom:/],
  },
  {
    mistake: 'a guide twice at one station',
    make: replace(stations, 'guide: "account:9"', 'guide: "account:3"'),
    stopped: [stations, 'Melding waar u niet om vroeg', /account:3 stands twice at this station/, /Keep one of the two/],
  },
  {
    mistake: 'two stations of one name',
    make: replace(stations, '- id: consent', '- id: policy'),
    stopped: [stations, '- id: policy', /"policy" is taken earlier/, /Give each its own/],
  },
  {
    mistake: 'a choice between one station',
    make: (copy) => copy.edit(stations, (text) => text.replace('        either: true\n', '').replace('        either: true\n', '')),
    stopped: [stations, 'either: true', /no other station to take instead/, /Mark the others of its zone/],
  },
  {
    mistake: 'a text in one language only',
    make: replace(stations, 'nl: "Geen licentie", en: "No licence"', 'nl: "Geen licentie"'),
    stopped: [stations, 'Geen licentie', /It is missing/, /Add it as a text/],
  },
  {
    mistake: 'a station without anything that can go wrong',
    make: replace(stations, /(id: policy\n(?:.*\n){2} +wrong:)\n.*/, '$1 []'),
    stopped: [stations, 'wrong: []', /Too small/, /Add what is missing/],
  },
  {
    mistake: 'a forbidden word in a label',
    make: replace(stations, 'Fout in de toepassing zelf', 'Fout in de applicatie zelf'),
    stopped: [stations, 'Fout in de applicatie zelf', /"applicatie" is not used/, /Write "toepassing"/],
  },
  {
    mistake: 'a guide at a second station',
    make: (copy) =>
      copy.addBehind(stations, 'guide: "account:5"', '          - { guide: "account:3", nl: "Geen code op reis", en: "No code abroad" }'),
    harmless: 'The same guide may help at several stations.',
  },
]);

testMistakes('settings', [
  {
    mistake: 'a bracket that is not closed',
    make: replace(links, 'links:\n', 'links:\n  - [\n'),
    stopped: [links, '  - id: sign-in-diagnostic', /./, /quote, bracket or comma|two spaces a level/],
  },
  {
    mistake: 'an address without its s',
    make: replace(links, 'url: https://entra', 'url: http://entra'),
    stopped: [links, 'url: http://entra', /must be a whole https address/, /Write it in that form/],
  },
  {
    mistake: 'an address twice',
    make: replace(
      links,
      /(id: entra-admin-center\n {4}url: ).*/,
      '$1https://learn.microsoft.com/entra/identity/monitoring-health/howto-use-sign-in-diagnostics',
    ),
    stopped: [links, 'howto-use-sign-in-diagnostics', /taken earlier in this file/, /Give each its own/],
  },
  {
    mistake: 'a link checked on a day that lies ahead',
    make: replace(links, /(id: entra-admin-center\n(?: {4}.*\n){3}) {4}checked: .*/, '$1    checked: { date: 2199-01-01, how: network }'),
    stopped: [links, '2199-01-01', /must not lie in the future/, /today at the latest/],
  },
  {
    mistake: 'a label renamed that prose uses',
    make: replace('content/portal.yaml', '  permissions:', '  permits:'),
    stopped: ['content/portal.yaml', 'app-permissions:', /label "permissions" is unknown/, /correct the id/],
  },
  {
    mistake: 'a label in one language only',
    make: replace('content/portal.yaml', /^ {2}permissions: .*/m, '  permissions: { en: Permissions }'),
    stopped: ['content/portal.yaml', '  permissions:', /It is missing/, /Add it as a text/],
  },
  {
    mistake: 'a menu whose link is not in the register',
    make: replace('content/portal.yaml', 'link: portal-groups', 'link: portal-grups'),
    stopped: ['content/portal.yaml', 'portal-grups', /link "portal-grups" is unknown/, /Add it to content\/links\.yaml/],
  },
  {
    mistake: 'a menu with a label that does not exist',
    make: replace('content/portal.yaml', 'path: [entra-id, groups], link', 'path: [entra-id, grups], link'),
    stopped: ['content/portal.yaml', '[entra-id, grups]', /label "grups" is unknown/, /`labels` in content\/portal\.yaml/],
  },
  {
    mistake: 'a role twice',
    make: (copy) =>
      copy.edit('content/roles.yaml', (text) => `${text.trimEnd()}\n  - { id: global-administrator, nl: Dubbel, en: Twice }\n`),
    stopped: ['content/roles.yaml', 'Dubbel', /"global-administrator" is taken earlier/, /Give each its own/],
  },
  {
    mistake: 'the word for search engines left out',
    make: replace('content/site.yaml', /^robots: .*\n/m, ''),
    stopped: ['content/site.yaml', 'licence:', /It is missing/, /Add it as a text/],
  },
  {
    mistake: 'the word for search engines misspelt',
    make: replace('content/site.yaml', /^robots: .*/m, 'robots: noidex, nofollow'),
    stopped: ['content/site.yaml', 'robots:', /must be words that search engines know/, /Write it in that form/],
  },
  {
    mistake: 'search engines let in',
    make: replace('content/site.yaml', /^robots: .*/m, 'robots: index, follow'),
    harmless: 'The settings say that an operator may.',
  },
  {
    mistake: 'a concept that leads to nothing',
    make: replace(synonyms, 'for: { "symptom:1": 3 }', 'for: { "symptom:99": 3 }'),
    stopped: [synonyms, '"symptom:99"', /symptom "99" is unknown/, /Correct it/],
  },
  {
    mistake: 'a concept whose example leads elsewhere',
    make: replace(synonyms, 'example: { nl: toestemming geven,', 'example: { nl: wachtwoord vergeten,'),
    harmless: 'For this check only: tests/unit/search.test.ts searches for the example of every concept, so that npm test stops it.',
  },
  {
    mistake: 'a wording that leads to no guide',
    make: replace('content/wordings.yaml', 'guides: [symptom:1]', 'guides: [page:home]'),
    stopped: ['content/wordings.yaml', 'guides: [page:home]', /no reference that can stand here/, /Use symptom:/],
  },
]);

testMistakes('what is Microsoft’s', [
  {
    mistake: 'a word changed and not registered',
    make: replace(article[1], 'common issues', 'frequent issues'),
    stopped: [article[1], 'frequent issues', /The source says ".*common issues/, /register the change in content\/article\/register\.yaml/],
  },
  {
    mistake: 'a passage left out',
    make: replace(article[0], /<Intro>[\s\S]*?<\/Intro>/, ''),
    stopped: [article[0], 1, /not published/, /Put it back: <Segment id="292cf-103">/],
  },
  {
    mistake: 'the register left out',
    make: (copy) => copy.remove(register),
    stopped: [statement, '<Segment', /The source says/, /register the change in content\/symptoms\/01-unexpected-prompt\/register\.yaml/],
  },
  {
    mistake: 'a word changed where a change is registered already',
    make: replace(statement, 'een onverwachte vraag', 'een vreemde vraag'),
    stopped: [register, 1, /published is ".*een vreemde vraag/, /Make them the same/],
  },
  {
    mistake: 'a source quoted wrongly',
    make: replace(register, 'een onverwachte aanwijzing', 'een aanwijzing'),
    stopped: [register, 1, /quotes the source as/, /Quote it exactly/],
  },
  {
    mistake: 'a change registered twice',
    make: replace(register, 'language: "en"', 'language: "nl"'),
    stopped: [register, 8, /registered twice/, /Keep one of the two/],
  },
  {
    mistake: 'a change registered for a passage that does not exist',
    make: (copy) =>
      copy.edit(
        register,
        (text) => `${text.trimEnd()}\n- { segment: 292cf-999, language: nl, source: a, published: b, why: { nl: c, en: d } }\n`,
      ),
    stopped: [register, '292cf-999', /no such segment/, /Correct the id/],
  },
  {
    mistake: 'Microsoft’s file changed',
    make: (copy) =>
      copy.edit('content/source/issues-signing-in-to-applications.md', (text) =>
        text.replace('data-ttu-id="292cf-103"', 'data-ttu-id="292cf-999"'),
      ),
    stopped: ['content/source/issues-signing-in-to-applications.md', 1, /292cf-999 is paired with 292cf-103/, /Restore the file/],
  },
  {
    mistake: 'a passage that belongs to another guide',
    make: replace(record, 'segments: [', 'segments: ["292cf-110", '),
    stopped: [record, 'segments:', /The passage "292cf-110" does not stand in the text of this entry/, /<Statement>/],
  },
  {
    mistake: 'a passage that another guide publishes as well',
    make: (copy) => {
      const [passage] = /<Segment id="[^"]*">[^<]*<\/Segment>/.exec(copy.read(statement))!;
      copy.edit(otherStatement, (text) => text.replace('<Segment', `${passage}\n\n<Segment`));
    },
    stopped: [otherStatement, 8, /This passage is published already, in .*01-unexpected-prompt\/nl\.mdx:\d+/, /Take it out here/],
  },
  {
    mistake: 'a passage twice in one text',
    make: (copy) =>
      copy.edit(statement, (text) => text.replace(/(<Segment id="[^"]*">)([^<]*)(<\/Segment>)/, '$1$2$3\n\n$1Iets anders.$3')),
    stopped: [statement, 'Iets anders', /It stands here a second time \(first in line 8\)/, /Join the two/],
  },
  {
    mistake: 'a symptom without a passage',
    make: replace(record, /segments: .*/, 'segments: []'),
    stopped: [record, 'segments:', /must name a passage/, /Add what is missing/],
  },
  {
    mistake: 'a symptom that does not even name passages',
    make: replace(record, /segments: .*\n/, ''),
    stopped: [record, 1, /must name a passage of the article; a guide without one belongs in content\/account/, /Add it as a list/],
  },
]);

const setHelpdesk = (lines: string) => (copy: Copy) =>
  copy.edit('content/site.yaml', (text) => `${text}helpdesk:\n  name: { nl: Servicedesk, en: Service desk }\n${lines}`);

testMistakes('the operator’s helpdesk', [
  { mistake: 'a helpdesk with a name only', make: setHelpdesk(''), harmless: 'the rest may be left out' },
  {
    mistake: 'a name in one language only',
    make: (copy) => copy.edit('content/site.yaml', (text) => `${text}helpdesk:\n  name: { nl: Servicedesk }\n`),
    stopped: ['content/site.yaml', 'name: { nl: Servicedesk }', /It is missing/, /Add it as a text/],
  },
  {
    mistake: 'a telephone number without quotation marks',
    make: setHelpdesk('  telephone: 0201234567\n'),
    stopped: ['content/site.yaml', 'telephone:', /expected string/, /Write it as a text; a number or date in quotes/],
  },
  {
    mistake: 'a telephone number in words',
    make: setHelpdesk('  telephone: bel de receptie\n'),
    stopped: ['content/site.yaml', 'telephone:', /must be a telephone number/, /such as "\+31 20/],
  },
  {
    mistake: 'a mail address with mailto:',
    make: setHelpdesk('  mail: mailto:desk@example.org\n'),
    stopped: ['content/site.yaml', 'mail:', /must be a mail address/, /without "mailto:"/],
  },
  {
    mistake: 'a portal without https',
    make: setHelpdesk('  portal: http://tickets.example.org/\n'),
    stopped: ['content/site.yaml', 'portal:', /must be a whole https address/, /Write it in that form/],
  },
  {
    mistake: 'a field that there is not',
    make: setHelpdesk('  fax: "123"\n'),
    stopped: ['content/site.yaml', 'fax:', /Unrecognized key/, /Remove it or correct its spelling/],
  },
]);

const clientError = 'content/client-errors/office-1001.yaml';
testMistakes('titles that are copied into tickets', [
  {
    mistake: 'brackets in the title of an error',
    make: replace(clientError, 'title: "Foutcode 1001 in Office"', 'title: "[1001] in Office"'),
    stopped: [clientError, 'title: "[1001] in Office"', /A title with "\["/, /Leave it out, or write it in words/],
  },
  {
    mistake: 'a bar in the title of a guide',
    make: replace(statement, /^title: "/m, 'title: "Toestemming | '),
    stopped: [statement, 'title: "Toestemming | ', /A title with "\|"/, /Leave it out/],
  },
  {
    mistake: 'a brace in the bold words of a step',
    make: replace(statement, '**Ga na of u de toepassing kent.**', '**Ga na of u \\{de toepassing\\} kent.**'),
    stopped: [statement, '<Step id="know-the-app">', /A title with "\{"/, /bold words of a step/],
  },
]);
