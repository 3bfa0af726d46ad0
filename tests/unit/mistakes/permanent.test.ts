/** Mistakes that would break what others link to, and in the files that prevent it. */
import { expect, test } from 'vitest';
import { families } from '../../../src/families/index.ts';
import { claimsOf, extendRegister, formatClaim, newClaims, parseClaim } from '../../../src/routes/published.ts';
import { createRoutes } from '../../../src/routes/routes.ts';
import { site } from '../../site.ts';
import { testMistakes, type Copy, type Mistake } from './workshop.ts';

const register = 'content/published.txt';
const redirects = 'content/redirects.yaml';
const folder = 'content/symptoms/02-deep-link-or-my-apps';
const record = `${folder}/symptom.yaml`;
const halves = [`${folder}/nl.mdx`, `${folder}/en.mdx`];

/** The address of symptom 2 in English, as it was published. */
const address = '/en/symptoms/deep-link-or-my-apps/';
const renameSlug = (copy: Copy) => copy.edit(record, (text) => text.replace('en: deep-link-or-my-apps', 'en: fails-from-a-link'));
const redirect = (...lines: string[]) => {
  return (copy: Copy) => copy.edit(redirects, (text) => `${text}${lines.map((line) => `  - { ${line} }\n`).join('')}`);
};
/** The first step of symptom 2, as it was published. */
const step = 'private-window';
const renameStep = (copy: Copy) => {
  copy.edit(record, (text) => text.replace(`- id: ${step}\n`, '- id: renamed-step\n'));
  for (const half of halves) copy.edit(half, (text) => text.replace(`<Step id="${step}">`, '<Step id="renamed-step">'));
};
const removeStep = (copy: Copy) => {
  copy.edit(record, (text) => text.replace(new RegExp(` {2}- id: ${step}\\n(?: {4}.*\\n)*`), ''));
  for (const half of halves) copy.edit(half, (text) => text.replace(new RegExp(`<Step id="${step}">[^]*?</Step>\\n\\n`), ''));
};

const refusedRedirect = (mistake: string, line: string, problem: RegExp, remedy: RegExp): Mistake => ({
  mistake,
  make: redirect(line),
  stopped: [redirects, line, problem, remedy],
});

