import { parseRef } from '../../lib/ref.ts';
import { allEntries, proseEntries, stepsOf, type Content } from '../content.ts';
import { labelsIn } from '../inline-text.ts';
import type { Problem } from '../problem.ts';
import type { Checked } from './check.ts';

/** What the site knows under each kind of name: families, and the ids of settings. */
type Known = Record<string, { has: (value: string) => boolean; remedy: string }>;

/** Everything that names something else: entries and their steps, links, roles, menu paths, labels, segments. */
export function checkReferences({ content, families, located, lineIn }: Checked): Problem[] {
  const known = knownTargets(content);
  const answering = new Set(families.filter(({ answers }) => answers).map(({ id }) => id));
  const linked = new Set([...families.filter(({ path }) => path).map(({ id }) => id), 'link']);
  const problems: Problem[] = [];
  // The line is looked up only for what has a fault: there are thousands of references.
  const demand = (target: string, file: string, field: string, line: () => number, among?: ReadonlySet<string>) => {
    const fault = judge(target, known, among);
    if (fault) problems.push({ file, line: line(), field, ...fault });
  };

  for (const [id, labels] of Object.entries(content.portal.paths))
    labels.forEach((label, index) =>
      demand(`label:${label}`, 'content/portal.yaml', `paths.${id}`, () => lineIn('portal', ['paths', id, index])),
    );
  content.portal.places.forEach(({ path, link }, at) => {
    path.forEach((label, index) =>
      demand(`label:${label}`, 'content/portal.yaml', `places.${at}`, () => lineIn('portal', ['places', at, 'path', index])),
    );
    demand(`link:${link}`, 'content/portal.yaml', `places.${at}`, () => lineIn('portal', ['places', at, 'link']));
  });
  content.wordings.forEach(({ id, guides }, at) =>
    guides.forEach((guide, index) =>
      demand(guide, 'content/wordings.yaml', id, () => lineIn('wordings', [at, 'guides', index]), answering),
    ),
  );
  content.synonyms.concepts.forEach((concept, at) =>
    Object.keys(concept.for).forEach((target) =>
      demand(target, 'content/synonyms.yaml', concept.id, () => lineIn('synonyms', ['concepts', at, 'for', target])),
    ),
  );
  for (const list of ['then', 'products'] as const)
    content.synonyms.general[list].forEach((target, index) =>
      demand(target, 'content/synonyms.yaml', `general.${list}`, () => lineIn('synonyms', ['general', list, index])),
    );
  content.synonyms.products.forEach((product, at) =>
    Object.keys(product.for).forEach((target) =>
      demand(target, 'content/synonyms.yaml', `products.${at}`, () => lineIn('synonyms', ['products', at, 'for', target])),
    ),
  );
  content.questions.forEach(({ id, answers }, at) =>
    answers.forEach(({ guide }, index) =>
      demand(guide, 'content/questions.yaml', id, () => lineIn('questions', ['questions', at, 'answers', index]), answering),
    ),
  );
  content.stations.forEach(({ stations }, zone) =>
    stations.forEach(({ id, wrong }, at) =>
      wrong.forEach(({ guide }, index) =>
        demand(
          guide,
          'content/stations.yaml',
          id,
          () => lineIn('stations', ['zones', zone, 'stations', at, 'wrong', index, 'guide']),
          answering,
        ),
      ),
    ),
  );
  for (const { entry, line } of located) {
    const { links = [] } = entry.record as { links?: string[] };
    links.forEach((id, index) => demand(`link:${id}`, entry.file, 'links', () => line(['links', index])));
    stepsOf(entry).forEach((step, index) => {
      if (step.role) demand(`role:${step.role}`, entry.file, `steps.${step.id}.role`, () => line(['steps', index, 'role']));
      if (step.where) demand(`path:${step.where}`, entry.file, `steps.${step.id}.where`, () => line(['steps', index, 'where']));
    });
    const family = families.find(({ id }) => id === entry.family);
    for (const { field, text } of family?.texts?.(entry) ?? [])
      for (const label of labelsIn(text)) demand(label, entry.file, field, () => line(field.split('.')));
    for (const { field, target, guide } of family?.refs?.(entry.record) ?? [])
      demand(target, entry.file, field.join('.'), () => line(field), guide ? answering : undefined);
  }
  for (const { prose } of proseEntries(content))
    for (const { file, outline } of Object.values(prose))
      for (const { target, line, link } of outline.refs) demand(target, file, target, () => line, link ? linked : undefined);
  return problems;
}

/** What is wrong with a target, if anything. `among` limits it to some families. */
function judge(target: string, known: Known, among?: ReadonlySet<string>): Pick<Problem, 'problem' | 'remedy'> | undefined {
  const named = parseRef(target);
  const kind = named && Object.hasOwn(known, named.family) ? known[named.family] : undefined;
  if (!named || !kind || (among && !among.has(named.family)))
    return {
      problem: `"${target}" is no reference that can stand here.`,
      remedy: `Use ${[...(among ?? Object.keys(known))].map((name) => `${name}:`).join(', ')} and what is meant; outside addresses belong in content/links.yaml.`,
    };
  const value = named.anchor === undefined ? named.key : `${named.key}#${named.anchor}`;
  if (kind.has(value)) return undefined;
  if (named.anchor !== undefined && kind.has(named.key))
    return {
      problem: `step "${value}" is unknown.`,
      remedy: `Use ${named.family}:${named.key}#<step id> with the id of one of its steps.`,
    };
  return { problem: `${named.family} "${named.key}" is unknown.`, remedy: kind.remedy };
}

function knownTargets(content: Content): Known {
  const ids = (list: Iterable<string>, remedy: string) => {
    const names = new Set(list);
    return { has: (value: string) => names.has(value), remedy };
  };
  const entries = Object.groupBy(allEntries(content), ({ family }) => family);
  const families = Object.keys(content.entries).map((family) => {
    const names = new Set((entries[family] ?? []).flatMap((entry) => [entry.key, ...stepsOf(entry).map(({ id }) => `${entry.key}#${id}`)]));
    return [family, { has: (value: string) => names.has(value), remedy: `Correct it, or add the ${family}.` }] as const;
  });
  return {
    ...Object.fromEntries(families),
    link: ids(
      content.links.map(({ id }) => id),
      'Add it to content/links.yaml or correct the id.',
    ),
    role: ids(
      content.roles.roles.map(({ id }) => id),
      'Add it to content/roles.yaml or correct the id.',
    ),
    path: ids(Object.keys(content.portal.paths), 'Add it to `paths` in content/portal.yaml or correct the id.'),
    label: ids(Object.keys(content.portal.labels), 'Add it to `labels` in content/portal.yaml or correct the id.'),
    question: ids(
      content.questions.map(({ id }) => id),
      'Add it to content/questions.yaml or correct the id.',
    ),
    segment: ids(
      content.source.segments.map(({ id }) => id),
      'Use the id of a segment of the source article.',
    ),
  };
}
