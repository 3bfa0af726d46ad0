/** Lists faults in the content, entries due for review, and pairs of which one language is newer: `npm run check:content`. */
import { entriesOf } from '../lib/content/model.ts';
import { ContentError } from '../lib/content/problem.ts';
import { readContent } from '../lib/content/read.ts';
import { codeReviewMonths } from '../lib/content/codes-of.ts';
import { languages } from '../lib/locales.ts';
import { reviewDue } from '../lib/review.ts';

try {
  const content = readContent(process.cwd());
  const today = new Date().toISOString().slice(0, 10);
  const entries = entriesOf(content);
  const reviewed = [
    ...entries.flatMap(({ prose, reviewEvery }) =>
      languages.map((lang) => ({ file: prose[lang].file, due: reviewDue(prose[lang].reviewed, reviewEvery) })),
    ),
    ...content.codes.map((code) => ({ file: `content/codes/${code.code}.yaml`, due: reviewDue(code.reviewed, codeReviewMonths) })),
  ];
  const due = reviewed.filter((entry) => entry.due < today).sort((a, b) => a.due.localeCompare(b.due));
  const uneven = entries.filter(({ prose: { nl, en } }) => nl.reviewed !== en.reviewed);

  console.log(`No faults in ${entries.length} entries and ${content.codes.length} codes.`);
  console.log(
    due.length ? `\nDue for review:\n${due.map(({ file, due: day }) => `  ${day}  ${file}`).join('\n')}` : 'Nothing is due for review.',
  );
  const next = reviewed.map((entry) => entry.due).sort()[0];
  if (!due.length && next) console.log(`The first review is due by ${next}.`);
  console.log(
    uneven.length
      ? `\nOne language newer than the other:\n${uneven.map(({ key, prose: { nl, en } }) => `  content/${key}: nl ${nl.reviewed}, en ${en.reviewed}`).join('\n')}`
      : 'Both languages of every entry are of the same date.',
  );
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
