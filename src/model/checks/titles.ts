import { languages, type Lang } from '../../lib/locales.ts';
import { proseEntries } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Checked } from './check.ts';

/** What ends or begins a link in some form in which titles are copied into tickets: Markdown, Jira's markup, HTML, macros. */
const troubling = /[[\]|{}<>\\`]/;

/** Titles of pages and steps must go into a ticket as they are, in every form. */
export function checkTitles({ content, located, families }: Checked): Problem[] {
  const prose = proseEntries(content).flatMap((entry) =>
    languages.flatMap((lang: Lang) => {
      const { file, title, lines, outline } = entry.prose[lang];
      return [
        { file, line: lines.title, field: 'title', title },
        ...outline.steps.map((step) => ({ file, line: step.line, field: `<Step id="${step.id}">`, title: step.title })),
      ];
    }),
  );
  const records = located.flatMap(({ entry, line }) => {
    const texts = families.find(({ id }) => id === entry.family)?.texts?.(entry) ?? [];
    return texts
      .filter(({ field }) => field.endsWith('.title'))
      .map(({ field, text }) => ({ file: entry.file, line: line(field.split('.')), field, title: text }));
  });
  return [...prose, ...records].flatMap(({ title, ...place }) => {
    const [found] = troubling.exec(title) ?? [];
    return found
      ? [
          {
            ...place,
            problem: `A title with "${found}" cannot be copied into every kind of ticket.`,
            remedy: 'Leave it out, or write it in words; none of [ ] | { } < > \\ ` may stand in a title or in the bold words of a step.',
          },
        ]
      : [];
  });
}
