import type { Check } from '../model/checks/check.ts';
import type { Problem } from '../model/problem.ts';
import { publishedFile, parseClaim, readRegister, type Claim } from './published.ts';
import { createRoutes, type Route } from './routes.ts';

type Fault = Omit<Problem, 'file' | 'line'>;

/**
 * What was published stays: an address or anchor of the register that is gone or means something else, and lines of the
 * register that say nothing.
 * @param root the project's root
 */
export function checkPublished(root: string): Check {
  return ({ content, families }) => {
    const problems: Problem[] = [];
    const routes = createRoutes(content, families);
    const lines = readRegister(root, problems) ?? [];
    const claims = lines.map(parseClaim);
    lines.forEach((line, index) => {
      if (line === '' || line.startsWith('#')) return;
      const claim = claims[index];
      const first = lines.indexOf(line);
      const fault =
        first < index
          ? { field: line, problem: `The line stands here a second time (first in line ${first + 1}).`, remedy: 'Remove one of the two.' }
          : claim
            ? judge(claim, routes, claims)
            : {
                field: line.slice(0, 60),
                problem: 'This says nothing that the register can hold.',
                remedy: 'Restore the line, or remove it and run "npm run register", which writes down what is missing.',
              };
      if (fault) problems.push({ file: publishedFile, line: index + 1, ...fault });
    });
    return problems;
  };
}

function judge(claim: Claim, routes: readonly Route[], claims: readonly (Claim | undefined)[]): Fault | undefined {
  return claim.anchor === undefined ? judgeAddress(claim, routes) : judgeAnchor(claim, routes, claims);
}

function judgeAddress({ ref, path = '' }: Claim, routes: readonly Route[]): Fault | undefined {
  const now = routes.find((route) => route.path === path);
  const alive = routes.some((route) => route.ref === ref && route.to === undefined);
  const field = `address /${path}`;
  const put = (to: string) => `put the line "- { from: /${path}, to: ${to} }" into content/redirects.yaml`;
  if (!now)
    return {
      field,
      problem: `It was published for ${ref}, and is gone.`,
      remedy: alive
        ? `Restore it, or ${put(ref)}.`
        : `Restore ${ref}, or ${put('…')}, with what answers in its place instead of the dots, such as symptom:8.`,
    };
  if (now.ref === ref) return undefined;
  if (now.to === undefined)
    return {
      field,
      problem: `It was published for ${ref}, and means ${now.ref} now.`,
      remedy: `Give ${now.ref} another address, and this one back to ${ref}${alive ? ` (or ${put(ref)})` : ''}.`,
    };
  // What is no longer there may be redirected to whatever answers in its place.
  return alive
    ? { field, problem: `It was published for ${ref}, and is redirected to ${now.ref}.`, remedy: `Redirect it to ${ref}.` }
    : undefined;
}

/** An anchor is there when every address that was published for its entry leads to a page that has it. */
function judgeAnchor(
  { ref, path, anchor = '' }: Claim,
  routes: readonly Route[],
  claims: readonly (Claim | undefined)[],
): Fault | undefined {
  const addresses = claims.flatMap((claim) => (claim?.ref === ref && claim.anchor === undefined ? [claim.path] : []));
  const start = routes.filter((route) => (path === undefined ? route.ref === ref || addresses.includes(route.path) : route.path === path));
  const ends = start.map((route) =>
    route.to === undefined ? route : routes.find((other) => other.path === route.to!.replace(/#.*/, ''))!,
  );
  const lacking = ends.find((route) => route.lang && !route.anchors.includes(anchor));
  return lacking
    ? {
        field: `anchor ${path === undefined ? ref : `/${path}`}#${anchor}`,
        problem: `It was published, and ${lacking.ref} has no such step or section any more.`,
        remedy: `Give it its name back, or put the line "- { from: ${lacking.ref}#${anchor}, to: ${lacking.ref}#… }" into content/redirects.yaml, with the step or section that says it now instead of the dots.`,
      }
    : undefined;
}
