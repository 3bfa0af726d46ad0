import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { createMemory } from '../../../src/model/memory.ts';
import { ContentError, formatProblem, type Problem } from '../../../src/model/problem.ts';
import { readSiteContent } from '../../../src/routes/read.ts';
import { filesIn } from '../../html.ts';
import { thinOut } from '../../thin-out.ts';

/** A copy of the content to make mistakes in. */
export interface Copy {
  read: (file: string) => string;
  /** Changes a text; fails when nothing changes, because the mistake would not have been made. */
  edit: (file: string, change: (text: string) => string) => void;
  /** Adds a line behind the first that holds a text. */
  addBehind: (file: string, text: string, line: string) => void;
  write: (file: string, bytes: string | Uint8Array) => void;
  remove: (path: string) => void;
  rename: (from: string, to: string) => void;
  makeFolder: (path: string) => void;
  /** What the check finds in it; empty when nothing is wrong. */
  problems: () => readonly Problem[];
}

/** What the check must say: the file, its line (by number, or by a text that it is the last to hold), the problem and the remedy. */
type Stopped = [file: string, line: number | string, problem: RegExp, remedy: RegExp];

/** A mistake that an editor can make. Either it is stopped, or there is a reason why it does no harm. */
export type Mistake = { mistake: string; make: (copy: Copy) => void } & ({ stopped: Stopped } | { harmless: string });

/** Of all tables: files are known by their place below the root, and every copy begins as the same. */
const memory = createMemory();

/** Codes in which mistakes are made, beside those that the rest of the content names. */
const needed = ['50131', '76021', '90093', '501051'];
/** The files of every copy as they were, by their place below the root. */
let original: ReadonlyMap<string, Buffer> | undefined;

/**
 * The content is copied once a table, with few of the codes, since all of it is read after every mistake; what a test
 * touches is put back after it.
 */
function useCopy(): () => Copy {
  let root = '';
  let copy: Copy;
  const touched = new Set<string>();
  beforeAll(() => {
    root = mkdtempSync(join(tmpdir(), 'content-'));
    cpSync('content', join(root, 'content'), { recursive: true });
    thinOut({ root }, needed);
    original ??= new Map(
      filesIn(join(root, 'content')).map((name) => [`content/${name.replaceAll('\\', '/')}`, readFileSync(join(root, 'content', name))]),
    );
    copy = openCopy(root, touched);
  });
  afterEach(() => {
    for (const path of touched) {
      rmSync(join(root, path), { recursive: true, force: true });
      for (const [file, bytes] of original!)
        if (file === path || file.startsWith(`${path}/`)) {
          mkdirSync(dirname(join(root, file)), { recursive: true });
          writeFileSync(join(root, file), bytes);
        }
    }
    touched.clear();
  });
  afterAll(() => rmSync(root, { recursive: true }));
  return () => copy;
}

function openCopy(root: string, touched: Set<string>): Copy {
  const at = (path: string) => {
    touched.add(path);
    return join(root, path);
  };
  const read = (file: string) => readFileSync(join(root, file), 'utf8');
  const edit: Copy['edit'] = (file, change) => {
    const before = read(file);
    const after = change(before);
    expect(after, `the test must change ${file}`).not.toBe(before);
    writeFileSync(at(file), after);
  };
  return {
    read,
    edit,
    addBehind: (file, text, line) =>
      edit(file, (whole) => whole.replace(new RegExp(`^.*${escape(text)}.*$`, 'm'), (row) => `${row}\n${line}`)),
    write: (file, bytes) => writeFileSync(at(file), bytes),
    makeFolder: (path) => mkdirSync(at(path)),
    remove: (path) => rmSync(at(path), { recursive: true }),
    rename: (from, to) => renameSync(at(from), at(to)),
    problems: () => {
      try {
        readSiteContent(root, memory);
      } catch (error) {
        if (error instanceof ContentError) return error.problems;
        throw error;
      }
      return [];
    },
  };
}

const escape = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** A table of mistakes, each made, looked for and put right again. */
export function testMistakes(title: string, mistakes: readonly Mistake[]) {
  describe(title, () => {
    const current = useCopy();
    test.each(mistakes.map((row) => [row.mistake, row] as const))('%s', (_, row) => {
      const copy = current();
      row.make(copy);
      const found = copy.problems();
      if ('harmless' in row) {
        expect(found.map(formatProblem), row.harmless).toEqual([]);
        return;
      }
      for (const { line, remedy } of found) {
        expect(line).toBeGreaterThan(0);
        expect(remedy).toMatch(/^[A-Z"].{8,}\.$/s);
      }
      const [file, at, problem, remedy] = row.stopped;
      const line = typeof at === 'number' ? at : lineOf(copy, file, at);
      expect(
        found.filter((fault) => fault.file === file && fault.line === line && problem.test(fault.problem) && remedy.test(fault.remedy)),
        `${file}:${line} ${problem} ${remedy}\n${found.map(formatProblem).join('\n')}`,
      ).not.toEqual([]);
    });
  });
}

/** The last line that holds a text. */
function lineOf({ read }: Copy, file: string, text: string): number {
  const rows = read(file).split(/\r\n?|\n/);
  const line = rows.findLastIndex((row) => row.includes(text)) + 1;
  expect(line, `${file} holds ${text}`).toBeGreaterThan(0);
  return line;
}
