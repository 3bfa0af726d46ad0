import { describe, expect, test } from 'vitest';
import { writeForm } from '../../../src/lib/ticket/forms.ts';
import { linkBlock, stepBlock, type Speaker, type TicketEntry } from '../../../src/lib/ticket/entry.ts';
import { helpdeskLine, noteBlock, noteSubject, toLocalTime, withZone, type Note } from '../../../src/lib/ticket/note.ts';
import { outcomeBlock } from '../../../src/lib/ticket/outcome.ts';
import { reportBlock } from '../../../src/lib/ticket/report.ts';

/** Texts of the interface as their keys, so that what is put together is seen. */
const speaker: Speaker = { lang: 'en', tag: 'en', t: (key, values) => `${key}${values ? ` ${Object.values(values).join(' ')}` : ''}` };
const guide: TicketEntry = {
  ref: 'symptom:8',
  halves: { en: { title: 'Gallery', eyebrow: 'Symptom 8', summary: 'An error.', address: 'https://h/s/8/' } },
  steps: [
    { id: 'first', titles: { en: 'Look' } },
    { id: 'assign', titles: { en: 'Assign' } },
  ],
};
const code: TicketEntry = {
  ref: 'code:50011',
  halves: {
    en: {
      title: 'Error code AADSTS50011',
      summary: 'Not registered.',
      address: 'https://h/c/50011/',
      whoFixes: 'The administrator',
      next: 'Compare the addresses.',
    },
  },
  steps: [],
};
const textOf = (...blocks: Parameters<typeof writeForm>[1]) => writeForm('text', blocks).text;

test('a page is its title, what it says, and its address', () =>
  expect(textOf(linkBlock(guide, speaker))).toBe('Gallery\nAn error.\nhttps://h/s/8/'));

test('an error also says who repairs it and what to do next', () =>
  expect(textOf(linkBlock(code, speaker))).toBe(
    'Error code AADSTS50011\nNot registered.\ncode.who-fixes: The administrator\nreader.next: Compare the addresses.\nhttps://h/c/50011/',
  ));

test('a step is its number and title, its guide, and the permanent address of the step', () => {
  expect(textOf(stepBlock(guide, 'assign', speaker))).toBe('ticket.step 2 Assign\nSymptom 8: Gallery\nhttps://h/s/8/#assign');
  expect(textOf(stepBlock(guide, 'gone', speaker))).toBe('');
});

describe('a report', () => {
  const facts = {
    keys: ['50011', '99999'],
    requestId: 'r',
    correlationId: null,
    timestamp: '2025-03-12T09:15:00Z',
    application: 'Contoso (id)',
  };
  const entryOf = (key: string) => (key === '50011' ? code : undefined);
  const other: TicketEntry = { ...guide, halves: { en: { title: 'Other', summary: '', address: 'https://h/a/2/' } } };
  test('has each code with who repairs it and what to do next, ids, time and the guides, and nothing else', () =>
    expect(textOf(reportBlock(facts, entryOf, [guide, other], speaker)).split('\n')).toEqual([
      'Error code AADSTS50011',
      'Not registered.',
      'code.who-fixes: The administrator',
      'reader.next: Compare the addresses.',
      'https://h/c/50011/',
      'AADSTS99999',
      'note.application: Contoso (id)',
      'reader.request-id: r',
      'reader.timestamp: 2025-03-12T09:15:00Z',
      'ticket.one-of',
      'ticket.guide: Gallery',
      'https://h/s/8/',
      'ticket.guide: Other',
      'https://h/a/2/',
    ]));
  test('says of a single guide nothing but which it is', () =>
    expect(
      textOf(reportBlock(facts, entryOf, [guide], speaker))
        .split('\n')
        .slice(-3),
    ).toEqual(['reader.timestamp: 2025-03-12T09:15:00Z', 'ticket.guide: Gallery', 'https://h/s/8/']));
});

describe('an outcome of the picker', () => {
  const questions = [{ id: 'about', texts: { en: 'What?' }, answers: [{ id: 'one', texts: { en: 'One app' } }] }];
  const outcome = (guides: TicketEntry[], hasMore = false) =>
    textOf(
      outcomeBlock({ questions, given: new URLSearchParams('about=one&for=user'), guides, hasMore }, 'https://h/en/?about=one', speaker),
    ).split('\n');
  const state = ['ticket.answers', 'What? One app', 'https://h/en/?about=one'];
  test('names the guide first where one is left', () =>
    expect(outcome([guide])).toEqual(['ticket.guide: Gallery', 'https://h/s/8/', ...state]));
  test('shows the answers first where several are', () => expect(outcome([guide, guide]).slice(0, 3)).toEqual(state));
  test('says so where more are left than it names', () => {
    expect(outcome([guide, guide], true).at(-1)).toBe('ticket.more-guides');
    expect(outcome([guide, guide])).not.toContain('ticket.more-guides');
  });
});

