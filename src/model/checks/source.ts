import { languages } from '../../lib/locales.ts';
import { proseEntries } from '../content.ts';
import type { Problem } from '../problem.ts';
import type { Checked } from './check.ts';

/** Every segment of the source is published word for word, or stands in an editorial register. */
export function checkSource({ content }: Checked): Problem[] {
  const entries = proseEntries(content);
  const register = entries.flatMap((entry) => entry.register);
  const published = new Map<string, { text: string; file: string }>(
    languages.flatMap((lang) =>
      entries.flatMap((entry) =>
        Object.entries(entry.prose[lang].outline.segments).map(
          ([id, text]) => [`${id} ${lang}`, { text, file: entry.prose[lang].file }] as const,
        ),
      ),
    ),
  );
  return content.source.segments.flatMap((segment) =>
    languages.flatMap((lang): Problem[] => {
      const key = `${segment.id} ${lang}`;
      const found = published.get(key);
      const source = segment[lang].text;
      if (!found)
        return [
          {
            file: 'content/',
            field: key,
            problem: 'This segment of the source is not published.',
            remedy: `Add <Segment id="${segment.id}"> to a ${lang}.mdx.`,
          },
        ];
      const file = found.file.replace(/[^/]+$/, 'register.yaml');
      const entry = register.find((candidate) => candidate.segment === segment.id && candidate.language === lang);
      if (!entry)
        return found.text === source
          ? []
          : [
              {
                file: found.file,
                field: key,
                problem: `The source says "${source}", published is "${found.text}".`,
                remedy: `Restore it, or register the change in ${file}.`,
              },
            ];
      if (entry.source !== source)
        return [
          {
            file,
            field: key,
            problem: `The register quotes the source as "${entry.source}", it says "${source}".`,
            remedy: 'Quote it exactly.',
          },
        ];
      if (entry.published !== found.text)
        return [
          {
            file,
            field: key,
            problem: `The register has "${entry.published}", published is "${found.text}".`,
            remedy: 'Make them the same.',
          },
        ];
      if (entry.published === source)
        return [{ file, field: key, problem: 'Published and source are the same.', remedy: 'Remove the entry from the register.' }];
      return [];
    }),
  );
}