testMistakes('what is permanent', [
  {
    mistake: 'an address renamed',
    make: renameSlug,
    stopped: [
      register,
      `${address}  symptom:2`,
      /It was published for symptom:2, and is gone/,
      /Restore it, or put the line "- \{ from: \/en\/symptoms\/deep-link-or-my-apps\/, to: symptom:2 \}" into content\/redirects\.yaml/,
    ],
  },
  {
    mistake: 'an address renamed and redirected',
    make: (copy) => {
      renameSlug(copy);
      redirect(`from: ${address}, to: symptom:2`)(copy);
    },
    harmless: 'This is what the remedy asks for.',
  },
  {
    mistake: 'an address renamed and redirected to another guide',
    make: (copy) => {
      renameSlug(copy);
      redirect(`from: ${address}, to: symptom:3`)(copy);
    },
    stopped: [register, `${address}  symptom:2`, /is redirected to symptom:3/, /Redirect it to symptom:2/],
  },
  {
    mistake: 'two guides that exchange an address',
    make: (copy) => {
      renameSlug(copy);
      copy.edit('content/symptoms/03-error-in-the-application/symptom.yaml', (text) =>
        text.replace(/en: [a-z-]+ \}/, 'en: deep-link-or-my-apps }'),
      );
    },
    stopped: [register, `${address}  symptom:2`, /means symptom:3 now/, /Give symptom:3 another address, and this one back to symptom:2/],
  },
  {
    mistake: 'a guide given another number',
    make: (copy) => copy.edit('content/symptoms/10-application-proxy/symptom.yaml', (text) => text.replace('number: 10', 'number: 11')),
    stopped: [register, '/s/10/', /It was published for symptom:10, and is gone/, /Restore symptom:10, or put the line .*\/s\/10\//],
  },
  {
    mistake: 'a guide removed',
    make: (copy) => copy.remove(folder),
    stopped: [register, address, /is gone/, /Restore symptom:2, or put the line .* instead of the dots/],
  },
  {
    mistake: 'a guide removed that others name',
    make: (copy) => copy.remove(folder),
    stopped: ['content/picker.yaml', 'id: entry,', /no guide symptom:2/, /Name one that exists/],
  },
  {
    mistake: 'a code removed',
    make: (copy) => copy.remove('content/codes/76021.yaml'),
    stopped: [register, '/c/76021/', /It was published for code:76021, and is gone/, /Restore code:76021/],
  },
  {
    mistake: 'a code removed and redirected',
    make: (copy) => {
      const unnamed = 'content/codes/50131.yaml';
      copy.remove(unnamed);
      redirect(
        'from: /c/50131/, to: code:50105',
        'from: /nl/foutcodes/aadsts50131/, to: code:50105',
        'from: /en/error-codes/aadsts50131/, to: code:50105',
      )(copy);
    },
    harmless: 'What is no longer there may lead to what answers in its place.',
  },
  {
    mistake: 'a step removed in every language',
    make: removeStep,
    stopped: [
      register,
      `symptom:2#${step}`,
      /symptom:2 has no such step or section any more/,
      /Give it its name back, or put the line "- \{ from: symptom:2#/,
    ],
  },
  {
    mistake: 'a step renamed in every language',
    make: renameStep,
    stopped: [
      register,
      `symptom:2#${step}`,
      /symptom:2 has no such step or section any more/,
      /to: symptom:2#… \}" into content\/redirects\.yaml/,
    ],
  },
  {
    mistake: 'a step renamed and redirected',
    make: (copy) => {
      renameStep(copy);
      redirect(`from: symptom:2#${step}, to: symptom:2#renamed-step`)(copy);
    },
    harmless: 'This is what the remedy asks for.',
  },
  {
    mistake: 'a section renamed in the diagnosis, whose page is another entry’s',
    make: (copy) =>
      ['nl', 'en'].forEach((lang) =>
        copy.edit(`content/diagnosis/${lang}.mdx`, (text) => text.replace(/<Section id="tool">[\s\S]*?<\/Section>\n/, '')),
      ),
    stopped: [register, 'page:diagnosis#tool', /page:diagnosis has no such step or section/, /page:diagnosis#… /],
  },
  {
    mistake: 'an answer of the picker renamed',
    make: (copy) => copy.edit('content/picker.yaml', (text) => text.replaceAll('id: unasked,', 'id: not-asked,')),
    stopped: [
      register,
      'query:see=unasked',
      /Addresses with "\?see=unasked" were published/,
      /Give it back its name: .* Its words, and the guides that it leaves, may change/,
    ],
  },
  {
    mistake: 'an answer of the picker added',
    make: (copy) => copy.edit(register, (text) => text.replace('query:see=unasked\n', '')),
    harmless: 'npm run check:content tells that something is not written down, and npm run register writes it.',
  },
  {
    mistake: 'a line of nonsense in the register',
    make: (copy) => copy.addBehind(register, '/c/50011/', 'nonsense'),
    stopped: [register, 'nonsense', /says nothing/, /run "npm run register"/],
  },
  {
    mistake: 'an address in the register without its slash',
    make: (copy) => copy.edit(register, (text) => text.replace('/c/50011/  ', '/c/50011  ')),
    stopped: [register, '/c/50011  ', /says nothing/, /run "npm run register"/],
  },
  {
    mistake: 'a line twice in the register',
    make: (copy) => copy.addBehind(register, '/c/50011/', '\n/c/50011/  code:50011'),
    stopped: [register, '/c/50011/  code:50011', /second time/, /Remove one of the two/],
  },
  {
    mistake: 'the register removed',
    make: (copy) => copy.remove(register),
    stopped: [register, 1, /register of what is published is missing/, /Restore it as it was before/],
  },
  {
    mistake: 'the lines of the register in another order',
    make: (copy) => copy.edit(register, (text) => text.split('\n').reverse().join('\n')),
    harmless: 'npm run register puts them in order.',
  },
  {
    mistake: 'a line of the register removed',
    make: (copy) => copy.edit(register, (text) => text.replace('/c/50011/  code:50011\n', '')),
    harmless: 'npm run check:content tells that something is not written down, and npm run register writes it.',
  },
  refusedRedirect(
    'a redirect from an address that exists',
    'from: /c/50011/, to: code:50105',
    /There is a page at this address: code:50011/,
    /Remove the line/,
  ),
  refusedRedirect('a redirect from the root', 'from: /, to: symptom:8', /There is a page at this address/, /Remove the line/),
  refusedRedirect('a redirect to nothing', 'from: /nl/oud/, to: symptom:88', /symptom:88, which has no page/, /such as symptom:8/),
  refusedRedirect('a redirect to an entry without a page', 'from: /nl/oud/, to: diagnosis:steps', /has no page/, /such as symptom:8/),
  refusedRedirect('a redirect to an address', 'from: /nl/oud/, to: /nl/kiezer/', /which is no reference/, /not its address/),
  refusedRedirect('a redirect to an anchor that is not there', 'from: /nl/oud/, to: symptom:8#nope', /no anchor "nope"/, /step or section/),
  refusedRedirect(
    'a redirect from a whole address',
    'from: https://x.example/nl/oud/, to: symptom:8',
    /no address of this site/,
    /as it was published/,
  ),
  refusedRedirect(
    'a redirect from an address without its slash',
    'from: /nl/oud, to: symptom:8',
    /no address of this site/,
    /to the slash at the end/,
  ),
  refusedRedirect(
    'a redirect from an address in capitals',
    'from: /nl/Oud/, to: symptom:8',
    /no address of this site/,
    /as it was published/,
  ),
  refusedRedirect(
    'a redirect from where no page can stand',
    'from: /oud/, to: symptom:8',
    /No page can stand/,
    /Begin with \/nl\/ or \/en\//,
  ),
  refusedRedirect(
    'a permanent address redirected to what has none',
    'from: /s/80/, to: page:picker',
    /has no permanent address/,
    /such as symptom:8/,
  ),
  {
    mistake: 'two redirects from one address',
    make: redirect('from: /nl/oud/, to: symptom:8', 'from: nl/oud/, to: symptom:7'),
    stopped: [redirects, 'from: nl/oud/', /redirected in line \d+ already/, /Remove one of the two/],
  },
  {
    mistake: 'redirects of anchors in a circle',
    make: redirect('from: symptom:8#one, to: symptom:8#two', 'from: symptom:8#two, to: symptom:8#one'),
    stopped: [redirects, 'from: symptom:8#two', /is redirected itself/, /end of the chain/],
  },
  refusedRedirect('an anchor redirected to itself', 'from: symptom:8#one, to: symptom:8#one', /is redirected itself/, /end of the chain/),
  refusedRedirect(
    'an anchor redirected that exists',
    'from: symptom:8#assign-user, to: symptom:8#causes',
    /There is such a step/,
    /Remove the line/,
  ),
  refusedRedirect(
    'an anchor redirected to another page',
    'from: symptom:8#old, to: symptom:7#causes',
    /only move within its page/,
    /symptom:8#…/,
  ),
  refusedRedirect(
    'an anchor redirected to nothing',
    'from: symptom:8#old, to: symptom:8#nope',
    /no step or section "nope"/,
    /one that it has: .*assign-user/,
  ),
  refusedRedirect(
    'an anchor redirected of what has none',
    'from: code:50011#old, to: code:50011#new',
    /no steps or sections/,
    /such as symptom:8/,
  ),
  refusedRedirect(
    'an entry redirected without an anchor',
    'from: symptom:8, to: symptom:8#causes',
    /names no anchor/,
    /symptom:8#old-step/,
  ),
  {
    mistake: 'a redirect with a field misspelt',
    make: redirect('form: /nl/oud/, to: symptom:8'),
    stopped: [redirects, 'form:', /Unrecognized key|missing/, /correct its spelling|Add it/],
  },
]);

test('the register knows its own lines', () => {
  for (const claim of claimsOf(createRoutes(site.content, families))) expect(parseClaim(formatClaim(claim))).toEqual(claim);
});

test('everything that is published is written down', () => {
  expect(newClaims(['/c/50011/  code:50011'], site.content, families)).toContain('symptom:8#assign-user');
  expect(newClaims(['/c/50011/  code:50011'], site.content, families)).not.toContain('/c/50011/  code:50011');
});

test('adding to the register keeps what it holds, in order', () => {
  expect(extendRegister(['# note', '/nl/  page:home', '/c/1/  code:1', ''], ['/en/  page:home'])).toBe(
    '# note\n/c/1/  code:1\n/en/  page:home\n/nl/  page:home\n',
  );
});
