import { defaultLanguage, languages } from '../lib/locales.ts';
import { parseRef } from '../lib/ref.ts';
import { allEntries } from '../model/content.ts';
import type { Check, Checked } from '../model/checks/check.ts';
import type { Problem } from '../model/problem.ts';
import { languageOf, movedAddresses, movedAnchors } from './moved.ts';
import { entryRoutes, proseAnchors, wellFormed, type Route } from './routes.ts';

type Fault = Pick<Problem, 'problem' | 'remedy'>;

/** Redirects that lead nowhere, in a circle, or from where something is. */
export const checkRedirects: Check = (checked) => {
  const { content, families, lineIn } = checked;
  const routes = entryRoutes(content, families);
  const lineOf = (index: number) => lineIn('redirects', ['redirects', index]);
  const tell = (index: number, fault: Fault | undefined): Problem[] =>
    fault ? [{ file: 'content/redirects.yaml', line: lineOf(index), field: content.redirects[index]!.from, ...fault }] : [];
  const repeated = content.redirects.flatMap(({ from }, index) => {
    const first = content.redirects.findIndex((other) => other.from.replace(/^\//, '') === from.replace(/^\//, ''));
    return first === index
      ? []
      : tell(index, { problem: `It is redirected in line ${lineOf(first)} already.`, remedy: 'Remove one of the two lines.' });
  });
  return [
    ...repeated,
    ...movedAddresses(content).flatMap(({ path, to, index }) => tell(index, judgeSource(path, routes) ?? judgeTarget(path, to, routes))),
    ...movedAnchors(content).flatMap((moved) => tell(moved.index, judgeAnchor(moved, checked))),
  ];
};

function judgeSource(path: string, routes: readonly Route[]): Fault | undefined {
  const there = routes.find((route) => route.path === path);
  if (there)
    return { problem: `There is a page at this address: ${there.ref}.`, remedy: 'Remove the line, or give that page another address.' };
  if (!wellFormed.test(path) || path === '')
    return {
      problem: 'It is no address of this site.',
      remedy: 'Write it as it was published, from the first folder to the slash at the end, such as /nl/symptomen/oud/.',
    };
  if (!languageOf(path) && path.split('/').length !== 3)
    return {
      problem: 'No page can stand at such an address.',
      remedy: `Begin with ${languages.map((lang) => `/${lang}/`).join(' or ')}, or give it two parts, such as /s/8/.`,
    };
  return undefined;
}

function judgeTarget(path: string, to: string, routes: readonly Route[]): Fault | undefined {
  const target = parseRef(to);
  if (!target)
    return { problem: `It leads to "${to}", which is no reference.`, remedy: 'Name what is meant, such as symptom:8, not its address.' };
  const pages = routes.filter(({ ref }) => ref === target.ref);
  if (pages.length === 0)
    return { problem: `It leads to ${target.ref}, which has no page.`, remedy: 'Name an entry that has one, such as symptom:8.' };
  const lang = languageOf(path);
  if (!lang && !pages.some((page) => !page.lang))
    return {
      problem: `It belongs to no language, and ${target.ref} has no permanent address.`,
      remedy: 'Name an entry that has one, such as symptom:8.',
    };
  return target.anchor && !pages.some((page) => page.lang === (lang ?? defaultLanguage) && page.anchors.includes(target.anchor!))
    ? { problem: `${target.ref} has no anchor "${target.anchor}".`, remedy: 'Name a step or section that it has, or leave the anchor out.' }
    : undefined;
}

function judgeAnchor({ ref, anchor, to }: ReturnType<typeof movedAnchors>[number], { content }: Checked): Fault | undefined {
  const entry = allEntries(content).find((candidate) => candidate.ref === ref);
  const anchors = entry ? proseAnchors(entry, defaultLanguage, content) : [];
  if (anchors.length === 0) return { problem: `${ref} has no steps or sections.`, remedy: 'Name an entry that has, such as symptom:8.' };
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(anchor))
    return { problem: 'It names no anchor.', remedy: `Write the anchor as it was published: ${ref}#old-step.` };
  if (anchors.includes(anchor)) return { problem: 'There is such a step or section.', remedy: 'Remove the line.' };
  const target = parseRef(to);
  if (target?.ref !== ref)
    return {
      problem: `It leads to "${to}". An anchor can only move within its page.`,
      remedy: `Name a step or section of the same page: ${ref}#….`,
    };
  if (target.anchor && anchors.includes(target.anchor)) return undefined;
  const chain = movedAnchors(content).some((other) => other.ref === ref && other.anchor === target.anchor);
  return chain
    ? { problem: `It leads to ${to}, which is redirected itself.`, remedy: 'Name the step or section at the end of the chain.' }
    : { problem: `${ref} has no step or section "${target.anchor ?? ''}".`, remedy: `Name one that it has: ${anchors.join(', ')}.` };
}
