/**
 * Builds copies of the project with many articles more, and compares what that takes: `npm run bench:scale`.
 *   node tests/bench/scale.ts [--articles 0,100,500,2000] [--few-codes]
 * `--few-codes` leaves out most pages of error codes, to see the articles by themselves.
 * Needs GNU time. Memory is that of the largest process. The processor's time tells more than the clock's, which depends on
 * what else the machine does.
 */
import { parseArgs } from 'node:util';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesIn } from '../html.ts';
import { copyProject } from '../project-copy.ts';
import { thinOut } from '../thin-out.ts';
import { addArticles } from './scale-articles.ts';

const { values: options } = parseArgs({
  options: { articles: { type: 'string', default: '0,100,500,2000' }, 'few-codes': { type: 'boolean', default: false } },
});
/** In megabytes. */
const most = 1200;

interface Taken {
  pages: number;
  seconds: number;
  cpu: number;
  megabytes: number;
}

/** Builds the site with a number of articles more, in a copy that is thrown away. */
async function build(articles: number): Promise<Taken> {
  const copy = copyProject();
  try {
    if (options['few-codes']) thinOut(copy);
    addArticles(copy.root, articles);
    await copy.run('/usr/bin/time', '-f', '%e %U %S %M', '-o', 'taken', 'astro', 'build');
    const [seconds = 0, user = 0, system = 0, kilobytes = 0] = readFileSync(join(copy.root, 'taken'), 'utf8').split(' ').map(Number);
    return { pages: filesIn(join(copy.root, 'dist'), '.html').length, seconds, cpu: user + system, megabytes: kilobytes / 1024 };
  } finally {
    copy.remove();
  }
}

const taken = new Map<number, Taken>();
for (const articles of options.articles.split(',').map(Number)) {
  taken.set(articles, await build(articles));
  console.log(`${articles} articles: built.`);
}
const [none] = taken.values();
const first = taken.get(100) ?? none;
const rounded = (value: number) => Math.round(value * 10) / 10;
const rows = [...taken].map(([articles, { pages, seconds, cpu, megabytes }]) => ({
  articles,
  pages,
  'clock s': rounded(seconds),
  'cpu s': rounded(cpu),
  'cpu ÷ that of 100': rounded(cpu / (first?.cpu ?? cpu)),
  'pages ÷ that of 100': rounded(pages / (first?.pages ?? pages)),
  'cpu ms an article': articles > 0 ? Math.round(((cpu - (none?.cpu ?? 0)) / articles) * 1000) : '',
  'memory MB': Math.round(megabytes),
  'memory ÷ that of 100': rounded(megabytes / (first?.megabytes ?? megabytes)),
}));
console.table(rows);
const heaviest = Math.max(...rows.map((row) => row['memory MB']));
console.log(`The largest process took ${heaviest} MB; ${heaviest > most ? 'more than' : 'within'} the ${most} MB that it may.`);
if (heaviest > most) process.exitCode = 1;
