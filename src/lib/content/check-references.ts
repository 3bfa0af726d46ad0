import { isPageId } from '../paths.ts';
import { entriesOf, type Content, type Entry } from './model.ts';
import type { Problem } from './problem.ts';

/** Everything that names something else: links, symptoms, codes, roles, menu paths, labels, steps. */
export function checkReferences(content: Content): Problem[] {
  const known = knownTargets(content);
  const problems: Problem[] = [];
  const demand = (kind: Kind, value: string | number, file: string, field: string, line?: number) => {
    if (known[kind].has(String(value))) return;
    problems.push({ file, ...(line ? { line } : {}), field, problem: `${kind} "${value}" is unknown.`, remedy: `${remedies[kind]}` });
  };

  for (const [id, labels] of Object.entries(content.portal.paths))
    labels.forEach((label) => demand('label', label, 'content/portal.yaml', `paths.${id}`));
  for (const code of content.codes) {
    const file = `content/codes/${code.code}.yaml`;
    code.symptoms.forEach((number) => demand('symptom', number, file, 'symptoms'));
    code.links.forEach((id) => demand('link', id, file, 'links'));
  }
  for (const wording of content.wordings)
    wording.symptoms.forEach((number) => demand('symptom', number, 'content/wordings.yaml', wording.id));
  for (const entry of entriesOf(content)) {
    entry.links.forEach((id, index) => demand('link', id, entry.file, 'links', entry.line(['links', index])));
    entry.steps.forEach((step, index) => {
      const line = entry.line(['steps', index]);
      if (step.role) demand('role', step.role, entry.file, `steps.${step.id}.role`, line);
      if (step.where) demand('path', step.where, entry.file, `steps.${step.id}.where`, line);
    });
    for (const prose of Object.values(entry.prose))
      for (const { target, line } of prose.outline.refs) {
        const [kind, value] = readTarget(target);
        if (kind) demand(kind, value, prose.file, target, line);
        else
          problems.push({
            file: prose.file,
            line,
            field: target,
            problem: 'This kind of reference is unknown.',
            remedy: 'Use link:, symptom:, code:, page: or <Ui id="…" />; outside addresses belong in content/links.yaml.',
          });
      }
  }
  for (const symptom of content.symptoms)
    symptom.neighbours.forEach((number, index) =>
      demand('symptom', number, symptom.file, 'neighbours', symptom.line(['neighbours', index])),
    );
  return problems;
}

type Kind = 'link' | 'symptom' | 'step' | 'code' | 'page' | 'role' | 'path' | 'label' | 'segment';

const remedies: Record<Kind, string> = {
  link: 'Add it to content/links.yaml or correct the id.',
  symptom: 'Use the number of an existing symptom.',
  step: 'Use symptom:<number>#<step id> with an id of that symptom’s steps.',
  code: 'Add content/codes/<code>.yaml or correct the number.',
  page: 'Use one of the page ids in src/lib/paths.ts.',
  role: 'Add it to content/roles.yaml or correct the id.',
  path: 'Add it to `paths` in content/portal.yaml or correct the id.',
  label: 'Add it to `labels` in content/portal.yaml or correct the id.',
  segment: 'Use the id of a segment of the source article.',
};

/** Splits `symptom:3#known-app`, `link:x`, `Ui#x` and so on into kind and value. */
function readTarget(target: string): [Kind | undefined, string] {
  const [, scheme, rest] = /^(link|symptom|code|page):(.+)$/.exec(target) ?? [];
  if (scheme && rest) return scheme === 'symptom' && rest.includes('#') ? ['step', rest] : [scheme as Kind, rest];
  const [, element, id] = /^(Ui|Segment)#(.+)$/.exec(target) ?? [];
  if (element && id) return [element === 'Ui' ? 'label' : 'segment', id];
  return [undefined, target];
}

function knownTargets({ links, symptoms, codes, roles, portal, source }: Content): Record<Kind, { has: (value: string) => boolean }> {
  const stepsOf = ({ number, steps }: Entry & { number: number }) => steps.map(({ id }) => `${number}#${id}`);
  return {
    link: new Set(links.map(({ id }) => id)),
    symptom: new Set(symptoms.map(({ number }) => String(number))),
    step: new Set(symptoms.flatMap(stepsOf)),
    code: new Set(codes.map(({ code }) => String(code))),
    page: { has: isPageId },
    role: new Set(roles.roles.map(({ id }) => id)),
    path: new Set(Object.keys(portal.paths)),
    label: new Set(Object.keys(portal.labels)),
    segment: new Set(source.segments.map(({ id }) => id)),
  };
}
