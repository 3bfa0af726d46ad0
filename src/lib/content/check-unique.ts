import { languages } from '../locales.ts';
import type { Content } from './model.ts';
import type { Problem } from './problem.ts';

interface Claim {
  value: string | number;
  file: string;
  field: string;
}

/** Numbers, slugs, codes and ids that must be given once. */
export function checkUnique({ symptoms, codes, links, roles, picker }: Content): Problem[] {
  return [
    ...repeated(symptoms.map(({ number, file }) => ({ value: number, file, field: 'number' }))),
    ...languages.flatMap((lang) => repeated(symptoms.map(({ slug, file }) => ({ value: slug[lang], file, field: `slug.${lang}` })))),
    ...symptoms.flatMap(({ steps, file }) => repeated(steps.map(({ id }) => ({ value: id, file, field: 'steps.id' })))),
    ...repeated(codes.map(({ code }) => ({ value: code, file: `content/codes/${code}.yaml`, field: 'code' }))),
    ...repeated(links.map(({ id }) => ({ value: id, file: 'content/links.yaml', field: 'id' }))),
    ...repeated(links.map(({ url }) => ({ value: url, file: 'content/links.yaml', field: 'url' }))),
    ...repeated(roles.roles.map(({ id }) => ({ value: id, file: 'content/roles.yaml', field: 'roles.id' }))),
    ...repeated(picker.questions.map(({ id }) => ({ value: id, file: 'content/picker.yaml', field: 'questions.id' }))),
  ];
}

function repeated(claims: Claim[]): Problem[] {
  const first = new Map<string | number, Claim>();
  return claims.flatMap((claim) => {
    const earlier = first.get(claim.value);
    if (!earlier) {
      first.set(claim.value, claim);
      return [];
    }
    const place = earlier.file === claim.file ? 'earlier in this file' : `in ${earlier.file}`;
    return [{ file: claim.file, field: claim.field, problem: `"${claim.value}" is taken ${place}.`, remedy: 'Give each its own.' }];
  });
}
