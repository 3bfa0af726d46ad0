import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import { locales, type Lang } from '../../src/lib/locales.ts';
import { filesIn, findAll, readPage, textOf, type Element } from '../html.ts';
import type { Moments } from './ours.ts';

/** The release whose search is measured. */
const version = '1.6.4';

/** A site built by VitePress with the texts of ours and its own local search. */
export interface Peer {
  /** The folder of the built site. */
  dist: string;
  remove: () => void;
}

/**
 * Makes the pages of a language, as they are in a build of ours, into a VitePress site in a temporary folder.
 * @throws when VitePress cannot be installed or does not build
 */
export function buildVitePress(dir: string, lang: Lang): Peer {
  const root = mkdtempSync(join(tmpdir(), 'vitepress-'));
  const run = (command: string, ...args: string[]) =>
    execFileSync(command, args, { cwd: root, stdio: 'pipe', shell: process.platform === 'win32' });
  writeFileSync(join(root, 'package.json'), JSON.stringify({ private: true, type: 'module' }));
  for (const file of filesIn(join(dir, lang), '.html')) {
    const page = join(root, file.replace(/\.html$/, '.md'));
    mkdirSync(dirname(page), { recursive: true });
    writeFileSync(page, toMarkdown(join(dir, lang), file));
  }
  mkdirSync(join(root, '.vitepress'));
  const config = { lang: locales[lang].tag, title: 'Peer', ignoreDeadLinks: true, themeConfig: { search: { provider: 'local' } } };
  writeFileSync(join(root, '.vitepress/config.js'), `export default ${JSON.stringify(config)}`);
  run('npm', 'install', '--no-audit', '--no-fund', `vitepress@${version}`);
  run('npx', 'vitepress', 'build');
  return { dist: join(root, '.vitepress/dist'), remove: () => rmSync(root, { recursive: true, force: true }) };
}

const marks: Readonly<Record<string, string>> = { h1: '# ', h2: '## ', h3: '### ', li: '- ', p: '' };

/** The headings, paragraphs and items of a page's main part, as text that Markdown and Vue leave alone. */
function toMarkdown(dir: string, file: string): string {
  const [main] = findAll(readPage(dir, file), ({ tagName }) => tagName === 'main');
  const isBlock = ({ tagName }: Element) => Object.hasOwn(marks, tagName);
  const blocks = main
    ? findAll(main, isBlock).filter((block) => !block.childNodes.some((child) => 'tagName' in child && isBlock(child)))
    : [];
  const plain = (text: string) => text.replace(/[\\`*_{}[\]()#+.!|<>&~:-]/g, (mark) => `&#${mark.charCodeAt(0)};`);
  return blocks.map((block) => marks[block.tagName]! + plain(textOf(block))).join('\n\n');
}

/**
 * Opens VitePress's search on the page that is open and types a word without a pause; says when the button was pressed
 * (the search is loaded from then on) and when the first result was shown, which need not be an answer.
 */
export async function timeVitePress(page: Page, word: string): Promise<Moments> {
  const watch = await page.evaluateHandle(() => {
    let start = 0;
    document.addEventListener('click', () => (start ||= Date.now()), { capture: true });
    const end = new Promise<number>((resolve, reject) => {
      new MutationObserver(() => document.querySelector('.VPLocalSearchBox .result') && resolve(Date.now())).observe(document.body, {
        childList: true,
        subtree: true,
      });
      setTimeout(() => reject(new Error('VitePress showed no result within a minute.')), 60_000);
    });
    return { moments: end.then((useful) => ({ start, useful, complete: useful })) };
  });
  await page.locator('.DocSearch-Button').first().click();
  await page.locator('#localsearch-input').pressSequentially(word);
  return watch.evaluate(({ moments }) => moments);
}
