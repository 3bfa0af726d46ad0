import { languages, type Lang } from '../../lib/locales.ts';
import { proseEntries } from '../content.ts';
import { ownWords } from '../inline-text.ts';
import type { Checked } from './check.ts';

/** A text that readers see, with the place where an editor finds it. */
export interface Passage {
  file: string;
  /** Looked up only for what has a fault: there are thousands of passages. */
  line: () => number;
  field: string;
  lang: Lang;
  text: string;
}

const collected = new WeakMap<Checked, Passage[]>();

/** Every text of the content that readers see, but Microsoft's labels and what readers themselves say; collected once. */
export function passagesOf(checked: Checked): Passage[] {
  const passages = collected.get(checked) ?? collect(checked);
  collected.set(checked, passages);
  return passages;
}

/**
 * Of what an earlier reading of the same files has given already: the same passages, so that checks know them again. They
 * are known by what only the reading needs, so that in a build, which reads once, nothing keeps them.
 */
const known = new WeakMap<object, Passage[]>();

function once(of: object, make: () => Passage[]): Passage[] {
  const passages = known.get(of) ?? make();
  known.set(of, passages);
  return passages;
}

function collect({ content, families, located, lineIn }: Checked): Passage[] {
  const prose = proseEntries(content).flatMap((entry) =>
    languages.flatMap((lang) =>
      once(entry.prose[lang].outline.paragraphs, () => {
        const { file, title, summary, lines, outline } = entry.prose[lang];
        return [
          { file, line: () => lines.title, field: 'title', lang, text: title },
          { file, line: () => lines.summary, field: 'summary', lang, text: summary },
          ...outline.paragraphs.map(({ text, line }) => ({ file, line: () => line, field: 'prose', lang, text })),
        ];
      }),
    ),
  );
  const records = located.flatMap(({ entry, line }) =>
    once(line, () => {
      const texts = families.find(({ id }) => id === entry.family)?.texts?.(entry) ?? [];
      return texts.map(({ field, lang, text }) => ({
        file: entry.file,
        line: () => line(field.split('.')),
        field,
        lang,
        text: ownWords(text),
      }));
    }),
  );
  const inPicker = (path: readonly PropertyKey[], lang: Lang, text: string): Passage => ({
    file: 'content/picker.yaml',
    line: () => lineIn('picker', ['questions', ...path]),
    field: path.join('.'),
    lang,
    text,
  });
  const picker = content.picker.questions.flatMap((question, at) =>
    languages.flatMap((lang) => [
      inPicker([at, lang, 'text'], lang, question[lang].text),
      inPicker([at, lang, 'help'], lang, question[lang].help),
      ...question.answers.map((answer, index) => inPicker([at, 'answers', index, lang], lang, answer[lang])),
    ]),
  );
  const onMap = (path: readonly PropertyKey[], lang: Lang, text: string): Passage => ({
    file: 'content/stations.yaml',
    line: () => lineIn('stations', ['zones', ...path]),
    field: path.join('.'),
    lang,
    text,
  });
  const stations = content.stations.flatMap((zone, at) =>
    languages.flatMap((lang) => [
      onMap([at, lang], lang, zone[lang]),
      ...zone.stations.flatMap((station, place) => {
        const path = [at, 'stations', place];
        return [
          onMap([...path, lang, 'name'], lang, station[lang].name),
          onMap([...path, lang, 'text'], lang, station[lang].text),
          ...station.wrong.map((fault, index) => onMap([...path, 'wrong', index, lang], lang, fault[lang])),
        ];
      }),
    ]),
  );
  return [...prose, ...records, ...picker, ...stations];
}