describe('a note', () => {
  const fields = { application: 'Contoso', account: '', time: '', 'request-id': '', 'correlation-id': '', device: '', tried: '' };
  const note: Note = { fields, codes: [], unknownCodes: [], picked: () => [], guides: [] };
  const noteOf = (part: Partial<Note>) => textOf(noteBlock({ ...note, ...part }, speaker));
  test('has a mail that says which error it is, and of what application', () => {
    const subjectOf = (part: Partial<Note>) => noteSubject({ ...note, ...part }, speaker);
    expect(subjectOf({ codes: [code, code], unknownCodes: ['99999'] })).toBe('note.subject: Error code AADSTS50011, Contoso');
    expect(subjectOf({ unknownCodes: ['99999'], fields: { ...fields, application: '' } })).toBe('note.subject: AADSTS99999');
    expect(subjectOf({})).toBe('note.subject: Contoso');
    expect(subjectOf({ fields: { ...fields, application: 'x'.repeat(400) } })).toBe(`note.subject: ${'x'.repeat(60)}`);
    expect(subjectOf({ fields: { ...fields, application: '' } })).toBe('note.subject');
  });
  test('leaves out what nobody filled in', () => expect(noteOf({})).toBe('note.application: Contoso'));
  test('has codes, answers, guides and the steps that were done', () =>
    expect(
      noteOf({ codes: [code], unknownCodes: ['99999'], picked: () => ['A', 'B'], guides: [{ entry: guide, done: ['assign'] }] }).split(
        '\n',
      ),
    ).toEqual([
      'note.application: Contoso',
      'Error code AADSTS50011',
      'Not registered.',
      'code.who-fixes: The administrator',
      'reader.next: Compare the addresses.',
      'https://h/c/50011/',
      'note.code: AADSTS99999',
      'note.picked: A · B',
      'ticket.guide: Symptom 8: Gallery',
      'https://h/s/8/',
      '✓ ticket.step 2 Assign',
    ]));
  test('names everything that was filled in, in the order of a ticket', () => {
    const filled = {
      application: 'Contoso',
      account: 'jan@contoso.nl',
      time: '2026-11-26T10:15',
      'request-id': 'r-1',
      'correlation-id': 'c-1',
      device: 'laptop',
      tried: 'another browser',
    };
    expect(noteOf({ fields: filled, picked: () => ['A'] }).split('\n')).toEqual([
      'note.application: Contoso',
      'note.account: jan@contoso.nl',
      expect.stringMatching(/^note\.time: 2026-11-26 10:15 UTC/),
      'note.device: laptop',
      'reader.request-id: r-1',
      'reader.correlation-id: c-1',
      'note.picked: A',
      'note.tried: another browser',
    ]);
  });
  test('leaves out empty lines, whatever ends them, and what is endless', () => {
    const linesOf = (tried: string) =>
      noteOf({ fields: { ...fields, tried } })
        .split('\n')
        .slice(1);
    expect(linesOf('one\n  \r\n\ntwo\r\nthree')).toEqual(['note.tried: one', 'two', 'three']);
    expect(linesOf('x'.repeat(5_000))).toEqual([`note.tried: ${'x'.repeat(4_000)}`]);
  });
  test('says nothing of an error or a guide that has no text in the language', () =>
    expect(noteOf({ codes: [{ ...code, halves: {} }], guides: [{ entry: { ...guide, halves: {} }, done: ['assign'] }] })).toBe(
      'note.application: Contoso',
    ));
  test('keeps the lines of what was tried, and holds anything, escaped in each form', () => {
    const block = noteBlock({ ...note, fields: { ...fields, tried: '<script>\r\n\r\n# [x](y) {code}' } }, speaker);
    expect(writeForm('text', [block]).text).toBe('note.application: Contoso\nnote.tried: <script>\n# [x](y) {code}');
    expect(writeForm('rich', [block]).html).toContain('note.tried: &lt;script&gt;<br># [x](y) {code}</p>');
    expect(writeForm('markdown', [block]).text).toContain('\\<script\\>  \n\\# \\[x\\](y) {code}');
    expect(writeForm('jira', [block]).text).toContain('<script>\n\\# \\[x\\]\\(y) \\{code\\}');
  });
});

describe('a time', () => {
  test('is written with its zone and in UTC', () => {
    expect(withZone('2026-11-26T10:15', 60)).toBe('2026-11-26 10:15 UTC+01:00 (2026-11-26T09:15:00Z)');
    expect(withZone('2026-11-26T10:15:30', -210)).toBe('2026-11-26 10:15:30 UTC-03:30 (2026-11-26T13:45:30Z)');
    expect(withZone('2026-11-26T10:15', 0)).toBe('2026-11-26 10:15 UTC+00:00 (2026-11-26T10:15:00Z)');
    expect(withZone('')).toBe('');
  });
  test('of a message is put on the reader’s clock', () => {
    expect(toLocalTime('2025-03-12T23:30:00Z', 60)).toBe('2025-03-13T00:30:00');
    // Of a zone that nobody names it is the reader's own, there and back.
    expect(withZone(toLocalTime('2025-03-12T23:30:00Z'))).toContain('(2025-03-12T23:30:00Z)');
    expect([toLocalTime(null), toLocalTime('nonsense')]).toEqual(['', '']);
  });
});

test('a helpdesk is one line, of what is known', () => {
  expect(helpdeskLine({ name: 'Desk', mail: 'desk@example.org' })).toBe('Desk · desk@example.org');
  expect(helpdeskLine(undefined)).toBe('');
});
