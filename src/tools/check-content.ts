/** Lists faults in the content, entries due for review, and those of which one language is newer: `npm run check:content`. */
import { families } from '../families/index.ts';
import { languages } from '../lib/locales.ts';
import { reviewDue } from '../lib/review.ts';
import { allEntries, proseEntries, type Content } from '../model/content.ts';
import { ContentError } from '../model/problem.ts';
import { newClaims, publishedFile, readRegister } from '../routes/published.ts';
import { readSiteContent } from '../routes/read.ts';

try {
  report(readSiteContent(process.cwd()));
} catch (error) {
  if (!(error instanceof ContentError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}

function report(content: Content) {
  const today = new Date().toISOString().slice(0, 10);
  const prose = proseEntries(content);
  const reviewed = [
    ...prose.flatMap((entry) =>
      languages.map((lang) => ({ file: entry.prose[lang].file, due: reviewDue(entry.prose[lang].reviewed, entry.record.reviewEvery) })),
    ),
    ...families.flatMap(({ id, review }) =>
      review
        ? content.entries[id]!.map((entry) => {
            const { reviewed: last, every } = review(entry);
            return { file: entry.file, due: reviewDue(last, every) };
          })
        : [],
    ),
    ...allEntries(content).flatMap(({ file, record }) => {
      const { untrueFrom } = record as { untrueFrom?: { date: string; why: string } };
      return untrueFrom ? [{ file: `${file} (${untrueFrom.why})`, due: untrueFrom.date }] : [];
    }),
  ];
  const due = reviewed.filter((entry) => entry.due <= today).sort((a, b) => (a.due < b.due ? -1 : 1));
  const next = reviewed.map((entry) => entry.due).sort()[0];
  const uneven = prose.filter((entry) => new Set(languages.map((lang) => entry.prose[lang].reviewed)).size > 1);

  console.log(`No faults in ${families.map(({ id }) => `${content.entries[id]!.length} × ${id}`).join(', ')}.`);
  if (due.length > 0) console.log(`\nDue for review:\n${due.map(({ file, due: day }) => `  ${day}  ${file}`).join('\n')}`);
  else console.log(`Nothing is due for review. The first review is due by ${next}.`);
  if (uneven.length > 0) console.log(`\nOne language newer than the other:\n${uneven.map(({ path }) => `  content/${path}`).join('\n')}`);
  else console.log('All languages of every entry are of the same date.');

  const added = newClaims(readRegister(process.cwd(), [])!, content, families);
  if (added.length > 0)
    console.log(`\n${added.length} new addresses and anchors: "npm run register" writes them down in ${publishedFile}.`);
}
