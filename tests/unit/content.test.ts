import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ContentError } from '../../src/model/problem.ts';
import { readSiteContent } from '../../src/routes/read.ts';

let root = '';
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync('content', join(root, 'content'), { recursive: true });
});
afterEach(() => rmSync(root, { recursive: true }));

const symptom = 'content/symptoms/01-unexpected-prompt';

function edit(file: string, change: (text: string) => string) {
  const path = join(root, file);
  const before = readFileSync(path, 'utf8');
  const after = change(before);
  expect(after, `the test must change ${file}`).not.toBe(before);
  writeFileSync(path, after);
}

function problems(): string {
  try {
    readSiteContent(root);
  } catch (error) {
    expect(error).toBeInstanceOf(ContentError);
    return (error as Error).message;
  }
  return '';
}

test('the published content has no problem', () => expect(problems()).toBe(''));

describe('a fault is refused, with the file, the field and the remedy:', () => {
  test('a missing language', () => {
    rmSync(join(root, symptom, 'en.mdx'));
    expect(problems()).toMatch(/01-unexpected-prompt\/en\.mdx.*missing.*Add it/);
  });
  test('an unknown key, with its line', () => {
    edit(`${symptom}/symptom.yaml`, (text) => text.replace('reviewEvery:', 'reviewEvry:'));
    expect(problems()).toMatch(/symptom\.yaml:\d+ {2}reviewEvry: .*correct its spelling/);
  });
  test('a duplicate number', () => {
    edit(`${symptom}/symptom.yaml`, (text) => text.replace('number: 1', 'number: 2'));
    expect(problems()).toMatch(/symptom\.yaml:\d+ {2}symptom: "2" is taken in content\/symptoms\/01/);
  });
  test('a duplicate slug', () => {
    edit(`${symptom}/symptom.yaml`, (text) => text.replace('en: unexpected-prompt', 'en: gallery-password'));
    expect(problems()).toMatch(/address \/en\/symptoms\/gallery-password\/: It belongs to symptom:1 \(content\/symptoms\/01/);
  });
  test('an unknown link id', () => {
    edit(`${symptom}/symptom.yaml`, (text) => text.replace('links: [', 'links: [no-such-link, '));
    expect(problems()).toMatch(/symptom\.yaml:\d+ {2}links: link "no-such-link" is unknown\. Add it to content\/links\.yaml/);
  });
  test('an unknown role', () => {
    edit(`${symptom}/symptom.yaml`, (text) => text.replace('role: cloud-application-administrator', 'role: king'));
    expect(problems()).toMatch(/role "king" is unknown/);
  });
  test('an unknown menu path', () => {
    edit(`${symptom}/symptom.yaml`, (text) => text.replace(/where: \S+/, 'where: nowhere'));
    expect(problems()).toMatch(/path "nowhere" is unknown/);
  });
  test('a link in prose to a step that does not exist', () => {
    edit(`${symptom}/nl.mdx`, (text) => text.replace(/\(symptom:(\d+)\)/, '(symptom:$1#no-such-step)'));
    expect(problems()).toMatch(/nl\.mdx:\d+ .*step "\d+#no-such-step" is unknown/);
  });
  test('a raw address in prose', () => {
    edit(`${symptom}/nl.mdx`, (text) => text.replace(/\(symptom:\d+\)/, '(https://elsewhere.example)'));
    expect(problems()).toMatch(/https:\/\/elsewhere\.example" is unknown: there is no such kind of reference/);
  });
  test('an unknown portal label', () => {
    edit('content/portal.yaml', (text) => text.replace('  permissions:', '  permits:'));
    expect(problems()).toMatch(/label "permissions" is unknown/);
  });
  test('a pair whose halves have different blocks', () => {
    edit(`${symptom}/en.mdx`, (text) => text.replace(/<Section id="causes">[\s\S]*?<\/Section>\n/, ''));
    expect(problems()).toMatch(/nl\.mdx:\d+ {2}Section#causes.*same blocks/);
  });
  test('a pair with different links', () => {
    edit(`${symptom}/en.mdx`, (text) => text.replace(/\[([^\]]+)\]\(symptom:\d+\)/, '$1'));
    expect(problems()).toMatch(/The links differ/);
  });
  test('a step that the record does not list', () => {
    edit(`${symptom}/symptom.yaml`, (text) => text.replace(/- id: \S+/, '- id: another-step'));
    expect(problems()).toMatch(/The record lists \[another-step/);
  });
  test('a code that names a symptom that does not exist', () => {
    edit('content/codes/50011.yaml', (text) => text.replace('guides: [symptom:8', 'guides: [symptom:88'));
    expect(problems()).toMatch(/50011\.yaml.*symptom "88" is unknown/);
  });
  test('a code of a sign-in without guides', () => {
    edit('content/codes/50011.yaml', (text) => text.replace(/guides: \[.*\]/, 'guides: []'));
    expect(problems()).toMatch(/50011\.yaml:\d+ {2}guides: .*Add what is missing/);
  });
  test('a code whose question does not know one of its guides', () => {
    edit('content/codes/50011.yaml', (text) => text.replace(/guides: \[.*\]/, 'guides: [symptom:8, account:9]'));
    expect(problems()).toMatch(/50011\.yaml:\d+ {2}apart: The question "app-kind" has no answer for account:9/);
  });
  test('a code repaired by a step of a guide that it does not belong to', () => {
    edit('content/codes/50011.yaml', (text) => text.replace(/repair: .*/, 'repair: symptom:1#grant-consent'));
    expect(problems()).toMatch(/50011\.yaml:\d+ {2}repair: .*a step of none of its guides/);
  });
  test('a label that does not exist in a line of a record', () => {
    edit('content/codes/50011.yaml', (text) => text.replace('id=\\"reply-url', 'id=\\"replay-url'));
    expect(problems()).toMatch(/50011\.yaml:\d+ {2}nl\.firstCheck: label "replay-url" is unknown/);
  });
  test('a word of the source changed without being registered', () => {
    edit('content/article/en.mdx', (text) => text.replace('common issues', 'frequent issues'));
    expect(problems()).toMatch(/292cf-107 en: The source says/);
  });
  test('a segment left out', () => {
    edit('content/article/nl.mdx', (text) => text.replace(/<Intro>[\s\S]*?<\/Intro>/, ''));
    expect(problems()).toMatch(/292cf-103 nl: This segment of the source is not published/);
  });
  test('a word that the terminology forbids', () => {
    edit(`${symptom}/nl.mdx`, (text) => text.replace('<Section id="you">\n', '<Section id="you">\nDeze applicatie. '));
    expect(problems()).toMatch(/"applicatie" is not used on this site\. Write "toepassing"/);
  });
  test('a former product name without "formerly"', () => {
    edit(`${symptom}/en.mdx`, (text) => text.replace('<Section id="you">\n', '<Section id="you">\nAsk in Azure AD. '));
    expect(problems()).toMatch(/"Azure AD" is not used on this site/);
  });
  test('broken YAML', () => {
    edit('content/links.yaml', (text) => text.replace('links:\n', 'links:\n  - [\n'));
    expect(problems()).toMatch(/links\.yaml:\d+ {2}YAML/);
  });
  test('broken MDX', () => {
    edit(`${symptom}/nl.mdx`, (text) => text.replace('</Steps>', ''));
    expect(problems()).toMatch(/nl\.mdx:\d+ {2}MDX/);
  });
});
