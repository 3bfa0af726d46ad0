import type { Check } from '../model/checks/check.ts';
import type { Problem } from '../model/problem.ts';
import { publishedFile, parseClaim, readRegister, type Claim } from './published.ts';
import { isPromise, promisesOf } from './promises.ts';
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
    const lines = readRegister(root, problems) ?? [];
    const claims = lines.map(parseClaim);
    const promised = new Set(promisesOf(content, families));
    const known = createKnown(createRoutes(content, families), claims);
    const firstOf = new Map(lines.map((line, index) => [line, index] as const).toReversed());
    lines.forEach((line, index) => {
      if (line === '' || line.startsWith('#')) return;
      const claim = claims[index];
      const first = firstOf.get(line) ?? index;
      const fault =
        first < index
          ? { field: line, problem: `The line stands here a second time (first in line ${first + 1}).`, remedy: 'Remove one of the two.' }
          : claim
            ? judge(claim, known)
            : isPromise(line)
              ? judgePromise(line, promised)
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

/** The routes and the register by what they are asked for: both grow with the content, and every line asks. */
interface Known {
  /** The page at a path. */
  at: ReadonlyMap<string, Route>;
  /** The pages of an entry. */
  of: ReadonlyMap<string, readonly Route[]>;
  /** The addresses that were published for an entry. */
  published: ReadonlyMap<string, readonly string[]>;
}

function createKnown(routes: readonly Route[], claims: readonly (Claim | undefined)[]): Known {
  const addresses = claims.flatMap((claim) => (claim && claim.anchor === undefined ? [{ ref: claim.ref, path: claim.path ?? '' }] : []));
  return {
    at: new Map(routes.map((route) => [route.path, route])),
    of: Map.groupBy(routes, ({ ref }) => ref),
    published: new Map([...Map.groupBy(addresses, ({ ref }) => ref)].map(([ref, found]) => [ref, found.map(({ path }) => path)])),
  };
}

function judge(claim: Claim, known: Known): Fault | undefined {
  return claim.anchor === undefined ? judgeAddress(claim, known) : judgeAnchor(claim, known);
}

function judgePromise(line: string, promised: ReadonlySet<string>): Fault | undefined {
  if (promised.has(line)) return undefined;
  const [kind, field] = [line.replace(/:.*/, ''), line.replace(/^[a-z]+:/, '').replace(/ .*/, '')];
  return {
    field: line,
    problem:
      kind === 'field'
        ? `"${field}" was published in /api/${field.replace(/\..*/, '')}.json, and is gone or has another type.`
        : `Addresses with "?${field}" were published, and this means nothing any more.`,
    remedy:
      kind === 'field'
        ? 'Give it back its name and its type: what others have built on it cannot be redirected. A new name may stand beside it.'
        : 'Give it back its name: it stands in links that were sent. Its words, and the guides that it leaves, may change.',
  };
}

function judgeAddress({ ref, path = '' }: Claim, { at, of }: Known): Fault | undefined {
  const now = at.get(path);
  const alive = of.get(ref)?.some((route) => route.to === undefined) ?? false;
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
function judgeAnchor({ ref, path, anchor = '' }: Claim, { at, of, published }: Known): Fault | undefined {
  const own =
    path === undefined ? [...(of.get(ref) ?? []), ...(published.get(ref) ?? []).map((address) => at.get(address))] : [at.get(path)];
  const start = own.filter((route) => route !== undefined);
  const ends = start.map((route) => (route.to === undefined ? route : at.get(route.to.replace(/#.*/, ''))!));
  const lacking = ends.find((route) => route.lang && !route.anchors.includes(anchor));
  return lacking
    ? {
        field: `anchor ${path === undefined ? ref : `/${path}`}#${anchor}`,
        problem: `It was published, and ${lacking.ref} has no such step or section any more.`,
        remedy: `Give it its name back, or put the line "- { from: ${lacking.ref}#${anchor}, to: ${lacking.ref}#… }" into content/redirects.yaml, with the step or section that says it now instead of the dots.`,
      }
    : undefined;
}
