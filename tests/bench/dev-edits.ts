import { readFileSync, writeFileSync } from 'node:fs';
import { parseDocument } from 'yaml';
import { pause, type DevServer } from './dev-server.ts';

const mark = 'seen by the bench';
const longest = 20_000;

/** A change of one text in a file, and a page on which it is to be seen. */
interface Edit {
  file: string;
  page: string;
  change: (source: string) => string;
}

/** How long an edit and its undoing take until they are served, by what was edited; in milliseconds. */
export async function measureEdits(server: DevServer, guide: string, pages: { guide: string; code: string; home: string }) {
  const edits: Record<string, Edit> = {
    'record (YAML)': { file: 'content/codes/50011.yaml', page: pages.code, change: inYaml(['en', 'meaning']) },
    'prose (MDX)': {
      file: `content/${guide}/en.mdx`,
      page: pages.guide,
      change: (source) => source.replace(/(<Section id="recognise">\s+)/, `$1${mark} `),
    },
    'settings (YAML)': { file: 'content/picker.yaml', page: pages.home, change: inYaml(['questions', 0, 'en', 'text']) },
  };
  const rows: Record<string, { 'edit seen after ms': number; 'undone after ms': number }> = {};
  for (const [kind, edit] of Object.entries(edits)) rows[kind] = await measure(server, edit);
  return rows;
}

async function measure(server: DevServer, { file, page, change }: Edit) {
  const before = readFileSync(file, 'utf8');
  const restore = () => writeFileSync(file, before);
  process.once('SIGINT', restore);
  try {
    writeFileSync(file, change(before));
    const seen = await until(async () => (await server.get(page)).includes(mark));
    restore();
    const undone = await until(async () => !(await server.get(page)).includes(mark));
    return { 'edit seen after ms': seen, 'undone after ms': undone };
  } finally {
    restore();
    process.off('SIGINT', restore);
  }
}

/** Adds the mark to a text of a YAML file. */
function inYaml(path: (string | number)[]) {
  return (source: string) => {
    const document = parseDocument(source);
    document.setIn(path, `${String(document.getIn(path))} ${mark}`);
    return document.toString({ lineWidth: 0 });
  };
}

async function until(happened: () => Promise<boolean>): Promise<number> {
  const start = performance.now();
  while (!(await happened())) {
    if (performance.now() - start > longest) throw new Error('The change was not served.');
    await pause(25);
  }
  return Math.round(performance.now() - start);
}
