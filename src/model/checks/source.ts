import { languages, type Lang } from '../../lib/locales.ts';
import type { Entry } from '../content.ts';
import type { SourceSegment } from '../parse-source.ts';
import type { Problem } from '../problem.ts';
import type { RegisterEntry } from '../settings.ts';
import type { Checked } from './check.ts';

type Place = Pick<Problem, 'file' | 'line'>;
type Published = Place & { key: string; text: string; entry: Entry };
type Registered = Place & { change: RegisterEntry };

/** Every segment of the source is published word for word, or stands in an editorial register. */
export function checkSource(checked: Checked): Problem[] {
  const passages = publishedSegments(checked);
  const published = new Map([...passages].map(([key, [first]]) => [key, first!]));
  const registered = registeredChanges(checked);
  return [
    ...checked.content.source.segments.flatMap((segment) =>
      languages.flatMap((lang): Problem[] => {
        const key = `${segment.id} ${lang}`;
        const [first, second] = registered.get(key) ?? [];
        const found = published.get(key);
        const fault = !found
          ? missing(segment.id, lang, checked)
          : second
            ? { ...second, problem: 'This change is registered twice.', remedy: 'Keep one of the two.' }
            : compare(segment, lang, found, first);
        return fault ? [tell(key, fault)] : [];
      }),
    ),
    ...publishedAgain(passages),
    ...strayChanges(checked, registered),
    ...passagesElsewhere(checked),
  ];
}

const registerOf = ({ path }: Pick<Entry, 'path'>) => `content/${path}/register.yaml`;
const tell = (field: string, { file, line, problem, remedy }: Omit<Problem, 'field'>): Problem => ({ file, line, field, problem, remedy });

/** What is published of each segment, a language; more than once only by mistake. */
function publishedSegments({ located }: Checked): Map<string, Published[]> {
  const all = located.flatMap(({ entry }) =>
    languages.flatMap((lang) => {
      const half = entry.prose[lang];
      return Object.entries(half?.outline.segments ?? {}).map(([id, { text, line }]): Published => ({
        key: `${id} ${lang}`,
        text,
        line,
        file: half!.file,
        entry,
      }));
    }),
  );
  return Map.groupBy(all, ({ key }) => key);
}

/** Only the first of several is compared with the source, so a second could say anything. */
function publishedAgain(passages: ReadonlyMap<string, Published[]>): Problem[] {
  return [...passages].flatMap(([key, [first, ...others]]) =>
    others.map(({ file, line }) =>
      tell(key, {
        file,
        line,
        problem: `This passage is published already, in ${first!.file}:${first!.line}.`,
        remedy: 'Take it out here; a guide of your own belongs in content/account and has no passage of the article.',
      }),
    ),
  );
}

function registeredChanges({ located }: Checked): Map<string, Registered[]> {
  const all = located.flatMap(({ entry, registerLine }) =>
    entry.register.map((change, index): Registered => ({ change, file: registerOf(entry), line: registerLine([index]) })),
  );
  return Map.groupBy(all, ({ change }) => `${change.segment} ${change.language}`);
}

/** The passages that a record names as those of its entry. */
const passagesOf = ({ record }: Pick<Entry, 'record'>) => (record as { segments?: string[] }).segments ?? [];

/** The record that lists a segment says where it belongs. */
function missing(id: string, lang: Lang, { located }: Checked): Omit<Problem, 'field'> {
  const home = located.find(({ entry }) => passagesOf(entry).includes(id));
  return {
    file: home?.entry.prose[lang]?.file ?? 'content/source/issues-signing-in-to-applications.md',
    line: 1,
    problem: 'This segment of the source is not published.',
    remedy: `Put it back: <Segment id="${id}">…</Segment>.`,
  };
}

function compare(segment: SourceSegment, lang: Lang, found: Published, registered?: Registered): Omit<Problem, 'field'> | undefined {
  const source = segment[lang].text;
  if (!registered)
    return found.text === source
      ? undefined
      : {
          ...found,
          problem: `The source says "${source}", published is "${found.text}".`,
          remedy: `Restore it, or register the change in ${registerOf(found.entry)}.`,
        };
  const { change } = registered;
  if (change.source !== source)
    return {
      ...registered,
      problem: `The register quotes the source as "${change.source}", it says "${source}".`,
      remedy: 'Quote it exactly.',
    };
  if (change.published !== found.text)
    return {
      ...registered,
      problem: `The register has "${change.published}", published is "${found.text}" (${found.file}:${found.line}).`,
      remedy: 'Make them the same.',
    };
  return change.published === source
    ? { ...registered, problem: 'Published and source are the same.', remedy: 'Remove the entry from the register.' }
    : undefined;
}

/** Changes of what the source does not have; nobody would miss them, yet readers would be shown them. */
function strayChanges({ content }: Checked, registered: ReadonlyMap<string, Registered[]>): Problem[] {
  const known = new Set(content.source.segments.map(({ id }) => id));
  return [...registered.values()].flat().flatMap(({ change, ...place }) =>
    known.has(change.segment)
      ? []
      : [
          tell(change.segment, {
            ...place,
            problem: 'The source has no such segment.',
            remedy: 'Correct the id; the <Segment> beside it has the right one.',
          }),
        ],
  );
}

/** Passages that a record names as those of its entry, which the entry does not show. */
function passagesElsewhere({ located }: Checked): Problem[] {
  return located.flatMap(({ entry, line }) =>
    passagesOf(entry).flatMap((id, index) =>
      languages.some((lang) => entry.prose[lang]?.outline.segments[id])
        ? []
        : {
            file: entry.file,
            line: line(['segments', index]),
            field: `segments.${index}`,
            problem: `The passage "${id}" does not stand in the text of this entry.`,
            remedy: `Put <Segment id="${id}"> into its <Statement>, or take the passage out of this list.`,
          },
    ),
  );
}
