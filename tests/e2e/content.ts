import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Ref } from '../../src/lib/ref.ts';

type Both = Record<'nl' | 'en', string>;

/** A file of `content/`, as it stands there: reading all of it, as a build does, takes each worker seconds. */
const read = (file: string): unknown => parse(readFileSync(`content/${file}`, 'utf8'));

const folders = {
  symptoms: { record: 'symptom', path: { nl: 'symptomen', en: 'symptoms' } },
  account: { record: 'account', path: { nl: 'account', en: 'account' } },
};

/** Every guide, with its addresses below the site's own. */
export const guides = Object.entries(folders).flatMap(([folder, { record, path }]) =>
  readdirSync(`content/${folder}`).map((name) => {
    const { number, slug } = read(`${folder}/${name}/${record}.yaml`) as { number: number; slug: Both };
    const href: Both = { nl: `nl/${path.nl}/${slug.nl}/`, en: `en/${path.en}/${slug.en}/` };
    return { ref: `${record}:${number}` as Ref, href };
  }),
);

/** The questions of the picker. */
export const { questions } = read('picker.yaml') as { questions: { id: string; answers: ({ id: string } & Both)[] }[] };
